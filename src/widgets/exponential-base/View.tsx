/** The widget as a figure: its frame, and the picture, controls and read-outs of what is looked at. */
import { useMemo } from 'react';

import { derive, Panel } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { usePart, useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { Controls } from './Controls.tsx';
import { describe } from './describe.ts';
import { baseReading, familyReading } from './model.ts';
import { BasePicture, FamilyPicture } from './Picture.tsx';
import { BaseReadouts, FamilyReadouts } from './ReadoutRows.tsx';
import { widget, type BaseState } from './widget.ts';

export function View(view: ViewProps) {
  const { state } = useWidget(widget, view);
  return (
    <Panel widget={widget.id} instance={view.instance} title={widget.title} state={state} describe={describe}>
      <Inside state={state} />
    </Panel>
  );
}

/** What may throw stands inside of the frame. */
function Inside({ state }: { state: WidgetState<BaseState> }) {
  const about = usePart(state, (now) => now.about);
  const base = useMemo(() => derive(state, baseReading), [state]);
  const family = useMemo(() => derive(state, familyReading), [state]);
  return about === 'base' ? (
    <>
      <BasePicture state={state} reading={base} />
      <Controls state={state} />
      <BaseReadouts state={state} reading={base} />
    </>
  ) : (
    <>
      <FamilyPicture state={state} reading={family} />
      <Controls state={state} />
      <FamilyReadouts state={state} reading={family} />
    </>
  );
}
