/** The widget as a figure: formula and mode, the graph, the controls of time, and beside the graph what just happened. */
import { useMemo } from 'react';

import { derive, Panel, type Live } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { usePart, useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { computationOf } from './computation.ts';
import { Chosen, Formulas } from './Controls.tsx';
import { describe } from './describe.ts';
import { Graph } from './Graph.tsx';
import { Inputs } from './Inputs.tsx';
import { readingOf, type StepperReading } from './model.ts';
import { Results } from './Results.tsx';
import { Side } from './Side.tsx';
import { Transport } from './Transport.tsx';
import { widget, type ChainStepperProps, type ChainStepperState } from './widget.ts';
import css from './View.module.css';

export function View(view: ViewProps) {
  const { props, state } = useWidget(widget, view);
  const reading = useMemo(() => derive(state, readingOf), [state]);
  return (
    <Panel widget={widget.id} instance={view.instance} title={widget.title} state={reading} describe={describe}>
      <Inside props={props} state={state} reading={reading} />
    </Panel>
  );
}

interface InsideProps {
  readonly props: ChainStepperProps;
  readonly state: WidgetState<ChainStepperState>;
  readonly reading: Live<StepperReading>;
}

/** What may throw stands inside of the frame. */
function Inside({ props, state, reading }: InsideProps) {
  return (
    <>
      <Formulas props={props} state={state} />
      <Inputs state={state} />
      <Chosen state={state} />
      <Graph state={state} reading={reading} />
      <Transport state={state} reading={reading} />
      <Below state={state} reading={reading} />
    </>
  );
}

/** What changes from step to step has the room of the step that needs most. */
function Below({ state, reading }: Omit<InsideProps, 'props'>) {
  const f = usePart(state, (now) => now.f);
  const mode = usePart(state, (now) => now.mode);
  const { nodes } = computationOf(f);
  const counts = nodes.map(({ uses, inputs }) => (mode === 'reverse' ? uses : inputs).length);
  const rows = mode === 'values' ? 0 : Math.max(1, ...counts.map((count) => (count > 1 ? count + 0.5 : count)));
  const style: Readonly<Record<`--${string}`, string>> = { '--paths': String(rows) };
  return (
    <div className={css['below']} style={style}>
      <Side state={state} reading={reading} />
      <Results state={state} reading={reading} />
    </div>
  );
}
