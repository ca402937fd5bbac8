/** The widget as a figure: its frame, and inside the lines, the changes, controls and read-outs. Renders when a formula changes. */
import { useMemo } from 'react';

import { derive, Panel } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { usePart, useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { Changes } from './Changes.tsx';
import { Controls } from './Controls.tsx';
import { describe } from './describe.ts';
import { Lines } from './Lines.tsx';
import { chainOf, readingAt } from './model.ts';
import { numberLines } from './number-lines.ts';
import { presetOf } from './presets.ts';
import { ReadoutRow } from './ReadoutRow.tsx';
import { widget, type CompositionProps, type CompositionState } from './widget.ts';

export function View(view: ViewProps) {
  const { props, state } = useWidget(widget, view);
  return (
    <Panel
      widget={widget.id}
      instance={view.instance}
      title={widget.title}
      state={state}
      describe={(now) => describe(readingAt(chainOf(now), now))}
    >
      <Inside props={props} state={state} />
    </Panel>
  );
}

/** What may throw stands inside of the frame. */
function Inside({ props, state }: { props: CompositionProps; state: WidgetState<CompositionState> }) {
  const g = usePart(state, (now) => now.g);
  const f = usePart(state, (now) => now.f);
  const chain = chainOf({ g, f });
  const lines = useMemo(() => numberLines(chain, presetOf(props, { g, f })?.range), [chain, props, g, f]);
  const reading = useMemo(() => derive(state, (now) => readingAt(chainOf(now), now)), [state]);
  return (
    <>
      <Lines chain={chain} lines={lines} reading={reading} onMove={(x) => state.set({ x })} />
      <Changes reading={reading} oneScale={lines.oneScale} />
      <Controls props={props} state={state} chain={chain} range={lines.range} />
      <ReadoutRow reading={reading} />
    </>
  );
}
