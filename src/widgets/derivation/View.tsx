/** The widget as a figure: the question, the way through its steps, the lines. */
import { memo, useDeferredValue, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  Button,
  Choice,
  derive,
  ExpressionInput,
  Notated,
  Panel,
  Scroller,
  Sym,
  texInBoth,
  textWithPending,
} from '../../ui/index.ts';
import type { ViewProps } from '../contract.ts';
import { usePart, useWidget } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { describe } from './describe.ts';
import { namesFor } from './function.ts';
import { Lines } from './Lines.tsx';
import { shownOf, workOf, type Work } from './model.ts';
import { everything, widget, type DerivationProps, type DerivationState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export function View(view: ViewProps) {
  const { props, state } = useWidget(widget, view);
  return (
    <Panel
      widget={widget.id}
      instance={view.instance}
      title={widget.title}
      state={state}
      describe={({ f, shown }) => describe(workOf(f, props.by), shown)}
    >
      <Inside props={props} state={state} />
    </Panel>
  );
}

interface InsideProps {
  readonly props: DerivationProps;
  readonly state: WidgetState<DerivationState>;
}

/** What may throw stands inside of the frame. */
function Inside({ props, state }: InsideProps) {
  const f = usePart(state, (now) => now.f);
  const shown = usePart(state, (now) => now.shown);
  // Typing goes on while the lines of the last text that could be read are made.
  const work = workOf(useDeferredValue(f), props.by);
  return (
    <>
      <Choosing by={props.by} presets={props.presets} editable={props.editable} state={state} />
      <div className={css['head']}>
        <Question key={work.text} work={work} />
        <Steps work={work} shown={shownOf(work, shown)} onChange={(to) => state.set({ shown: to })} />
      </div>
      <Lines key={`${work.text} by ${props.by}`} work={work} shown={shownOf(work, shown)} />
    </>
  );
}

interface ChoosingProps {
  readonly by: string;
  readonly presets: readonly string[];
  readonly editable: boolean;
  readonly state: WidgetState<DerivationState>;
}

/** Another function: typed or chosen, where the lesson allows it. */
export const Choosing = memo(function Choosing({ by, presets, editable, state }: ChoosingProps) {
  const locale = useLocale();
  const now = usePart(state, ({ f }) => f);
  const f = useMemo(() => derive(state, (each) => each.f), [state]);
  if (!editable && presets.length === 0) return null;
  return (
    <div className={css['choosing']}>
      {editable && (
        <ExpressionInput
          label={<Sym of={`f(${by}) =`} />}
          name={words.f[locale]}
          value={f}
          onChange={(text) => state.set({ f: text })}
          variables={namesFor(by)}
        />
      )}
      {presets.length > 0 && (
        <Choice
          name={words.presets[locale]}
          options={presets.map((preset) => ({ value: preset, label: <Sym of={preset} /> }))}
          value={now}
          onChange={(preset) => state.set({ f: preset })}
        />
      )}
    </div>
  );
});

function Question({ work: { question } }: { work: Work }) {
  return (
    <Scroller className={css['question']}>
      <Notated tex={texInBoth(question, { maxLength: 600 })} text={textWithPending(question)} />
    </Scroller>
  );
}

interface StepsProps {
  readonly work: Work;
  readonly shown: number;
  readonly onChange: (shown: number) => void;
}

/** Forward, back, everything at once, and back to nothing. */
export function Steps({ work: { lines }, shown, onChange }: StepsProps) {
  const locale = useLocale();
  const count = lines.length;
  const done = shown === count;
  return (
    <div className={css['steps']}>
      <span className={css['count']}>
        <data data-quantity="step" value={shown}>
          {shown}
        </data>
        {' / '}
        <data data-quantity="steps" value={count}>
          {count}
        </data>
      </span>
      <Button onClick={() => onChange(shown - 1)} disabled={shown === 0}>
        {words.back[locale]}
      </Button>
      <Button onClick={() => onChange(shown + 1)} disabled={done} rank="first">
        {words.next[locale]}
      </Button>
      <Button onClick={() => onChange(done ? 0 : everything)}>{(done ? words.fold : words.all)[locale]}</Button>
    </div>
  );
}
