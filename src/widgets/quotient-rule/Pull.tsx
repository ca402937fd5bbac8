/** The two parts of the rule as arrows head to tail, their sum under them, and the same in numbers, divided by v². */
import { memo, useMemo, type ReactNode } from 'react';

import { useLocale } from '../../state/index.ts';
import { Arrow, Drawn, pixels, Plane, usePlane, type Interval } from '../../plot/index.ts';
import {
  derive,
  forNumbers,
  hued,
  pace,
  Readout,
  Sentence,
  Sym,
  useLive,
  type Live,
  type Reading,
} from '../../ui/index.ts';
import type { QuotientReading } from './model.ts';
import { noteOf } from './note.ts';
import { notes, words } from './words.ts';
import css from './View.module.css';

/** Where the three arrows stand in their picture: shares of its height from below. */
const rows = { ofU: 5 / 6, ofV: 3 / 6, sum: 1 / 6 };

export interface PullProps {
  readonly reading: Live<QuotientReading>;
  readonly rates: Interval;
}

export const Pull = memo(function Pull({ reading, rates }: PullProps) {
  const locale = useLocale();
  const of = useMemo(() => numbersOf(pace(reading, forNumbers)), [reading]);
  const arrows = useMemo(() => arrowsOf(reading), [reading]);
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
          <Plane x={rates} y={[0, 1]} shape="low" label={words.pull[locale]}>
            <Zero />
            <Arrow at={arrows.ofU} hue="derivative" />
            <Arrow at={arrows.ofV} hue="derivative" line="dashed" />
            <Arrow at={arrows.sum} hue="derivative" weight="strong" />
            <Joint at={arrows.first} from={rows.ofU} to={rows.ofV} />
            <Joint at={arrows.second} from={rows.ofV} to={rows.sum} />
          </Plane>
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

/** The line from which the arrows start. */
function Zero() {
  const plane = usePlane();
  return <path className={css['zero']} d={`M${pixels(Math.round(plane.x(0)))} 0V${plane.height}`} />;
}

/** The dotted line that carries the end of one arrow down to the row of the next. */
function Joint({ at, from, to }: { at: Live<number>; from: number; to: number }) {
  const plane = usePlane();
  return (
    <g style={hued('soft')} aria-hidden="true">
      <Drawn
        as="path"
        className={css['joint']}
        of={at}
        draw={(rate) =>
          Number.isFinite(rate)
            ? { d: `M${pixels(plane.x(rate))} ${plane.y(from)}V${plane.y(to)}`, visibility: 'inherit' }
            : { d: '', visibility: 'hidden' }
        }
      />
    </g>
  );
}

function arrowsOf(reading: Live<QuotientReading>) {
  return {
    ofU: derive(reading, ({ ofU }) => ({ from: [0, rows.ofU] as const, to: [ofU, rows.ofU] as const })),
    ofV: derive(reading, ({ ofU, sum }) => ({ from: [ofU, rows.ofV] as const, to: [sum, rows.ofV] as const })),
    sum: derive(reading, ({ sum }) => ({ from: [0, rows.sum] as const, to: [sum, rows.sum] as const })),
    first: derive(reading, ({ ofU }) => ofU),
    second: derive(reading, ({ sum }) => sum),
  };
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
