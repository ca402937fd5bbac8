/** The widget as a figure: its frame, the bars, controls, numbers, and the Jacobian matrix where it is asked for. */
import { useMemo } from 'react';

import { derive, Panel } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { usePart, useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { Controls } from './Controls.tsx';
import { describe } from './describe.ts';
import { softmaxAt } from './model.ts';
import { Rows } from './Rows.tsx';
import { Jacobian, Numbers } from './Tables.tsx';
import { widget, type SoftmaxWidgetState } from './widget.ts';
import css from './View.module.css';

export function View(view: ViewProps) {
  const { state } = useWidget(widget, view);
  return (
    <Panel widget={widget.id} instance={view.instance} title={widget.title} state={state} describe={describe}>
      <Inside state={state} />
    </Panel>
  );
}

/** What may throw stands inside of the frame. */
function Inside({ state }: { state: WidgetState<SoftmaxWidgetState> }) {
  const count = usePart(state, ({ inputs }) => inputs.length);
  const jacobian = usePart(state, (now) => now.jacobian);
  const reading = useMemo(() => derive(state, softmaxAt), [state]);
  return (
    <>
      <Rows state={state} reading={reading} count={count} />
      <Controls state={state} />
      <div className={css['tables']}>
        <Numbers reading={reading} count={count} />
        {jacobian && <Jacobian reading={reading} count={count} />}
      </div>
    </>
  );
}
