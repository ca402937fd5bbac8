/** The read-outs: the point and its slope; the secant's slope and its error while the secant is shown. */
import { memo, useMemo } from 'react';

import type { PointKind } from '../../autodiff/index.ts';
import type { Localized } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import { derive, forNumbers, pace, Readout, Readouts, Sym, type Live, type Reading } from '../../ui/index.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { decimalsFor, type SlopeReading } from './model.ts';
import type { SlopeTangentState } from './widget.ts';
import { words } from './words.ts';

export interface ReadoutRowProps {
  readonly state: WidgetState<SlopeTangentState>;
  readonly reading: Live<SlopeReading>;
}

export const ReadoutRow = memo(function ReadoutRow({ state, reading }: ReadoutRowProps) {
  const locale = useLocale();
  const secant = usePart(state, (now) => now.secant);
  const numbers = useMemo(() => numbersOf(pace(reading, forNumbers)), [reading]);
  return (
    <Readouts columns={4}>
      <Readout quantity="x" label={<Sym of="x" />} of={numbers.x} hue="input" />
      <Readout quantity="y" label={<Sym of="f(x)" />} of={numbers.y} hue="value" />
      <Readout
        wide
        quantity="slope"
        label={
          <>
            {words.tangentSlope[locale]} <Sym of="f'(x)" />
          </>
        }
        of={numbers.slope}
        hue="derivative"
      />
      {secant && (
        <>
          <Readout quantity="h" label={<Sym of="h" />} of={numbers.h} hue="input" />
          <Readout quantity="second-y" label={<Sym of="f(x+h)" />} of={numbers.y2} hue="value" />
          <Readout quantity="secant-slope" label={words.secantSlope[locale]} of={numbers.secant} />
          <Readout quantity="error" label={words.error[locale]} of={numbers.error} />
        </>
      )}
    </Readouts>
  );
});

function numbersOf(reading: Live<SlopeReading>) {
  return {
    x: derive(reading, ({ x }): Reading => ({ value: x, trim: true })),
    y: derive(reading, ({ y, kind }): Reading => ({ value: y, ...said(valueWords[kind]) })),
    slope: derive(reading, ({ slope, kind }): Reading => ({ value: slope, ...said(slopeWords(kind)) })),
    h: derive(reading, ({ h }): Reading => ({ value: h, decimals: 12, trim: true })),
    // Decimals enough to see where the quotient comes from: 9.006001 − 9 with h = 0.001.
    y2: derive(reading, ({ second, h }): Reading => ({
      value: second,
      ...(Math.abs(h) < 0.1 && { decimals: decimalsFor(h) + 3, trim: true }),
    })),
    secant: derive(reading, ({ secant, h }): Reading => ({ value: secant, decimals: decimalsFor(h) })),
    error: derive(reading, ({ error, h }): Reading => ({
      value: error,
      decimals: decimalsFor(h),
      words: words.noError,
    })),
  };
}

/** Words in place of a value that does not exist, where "undefined" would be wrong. */
const valueWords: Partial<Record<PointKind, Localized>> = { overflow: words.tooLarge, unknown: words.cannotTell };

function slopeWords(kind: PointKind): Localized {
  return valueWords[kind] ?? words.noSlope;
}

function said(text: Localized | undefined): { words?: Localized } {
  return text === undefined ? {} : { words: text };
}
