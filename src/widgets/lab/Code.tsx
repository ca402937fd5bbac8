/** The function and its derivative to be taken elsewhere: TeX, a LaTeX display, Python. */
import { useEffect, useRef, useState } from 'react';

import { useLocale } from '../../state/index.ts';
import { Button, copyText, Scroller } from '../../ui/index.ts';
import { usePart } from '../useWidget.ts';
import { textsOf } from './code.ts';
import { labFunction, movedOf } from './function.ts';
import type { PartProps } from './Parts.tsx';
import { words } from './words.ts';
import css from './View.module.css';

export function Code({ state }: PartProps) {
  const f = usePart(state, (now) => now.f);
  const by = usePart(state, (now) => movedOf(labFunction(now.f), now.by));
  return (
    <div className={css['codes']}>
      {textsOf(labFunction(f), by).map(({ name, text }) => (
        <Listing key={name} name={name} text={text} />
      ))}
    </div>
  );
}

/** How long the tick stays, in milliseconds. */
const tickTime = 2000;

function Listing({ name, text }: { name: string; text: string }) {
  const locale = useLocale();
  const [done, setDone] = useState<'copied' | 'byHand'>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function copy() {
    setDone((await copyText(text)) ? 'copied' : 'byHand');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setDone(undefined), tickTime);
  }

  return (
    <section className={css['listing']} data-code={name}>
      <header>
        <b>{name}</b>
        <Button name={`${words.copy[locale]} ${name}`} onClick={() => void copy()}>
          {words[done ?? 'copy'][locale]}
        </Button>
        <output className="unseen">{done === undefined ? '' : words[done][locale]}</output>
      </header>
      <pre translate="no">
        <Scroller className={css['lines']}>
          <code>{text}</code>
        </Scroller>
      </pre>
    </section>
  );
}
