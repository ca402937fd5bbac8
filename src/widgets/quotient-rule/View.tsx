/** The widget as a figure: its frame, the quotient, what pulls at it, controls and read-outs. Renders when a formula changes. */
import { useMemo } from 'react';

import { derive, forNumbers, pace, Panel, Readout, Readouts, Sym, type Live, type Reading } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { PairControls } from '../two-functions/Controls.tsx';
import { pairOf } from '../two-functions/pair.ts';
import { hullWithZero, presetOf, rangeOf, spread } from '../two-functions/range.ts';
import { usePart, useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { describe } from './describe.ts';
import { readingAt, type QuotientReading } from './model.ts';
import { Picture } from './Picture.tsx';
import { Pull } from './Pull.tsx';
import { widget, type QuotientProps, type QuotientState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export function View(view: ViewProps) {
  const { props, state } = useWidget(widget, view);
  return (
    <Panel
      widget={widget.id}
      instance={view.instance}
      title={widget.title}
      state={state}
      describe={(now) => describe(readingAt(now))}
    >
      <Inside props={props} state={state} />
    </Panel>
  );
}

/** What may throw stands inside of the frame. */
function Inside({ props, state }: { props: QuotientProps; state: WidgetState<QuotientState> }) {
  const u = usePart(state, (now) => now.u);
  const v = usePart(state, (now) => now.v);
  const pair = pairOf({ u, v });
  const range = useMemo(
    () => rangeOf([pair.u, pair.v, pair.made('u/v')], presetOf(props, { u, v })?.range),
    [pair, props, u, v],
  );
  const rates = useMemo(() => {
    const all = spread(range).map((x) => readingAt({ u, v, x }));
    return hullWithZero(
      all.flatMap(({ ofU, sum }) => [ofU, sum]),
      0.06,
    );
  }, [range, u, v]);
  const reading = useMemo(() => derive(state, readingAt), [state]);
  return (
    <>
      <div className={css['picture']}>
        <Picture state={state} pair={pair} range={range} reading={reading} />
      </div>
      <Pull reading={reading} rates={rates} />
      <PairControls props={props} state={state} set={state.set} pair={pair} range={range} />
      <Numbers reading={reading} />
    </>
  );
}

function Numbers({ reading }: { reading: Live<QuotientReading> }) {
  const of = useMemo(() => {
    const paced = pace(reading, forNumbers);
    const number = (pick: (now: QuotientReading) => Reading) => derive(paced, pick);
    return {
      x: number(({ x }) => ({ value: x, trim: true })),
      u: number(({ u }) => ({ value: u })),
      v: number(({ v }) => ({ value: v })),
      y: number(({ y }) => ({ value: y })),
      uSlope: number(({ uSlope }) => ({ value: uSlope, words: words.none })),
      vSlope: number(({ vSlope }) => ({ value: vSlope, words: words.none })),
    };
  }, [reading]);
  return (
    <Readouts columns={3}>
      <Readout quantity="x" label={<Sym of="x" />} of={of.x} hue="input" />
      <Readout quantity="u" label={<Sym of="u" />} of={of.u} hue="value" />
      <Readout quantity="du/dx" label={<Sym of="u'" />} of={of.uSlope} hue="derivative" />
      <Readout quantity="y" label={<Sym of="u/v" />} of={of.y} hue="value" />
      <Readout quantity="v" label={<Sym of="v" />} of={of.v} hue="value" />
      <Readout quantity="dv/dx" label={<Sym of="v'" />} of={of.vSlope} hue="derivative" />
    </Readouts>
  );
}
