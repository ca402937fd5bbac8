/**
 * The frame of every live figure: caption, tools, what is drawn, and its state as a sentence for those who do not see it.
 * A change of the state is said once, when it has settled. What is thrown inside stays inside.
 *
 * @example
 * <Panel widget="slope-tangent" instance="basic-rules/check" title={spec.title} state={widget} describe={describe}>
 *   <Plane …/> <Controls>…</Controls> <Readouts>…</Readouts>
 * </Panel>
 */
import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type ReactNode } from 'react';

import type { Locale, Localized } from '../locale/index.ts';
import { clearEntry, useLocale } from '../state/index.ts';
import { Boundary } from './Boundary.tsx';
import { useLive, type Live } from './live.ts';
import { PanelTools } from './PanelTools.tsx';
import { Sentence } from './Sentence.tsx';
import { calm, settle } from './settle.ts';
import { blockOf } from './widgetLink.ts';
import css from './Panel.module.css';

export interface PanelProps<S> {
  /** The widget's id. */
  readonly widget: string;
  /** `<slug>/<id>`. */
  readonly instance: string;
  readonly title: Localized;
  readonly state: Live<S>;
  /** The state as one sentence in both languages; called when it has settled. */
  readonly describe: (state: S) => Localized;
  readonly children: ReactNode;
}

export function Panel<S>({ widget, instance, title, state, describe, children }: PanelProps<S>) {
  const locale = useLocale();
  const captionId = useId();
  const figure = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly locale: Locale }>();
  /** Counts the resets: each is a fresh start of all that is inside, half-typed text included. */
  const [round, setRound] = useState(0);

  const say = (text: Localized) => setSaid({ text: text[locale], locale });

  function reset() {
    clearEntry(instance);
    setRound(round + 1);
  }

  const [head, rest] = splitTitle(title[locale]);
  return (
    <figure
      ref={figure}
      id={blockOf(instance)}
      className={css['panel']}
      data-widget={widget}
      data-instance={instance}
      aria-labelledby={captionId}
    >
      <figcaption id={captionId} className={css['caption']}>
        <span className={css['phrase']}>
          <Sentence of={head} />
        </span>
        {rest !== '' && (
          <span className={css['phrase']}>
            <Sentence of={rest} />
          </span>
        )}
      </figcaption>
      <PanelTools instance={instance} figure={figure} onReset={reset} say={say} />
      <Boundary key={round} onReset={reset}>
        <div className={css['content']}>{children}</div>
        <Description state={state} describe={describe} say={say} />
      </Boundary>
      <output className={css['unseen']}>{said?.locale === locale ? said.text : ''}</output>
    </figure>
  );
}

/** Han text may break after any character: a title rather breaks after its colon. */
function splitTitle(title: string): readonly [head: string, rest: string] {
  const end = title.indexOf('：') + 1;
  return end === 0 ? [title, ''] : [title.slice(0, end), title.slice(end)];
}

interface DescriptionProps<S> extends Pick<PanelProps<S>, 'state' | 'describe'> {
  readonly say: (text: Localized) => void;
}

/** The sentence itself: read by screen readers where it stands, and printed under the picture. */
function Description<S>({ state, describe, say }: DescriptionProps<S>) {
  const locale = useLocale();
  const settled = useMemo(() => settle(state, calm), [state]);
  const now = useLive(settled);
  const tell = useEffectEvent(() => say(describe(settled.get())));
  useEffect(() => settled.subscribe(() => tell()), [settled]);
  return <p className={css['description']}>{describe(now)[locale]}</p>;
}
