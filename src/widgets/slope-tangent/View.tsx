/** The widget as a figure: its frame, the curve of the formula in force, controls and read-outs. Renders when the formula changes. */
import { useMemo } from 'react';

import { derive, Panel } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { usePart, useWidget } from '../useWidget.ts';
import { Controls } from './Controls.tsx';
import { describe } from './describe.ts';
import { curveOf } from '../formula-curve.ts';
import { readingAt } from './model.ts';
import { Picture } from './Picture.tsx';
import { ReadoutRow } from './ReadoutRow.tsx';
import { windowOf } from './view-window.ts';
import { widget, type SlopeTangentProps, type SlopeTangentState } from './widget.ts';
import type { WidgetState } from '../widget-state.ts';

export function View(view: ViewProps) {
  const { props, state } = useWidget(widget, view);
  return (
    <Panel
      widget={widget.id}
      instance={view.instance}
      title={widget.title}
      state={state}
      describe={(now) => describe(readingAt(curveOf(now.f), now), now.secant)}
    >
      <Inside props={props} state={state} />
    </Panel>
  );
}

/** What may throw stands inside of the frame. */
function Inside({ props, state }: { props: SlopeTangentProps; state: WidgetState<SlopeTangentState> }) {
  const f = usePart(state, (now) => now.f);
  const centre = usePart(state, (now) => now.centre);
  const curve = curveOf(f);
  const range = useMemo(
    () => windowOf(curve, { f, ...(centre !== undefined && { centre }) }, props),
    [curve, f, centre, props],
  );
  const reading = useMemo(() => derive(state, (now) => readingAt(curveOf(now.f), now)), [state]);
  return (
    <>
      <Picture state={state} curve={curve} range={range} reading={reading} />
      <Controls props={props} state={state} curve={curve} range={range} />
      <ReadoutRow state={state} reading={reading} />
    </>
  );
}
