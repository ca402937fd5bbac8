/** The widget as a figure: its frame, the picture beside the table, the controls, and the lens that was chosen. */
import { useMemo } from 'react';

import { derive, Panel } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { usePart, useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { Functions, Lenses, Place } from './Controls.tsx';
import { describe } from './describe.ts';
import { frontOf } from './front.ts';
import { KinkNotice } from './KinkNotice.tsx';
import { readingAt } from './model.ts';
import { Morph } from './Morph.tsx';
import { Picture } from './Picture.tsx';
import { SigmoidRoutes } from './Routes.tsx';
import { Saturation } from './Saturation.tsx';
import { Table } from './Table.tsx';
import { widget, type ExplorerProps, type ExplorerState } from './widget.ts';
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
function Inside({ props, state }: { props: ExplorerProps; state: WidgetState<ExplorerState> }) {
  const lens = usePart(state, (now) => now.lens);
  const reading = useMemo(() => derive(state, (now) => readingAt({ ...now, front: frontOf(now) })), [state]);
  const { range } = props;
  return (
    <div className={css['inside']}>
      <Picture state={state} range={range} reading={reading} />
      <div className={css['place']}>
        <Place state={state} range={range} />
      </div>
      <div className={css['side']}>
        <Table state={state} reading={reading} />
        <KinkNotice state={state} reading={reading} />
        <Functions state={state} />
      </div>
      <div className={css['lenses']}>
        <Lenses state={state} />
        {lens === 'saturation' && <Saturation state={state} />}
        {lens === 'tanh' && <Morph state={state} />}
        {lens === 'derivation' && <SigmoidRoutes state={state} />}
      </div>
    </div>
  );
}
