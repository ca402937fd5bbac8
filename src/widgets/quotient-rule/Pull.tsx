/** The two parts of the rule as arrows head to tail, their sum under them, and the same in numbers, divided by v². */
import { memo, useMemo, type ReactNode } from 'react';

import { useLocale } from '../../state/index.ts';
import { HeadToTail, type Interval } from '../../plot/index.ts';
import { derive, forNumbers, pace, Readout, Sentence, Sym, useLive, type Live, type Reading } from '../../ui/index.ts';
import type { QuotientReading } from './model.ts';
import { noteOf } from './note.ts';
import { notes, words } from './words.ts';
import css from './View.module.css';

export interface PullProps {
  readonly reading: Live<QuotientReading>;
  readonly rates: Interval;
}

export const Pull = memo(function Pull({ reading, rates }: PullProps) {
  const locale = useLocale();
  const of = useMemo(() => numbersOf(pace(reading, forNumbers)), [reading]);
  const parts = useMemo(() => derive(reading, ({ ofU, sum }) => ({ first: ofU, sum })), [reading]);
  return (
    <>
      <Note reading={reading} />
      <div className={css['pull']}>
        <Part head={words.ofU[locale]}>
          <Readout quantity="u'v" label={<Sym of="u'·v" />} of={of.ofU} hue="derivative" />
        </Part>
        <Part head={words.ofV[locale]}>
          <Readout quantity="-uv'" label={<Sym of="-u·v'" />} of={of.ofV} hue="derivative" />
        </Part>
        <Part head={words.together[locale]}>
          <Readout quantity="numerator" label={<Sym of="u'·v - u·v'" />} of={of.sum} hue="derivative" />
        </Part>
        <div className={css['arrows']}>
          <HeadToTail of={parts} range={rates} label={words.pull[locale]} />
        </div>
      </div>
      <div className={css['whole']}>
        <Readout quantity="v^2" label={<Sym of="v^2" />} of={of.square} hue="value" />
        <Readout
          quantity="slope"
          label={
            <>
              {words.slope[locale]} <Sym of="(u'·v - u·v')/v^2" />
            </>
          }
          of={of.slope}
          hue="derivative"
        />
      </div>
    </>
  );
});

/** Which of the two wins. It changes at a few places of a move only. */
function Note({ reading }: Pick<PullProps, 'reading'>) {
  const locale = useLocale();
  const note = useLive(useMemo(() => derive(reading, noteOf), [reading]));
  return (
    <p className={css['note']}>
      <Sentence of={notes[note][locale]} />
    </p>
  );
}

function Part({ head, children }: { head: string; children: ReactNode }) {
  return (
    <div className={css['part']}>
      <span className={css['head']}>{head}</span>
      {children}
    </div>
  );
}

function numbersOf(reading: Live<QuotientReading>) {
  const number = (pick: (now: QuotientReading) => number) =>
    derive(reading, (now): Reading => ({ value: pick(now), words: words.none }));
  return {
    ofU: number(({ ofU }) => ofU),
    ofV: number(({ ofV }) => ofV),
    sum: number(({ sum }) => sum),
    square: derive(reading, ({ square }): Reading => ({ value: square })),
    slope: number(({ slope }) => slope),
  };
}
