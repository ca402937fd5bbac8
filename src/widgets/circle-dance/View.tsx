/** The widget as a figure: its frame, the circle, the heights beside it, controls and read-outs. */
import { useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import type { Interval } from '../../plot/index.ts';
import {
  derive,
  forNumbers,
  pace,
  Panel,
  Readout,
  Readouts,
  Sentence,
  Sym,
  useLive,
  type Live,
  type Reading,
} from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { usePart, useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { Circle } from './Circle.tsx';
import { Controls, Functions } from './Controls.tsx';
import { describe } from './describe.ts';
import { functionOf, readingAt, type DanceReading } from './model.ts';
import { nameOf, Unrolled } from './Unrolled.tsx';
import { widget, type DanceState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

/** One scale for both pictures, so that heights are equal; the tangent needs more of it. */
const ranges: Readonly<Record<DanceState['about'], Interval>> = { dance: [-1.6, 1.6], tan: [-2.6, 2.6] };

export function View(view: ViewProps) {
  const { state } = useWidget(widget, view);
  return (
    <Panel widget={widget.id} instance={view.instance} title={widget.title} state={state} describe={describe}>
      <Inside state={state} />
    </Panel>
  );
}

/** What may throw stands inside of the frame. */
function Inside({ state }: { state: WidgetState<DanceState> }) {
  const about = usePart(state, (now) => now.about);
  const quarter = usePart(state, (now) => now.quarter);
  const reading = useMemo(() => derive(state, readingAt), [state]);
  const range = ranges[about];
  return (
    <>
      <Functions state={state} about={about} quarter={quarter} />
      <div className={css['pictures']}>
        <Circle state={state} about={about} reading={reading} range={range} />
        <Unrolled state={state} about={about} quarter={quarter} reading={reading} range={range} />
      </div>
      <Note about={about} reading={reading} />
      <Controls state={state} />
      <Numbers reading={reading} name={nameOf(functionOf({ about, quarter }).text)} />
    </>
  );
}

function Note({ about, reading }: { about: DanceState['about']; reading: Live<DanceReading> }) {
  const locale = useLocale();
  const isPole = useLive(useMemo(() => derive(reading, ({ kind }) => kind === 'pole'), [reading]));
  return (
    <p className={css['note']}>
      <Sentence of={words[about === 'tan' && isPole ? 'pole' : about][locale]} />
    </p>
  );
}

function Numbers({ reading, name }: { reading: Live<DanceReading>; name: string }) {
  const locale = useLocale();
  const of = useMemo(() => {
    const paced = pace(reading, forNumbers);
    const number = (pick: (now: DanceReading) => Reading) => derive(paced, pick);
    return {
      x: number(({ x }) => ({ value: x })),
      degrees: number(({ degrees }) => ({ value: degrees, decimals: 1, trim: true })),
      cos: number(({ cos }) => ({ value: cos })),
      sin: number(({ sin }) => ({ value: sin })),
      value: number(({ value }) => ({ value })),
      slope: number(({ slope }) => ({ value: slope, words: words.none })),
    };
  }, [reading]);
  return (
    <Readouts columns={3}>
      <Readout quantity="x" label={<Sym of="x" />} of={of.x} hue="input" />
      <Readout quantity="cos" label={<Sym of="cos x" />} of={of.cos} />
      <Readout quantity="value" label={<Sym of={`f(x) = ${name}`} />} of={of.value} hue="value" />
      <Readout quantity="degrees" label={words.degrees[locale]} of={of.degrees} hue="input" />
      <Readout quantity="sin" label={<Sym of="sin x" />} of={of.sin} />
      <Readout
        quantity="slope"
        label={
          <>
            {words.slope[locale]} <Sym of="f'(x)" />
          </>
        }
        of={of.slope}
        hue="derivative"
      />
    </Readouts>
  );
}
