/** The widget as a figure: sizes, the forward pass in matrices, and the product that gives a gradient, or does not. */
import { useMemo } from 'react';

import { forNumbers, pace, Panel } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { useWidget } from '../useWidget.ts';
import { Backward } from './Backward.tsx';
import { Controls } from './Controls.tsx';
import { describe } from './describe.ts';
import { Forward } from './Forward.tsx';
import { readings } from './model.ts';
import { widget } from './widget.ts';

export function View(view: ViewProps) {
  const { state } = useWidget(widget, view);
  const part = useMemo(() => ({ state, read: pace(state, forNumbers), readingAt: readings() }), [state]);
  return (
    <Panel widget={widget.id} instance={view.instance} title={widget.title} state={state} describe={describe}>
      <Controls state={state} />
      <Forward {...part} />
      <Backward {...part} />
    </Panel>
  );
}
