/** The widget as a figure: the derivation with its steps to choose from, the reasons, and the answer with its numbers. */
import { useId, useMemo } from 'react';

import { toTex, toText } from '../../autodiff/index.ts';
import { useLocale } from '../../state/index.ts';
import { Button, Choice, derive, Panel, Scroller, Typeset, useLive } from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { Answer } from './Answer.tsx';
import { describe } from './describe.ts';
import { LayerForward } from './LayerFormula.tsx';
import { readingOf, seedAfter, type Phase, type Task } from './model.ts';
import { Told } from './Told.tsx';
import { Steps } from './Steps.tsx';
import { abouts, widget, type MistakeState } from './widget.ts';
import { aboutTexts, verdicts, words } from './words.ts';
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

const unanswered = { line: '', reason: '', shown: false };

/** What may throw stands inside of the frame. */
function Inside({ state }: { state: WidgetState<MistakeState> }) {
  const locale = useLocale();
  const { line, reason, about, task, phase } = useLive(
    useMemo(
      () => derive(state, (now) => ({ ...readingOf(now), line: now.line, reason: now.reason, about: now.about })),
      [state],
    ),
  );
  const { seed, wrong } = task.puzzle;
  return (
    <div className={css['puzzle']}>
      <Choice
        name={words.about[locale]}
        options={abouts.map((one) => ({ value: one, label: aboutTexts[one][locale] }))}
        value={about}
        onChange={(one) => state.set({ about: abouts.find((known) => known === one) ?? 'both', ...unanswered })}
      />
      <Given task={task} />
      <Steps
        key={`${task.about} ${seed}`}
        task={task}
        chosen={line}
        wrong={done.has(phase) || open.has(phase) ? wrong : undefined}
        onChoose={(id) => state.set({ line: id, reason: '', shown: false })}
      />
      <p className={css['verdict']} data-phase={phase}>
        {phase !== 'line' && verdicts[phase][locale]}
      </p>
      {open.has(phase) && <Reasons task={task} chosen={reason} onChoose={(id) => state.set({ reason: id })} />}
      {done.has(phase) && <Answer task={task} />}
      <div className={css['tools']}>
        <Button
          rank={done.has(phase) ? 'first' : 'second'}
          onClick={() => state.set({ seed: seedAfter(seed), ...unanswered })}
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

/** What the derivation is about, and what is to be done. */
function Given({ task }: { task: Task }) {
  const locale = useLocale();
  if (task.about === 'layer') {
    return (
      <>
        <LayerForward layer={task.puzzle.layer} />
        <p>{words.layerTask[locale]}</p>
      </>
    );
  }
  const { f } = task.puzzle;
  return (
    <>
      <p>{words.task[locale]}</p>
      <Scroller className={css['function']}>
        <Typeset tex={`f(x) = ${toTex(f)}`} text={`f(x) = ${toText(f)}`} />
      </Scroller>
    </>
  );
}

interface ReasonsProps {
  readonly task: Task;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Reasons({ task, chosen, onChoose }: ReasonsProps) {
  const locale = useLocale();
  const group = useId();
  return (
    <fieldset className={css['list']}>
      <legend>{words.why[locale]}</legend>
      {task.puzzle.reasons.map(({ id, name }) => (
        <label key={id} className={css['item']}>
          <input type="radio" autoComplete="off" name={group} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            <Told task={task} of={name[locale]} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
