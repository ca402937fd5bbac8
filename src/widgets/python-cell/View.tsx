/** The widget as a figure: closed it is a sentence and a button; open, the program, what it writes, and its numbers beside ours. */
import { memo, useId, useMemo, useRef, type RefObject } from 'react';

import { useLocale } from '../../state/index.ts';
import { Button, derive, ExpressionInput, Panel, Sym, useHandOn } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { usePart, useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { Compared } from './Compared.tsx';
import { describe } from './describe.ts';
import { Editor } from './Editor.tsx';
import { Outcome } from './Outcome.tsx';
import { ownProgram, program as template } from './programs.ts';
import { busy, useRun } from './useRun.ts';
import { variables, widget, type PythonCellState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export function View(view: ViewProps) {
  const { state } = useWidget(widget, view);
  return (
    <Panel widget={widget.id} instance={view.instance} title={widget.title} state={state} describe={describe}>
      <Inside state={state} />
    </Panel>
  );
}

interface InsideProps {
  readonly state: WidgetState<PythonCellState>;
}

/** What may throw stands inside of the frame. */
function Inside({ state }: InsideProps) {
  const locale = useLocale();
  const open = usePart(state, (now) => now.open);
  const cell = useRef<HTMLDivElement>(null);
  const handOn = useHandOn(() => cell.current, open);
  if (open) return <Cell state={state} place={cell} />;
  return (
    <div className={css['invitation']}>
      <p>{words.invite[locale]}</p>
      <Button
        rank="first"
        onClick={() => {
          handOn();
          state.set({ open: true });
        }}
      >
        {words.openIt[locale]}
      </Button>
    </div>
  );
}

interface CellProps extends InsideProps {
  /** The element that holds all of it. */
  readonly place: RefObject<HTMLDivElement | null>;
}

const Cell = memo(function Cell({ state, place }: CellProps) {
  const locale = useLocale();
  const f = usePart(state, (now) => now.f);
  const own = usePart(state, (now) => now.program);
  const liveF = useMemo(() => derive(state, (now) => now.f), [state]);
  const { run, start, stop } = useRun();
  const hintId = useId();
  const program = ownProgram(own) ?? template[locale];
  const isBusy = busy.has(run.phase);
  return (
    <div ref={place} className={css['cell']} tabIndex={-1}>
      <Editor
        program={program}
        onChange={(text) => state.set({ program: text })}
        onRun={() => !isBusy && start(program)}
        hintId={hintId}
      />
      <div className={css['tools']}>
        <Button rank="first" onClick={() => (isBusy ? stop() : start(program))}>
          {isBusy ? words.stop[locale] : words.run[locale]}
        </Button>
        <Button disabled={program === template[locale]} onClick={() => state.set({ program: template[locale] })}>
          {words.restore[locale]}
        </Button>
        <small id={hintId} className={css['hint']}>
          {words.keys[locale]}
        </small>
      </div>
      <Outcome run={run} />
      {run.numbers !== undefined && run.traceback === undefined && (
        <div className={css['comparison']}>
          <ExpressionInput
            label={<Sym of="f(x) =" />}
            name={words.compareWith[locale]}
            value={liveF}
            onChange={(text) => state.set({ f: text })}
            variables={variables}
          />
          <Compared f={f} numbers={run.numbers} />
        </div>
      )}
    </div>
  );
});
