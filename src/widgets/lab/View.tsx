/** The lab as a figure: what is typed, its graph with the tangent and f′, the numbers, and one more way to look at it. */
import { useMemo } from 'react';

import { derive, Panel } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { Controls } from './Controls.tsx';
import { describe } from './describe.ts';
import { placeIn, readingOf } from './model.ts';
import { Parts } from './Parts.tsx';
import { Picture } from './Picture.tsx';
import { ReadoutRow } from './ReadoutRow.tsx';
import { useRange } from './range.ts';
import { widget, type LabProps, type LabState } from './widget.ts';

export function View(view: ViewProps) {
  const { props, state } = useWidget(widget, view);
  const place = useMemo(() => derive(state, placeIn()), [state]);
  return (
    <Panel
      widget={widget.id}
      instance={view.instance}
      title={widget.title}
      state={place}
      describe={(now) => describe(readingOf(now))}
    >
      <Inside props={props} state={state} />
    </Panel>
  );
}

/** What may throw stands inside of the frame. */
function Inside({ props, state }: { props: LabProps; state: WidgetState<LabState> }) {
  const reading = useMemo(() => derive(state, readingOf), [state]);
  const range = useRange(state);
  return (
    <>
      <Controls props={props} state={state} range={range} />
      <Picture state={state} range={range} reading={reading} />
      <ReadoutRow reading={reading} />
      <Parts state={state} />
    </>
  );
}
