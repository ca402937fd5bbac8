/** The read-outs: place, step and derivative; each quotient with its true error and the bound estimated without knowing it. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  derive,
  forNumbers,
  pace,
  Pinned,
  Readout,
  Readouts,
  Sym,
  useLive,
  type Live,
  type Reading,
} from '../../ui/index.ts';
import type { CheckReading, Quotient } from './model.ts';
import { words } from './words.ts';
import css from './View.module.css';

export const Numbers = memo(function Numbers({ reading }: { reading: Live<CheckReading> }) {
  const locale = useLocale();
  const numbers = useMemo(() => numbersOf(pace(reading, forNumbers)), [reading]);
  const isKink = useLive(useMemo(() => derive(reading, ({ kind }) => kind === 'kink'), [reading]));
  return (
    <Pinned by={reading} className={css['numbers']}>
      <Readouts columns={3} room={room}>
        <Readout quantity="x" label={<Sym of="x" />} of={numbers.x} hue="input" />
        <Readout quantity="h" label={<Sym of="h" />} of={numbers.h} hue="input" />
        <Readout
          quantity="exact"
          label={
            <>
              {words.exact[locale]} <Sym of="f'(x)" />
            </>
          }
          of={numbers.exact}
          hue="derivative"
        />
        <Readout quantity="forward" label={words.forwardError[locale]} of={numbers.forward} />
        <Readout quantity="forward-error" label={words.itsError[locale]} of={numbers.forwardError} />
        <Readout quantity="forward-bound" label={words.bound[locale]} of={numbers.forwardBound} hue="soft" />
        <Readout quantity="central" label={words.centralError[locale]} of={numbers.central} />
        <Readout quantity="central-error" label={words.itsError[locale]} of={numbers.centralError} />
        <Readout quantity="central-bound" label={words.bound[locale]} of={numbers.centralBound} hue="soft" />
        {isKink && (
          <>
            <Readout quantity="left-slope" label={words.leftSlope[locale]} of={numbers.left} hue="derivative" />
            <Readout quantity="right-slope" label={words.rightSlope[locale]} of={numbers.right} hue="derivative" />
          </>
        )}
      </Readouts>
    </Pinned>
  );
});

/** Characters that have room: ten decimals, so that nothing moves while the digits run. */
const room = 12;
/** Digits enough to see what is wrong with a quotient, which is in its last ones. */
const digits = 10;

function numbersOf(reading: Live<CheckReading>) {
  const value = (of: (now: CheckReading) => Quotient) =>
    derive(reading, (now): Reading => ({ value: of(now).value, decimals: digits, trim: true }));
  const error = (of: (now: CheckReading) => number) =>
    derive(reading, (now): Reading => ({ value: of(now), decimals: 3, trim: true, words: words.noError }));
  return {
    x: derive(reading, ({ x }): Reading => ({ value: x, decimals: digits, trim: true })),
    // In full, as the reader chose it: two digits of the smallest step are in the sixteenth place.
    h: derive(reading, ({ h }): Reading => ({ value: h, decimals: 16, trim: true })),
    exact: derive(reading, ({ exact, kind }): Reading => ({
      value: exact,
      decimals: digits,
      trim: true,
      words: kind === 'unknown' || kind === 'overflow' ? words.cannotTell : words.none,
    })),
    forward: value((now) => now.forward),
    forwardError: error((now) => now.forward.error),
    forwardBound: error((now) => now.forward.bound),
    central: value((now) => now.central),
    centralError: error((now) => now.central.error),
    centralBound: error((now) => now.central.bound),
    left: derive(reading, ({ left }): Reading => ({ value: left, trim: true, words: words.none })),
    right: derive(reading, ({ right }): Reading => ({ value: right, trim: true, words: words.none })),
  };
}
