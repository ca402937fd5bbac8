/** The widget as a figure: its frame, the stacked curves, numbers and controls. Renders when a formula or the making changes. */
import { useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Choice, derive, evenScale, Panel, Quantity } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { PartSlider } from '../PartSlider.tsx';
import { PairControls } from '../two-functions/Controls.tsx';
import { pairOf } from '../two-functions/pair.ts';
import { presetOf, rangeOf } from '../two-functions/range.ts';
import { usePart, useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { describe } from './describe.ts';
import { readingAt, wholeOf } from './model.ts';
import { Numbers } from './Numbers.tsx';
import { Picture } from './Picture.tsx';
import { factors, widget, type SumProps, type SumState } from './widget.ts';
import { makings, words } from './words.ts';
import css from './View.module.css';

export function View(view: ViewProps) {
  const { props, state } = useWidget(widget, view);
  return (
    <Panel widget={widget.id} instance={view.instance} title={widget.title} state={state} describe={describe}>
      <Inside props={props} state={state} />
    </Panel>
  );
}

/** What may throw stands inside of the frame. */
function Inside({ props, state }: { props: SumProps; state: WidgetState<SumState> }) {
  const locale = useLocale();
  const u = usePart(state, (now) => now.u);
  const v = usePart(state, (now) => now.v);
  const made = usePart(state, (now) => now.made);
  const c = usePart(state, (now) => now.c);
  const pair = pairOf({ u, v });
  const whole = wholeOf(pair, { made, c });
  const isMultiple = made === 'multiple';
  const range = useMemo(
    () => rangeOf(isMultiple ? [pair.u] : [pair.u, pair.v], presetOf(props, { u, v })?.range),
    [isMultiple, pair, props, u, v],
  );
  const reading = useMemo(() => derive(state, readingAt), [state]);
  return (
    <>
      <div className={css['makings']}>
        <Choice
          name={words.made[locale]}
          options={Object.entries(makings).map(([value, label]) => ({ value, label: label[locale] }))}
          value={made}
          onChange={(next) => state.set({ made: next === 'difference' || next === 'multiple' ? next : 'sum' })}
        />
      </div>
      <Picture state={state} pair={pair} whole={whole} made={made} range={range} reading={reading} />
      <div className={css['desk']}>
        <PairControls props={props} state={state} set={state.set} pair={pair} range={range} single={isMultiple}>
          {isMultiple && <Factor state={state} />}
        </PairControls>
        <Numbers state={state} made={made} reading={reading} />
      </div>
    </>
  );
}

const scale = evenScale(factors.min, factors.max, 0.5);

function Factor({ state }: { state: WidgetState<SumState> }) {
  return (
    <Quantity>
      <PartSlider
        state={state}
        part="c"
        name={words.c}
        scale={scale}
        field={{ min: -factors.far, max: factors.far, step: 0.5 }}
      />
    </Quantity>
  );
}
