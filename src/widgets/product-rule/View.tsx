/** The widget as a figure: its frame, the rectangle, what it gains, controls and read-outs. Renders when a formula changes. */
import { useMemo } from 'react';

import { plainNumber } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import { derive, Panel, PlayButton, powerScale, Quantity, Slider, Sym } from '../../ui/index.ts';
import { smallestStep, useClosing } from '../closing.ts';
import type { ViewProps } from '../contract.ts';
import { PairControls } from '../two-functions/Controls.tsx';
import { pairOf } from '../two-functions/pair.ts';
import { presetOf, rangeOf } from '../two-functions/range.ts';
import { usePart, useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { describe } from './describe.ts';
import { Gains } from './Gains.tsx';
import { readingAt } from './model.ts';
import { Picture } from './Picture.tsx';
import { ReadoutRow } from './ReadoutRow.tsx';
import { widget, type ProductProps, type ProductState } from './widget.ts';
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
function Inside({ props, state }: { props: ProductProps; state: WidgetState<ProductState> }) {
  const u = usePart(state, (now) => now.u);
  const v = usePart(state, (now) => now.v);
  const pair = pairOf({ u, v });
  const range = useMemo(() => rangeOf([pair.u, pair.v], presetOf(props, { u, v })?.range), [pair, props, u, v]);
  const reading = useMemo(() => derive(state, readingAt), [state]);
  return (
    <>
      <div className={css['main']}>
        <Picture state={state} pair={pair} range={range} reading={reading} />
        <Gains reading={reading} />
      </div>
      <PairControls props={props} state={state} set={state.set} pair={pair} range={range}>
        <Step props={props} state={state} longest={(range[1] - range[0]) / 2} />
      </PairControls>
      <ReadoutRow reading={reading} />
    </>
  );
}

interface StepProps {
  readonly props: ProductProps;
  readonly state: WidgetState<ProductState>;
  readonly longest: number;
}

/** The step Δx, and its way to 0. */
function Step({ props, state, longest }: StepProps) {
  const locale = useLocale();
  const h = useMemo(() => derive(state, (now) => now.h), [state]);
  const scale = useMemo(() => powerScale(smallestStep, longest), [longest]);
  const closing = useClosing(state, props.h);
  return (
    <>
      <Quantity>
        <Slider
          label={<Sym of="Δ x" />}
          name={words.h[locale]}
          value={h}
          onChange={(next) => state.set({ h: next })}
          scale={scale}
          field={{ min: -100, max: 100, step: 0.1 }}
          format={plainNumber}
          refuse={(next) => (Math.abs(next) < 1e-9 ? words.notZero : undefined)}
          hue="input"
        />
      </Quantity>
      <PlayButton
        playing={closing.playing}
        onClick={closing.toggle}
        name={words.close[locale]}
        stop={words.stop[locale]}
      >
        <Sym of="Δ x → 0" />
      </PlayButton>
    </>
  );
}
