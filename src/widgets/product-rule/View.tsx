/** The widget as a figure: its frame, the rectangle, what it gains, controls and read-outs. Renders when a formula changes. */
import { useMemo } from 'react';

import { derive, Panel, powerScale, Quantity } from '../../ui/index.ts';
import { smallestStep } from '../closing.ts';
import { ClosingButton } from '../ClosingButton.tsx';
import type { ViewProps } from '../contract.ts';
import { PartSlider } from '../PartSlider.tsx';
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
  const scale = useMemo(() => powerScale(smallestStep, longest), [longest]);
  return (
    <>
      <Quantity>
        <PartSlider
          state={state}
          part="h"
          letter="Δ x"
          name={words.h}
          scale={scale}
          field={{ min: -100, max: 100, step: 0.1 }}
          refuse={(next) => (Math.abs(next) < 1e-9 ? words.notZero : undefined)}
        />
      </Quantity>
      <ClosingButton state={state} from={props.h} letter="Δ x" />
    </>
  );
}
