/** The widget as a figure: the neuron on its activation, its inputs and values, and the three factors of its gradient. */
import { useMemo } from 'react';

import { derive, Panel } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { describe } from './describe.ts';
import { Factors } from './Factors.tsx';
import { Forward } from './Forward.tsx';
import { readingOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { widget, type NeuronState } from './widget.ts';
import css from './View.module.css';

export function View(view: ViewProps) {
  const { state } = useWidget(widget, view);
  return (
    <Panel
      widget={widget.id}
      instance={view.instance}
      title={widget.title}
      state={state}
      describe={(now) => describe(readingOf(now))}
    >
      <Inside state={state} />
    </Panel>
  );
}

/** What may throw stands inside of the frame. */
function Inside({ state }: { state: WidgetState<NeuronState> }) {
  const reading = useMemo(() => derive(state, readingOf), [state]);
  return (
    <div className={css['neuron']}>
      <Picture state={state} reading={reading} />
      <Forward state={state} reading={reading} />
      <Factors state={state} reading={reading} />
    </div>
  );
}
