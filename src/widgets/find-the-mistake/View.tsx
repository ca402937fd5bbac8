/** The widget as a figure: the derivation with its steps to choose from, the reasons, and the answer with its numbers. */
import { useId, useMemo } from 'react';

import { toTex, toText } from '../../autodiff/index.ts';
import type { WrongRule } from '../../practice/index.ts';
import { useLocale } from '../../state/index.ts';
import { Button, derive, Panel, Scroller, Typeset, useLive } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { Answer } from './Answer.tsx';
import { describe } from './describe.ts';
import { readingOf, seedAfter, type Phase } from './model.ts';
import { Steps } from './Steps.tsx';
import { widget, type MistakeState } from './widget.ts';
import { verdicts, words } from './words.ts';
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

const open: ReadonlySet<Phase> = new Set(['reason', 'reason-wrong', 'solved']);
const done: ReadonlySet<Phase> = new Set(['solved', 'shown']);

/** What may throw stands inside of the frame. */
function Inside({ state }: { state: WidgetState<MistakeState> }) {
  const locale = useLocale();
  const { line, reason, ...reading } = useLive(
    useMemo(() => derive(state, (now) => ({ ...readingOf(now), line: now.line, reason: now.reason })), [state]),
  );
  const { puzzle, phase } = reading;
  const f = { tex: `f(x) = ${toTex(puzzle.f)}`, text: `f(x) = ${toText(puzzle.f)}` };
  return (
    <div className={css['puzzle']}>
      <p className={css['task']}>{words.task[locale]}</p>
      <Scroller className={css['function']}>
        <Typeset {...f} />
      </Scroller>
      <Steps
        key={puzzle.seed}
        lines={puzzle.lines}
        chosen={line}
        wrong={done.has(phase) || open.has(phase) ? puzzle.wrong : undefined}
        onChoose={(id) => state.set({ line: id, reason: '', shown: false })}
      />
      <p className={css['verdict']} data-phase={phase}>
        {phase !== 'line' && verdicts[phase][locale]}
      </p>
      {open.has(phase) && (
        <Reasons reasons={puzzle.reasons} chosen={reason} onChoose={(id) => state.set({ reason: id })} />
      )}
      {done.has(phase) && <Answer reading={reading} />}
      <div className={css['tools']}>
        <Button
          rank={done.has(phase) ? 'first' : 'second'}
          onClick={() => state.set({ seed: seedAfter(puzzle.seed), line: '', reason: '', shown: false })}
        >
          {words.another[locale]}
        </Button>
        <Button disabled={done.has(phase)} onClick={() => state.set({ shown: true })}>
          {words.show[locale]}
        </Button>
      </div>
    </div>
  );
}

interface ReasonsProps {
  readonly reasons: readonly WrongRule[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Reasons({ reasons, chosen, onChoose }: ReasonsProps) {
  const locale = useLocale();
  const group = useId();
  return (
    <fieldset className={css['list']}>
      <legend>{words.why[locale]}</legend>
      {reasons.map(({ id, name }) => (
        <label key={id} className={css['item']}>
          <input type="radio" name={group} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>{name[locale]}</span>
        </label>
      ))}
    </fieldset>
  );
}
