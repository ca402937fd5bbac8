/**
 * A formula that changes while the reader plays. Until KaTeX is needed it stands in plain type (`Sym`); KaTeX is fetched
 * when the formula first changes (or at once), and builds elements through the DOM, so no HTML text is ever parsed (Trusted Types).
 * TeX comes from the core's own printer, never from what was typed.
 */
import type katex from 'katex';
import type { KatexOptions } from 'katex';
import { useEffect, useRef, useState } from 'react';

import { Sym } from './Sym.tsx';
import css from './Formula.module.css';

export interface FormulaProps {
  readonly tex: string;
  /** The same as plain mathematics, `x^2/(x+1)`: what stands until KaTeX has come, and should it never come. */
  readonly text: string;
  /** Typeset as soon as it stands: for a formula that appears because the reader asked for it. */
  readonly atOnce?: boolean;
}

export function Formula({ tex, text, atOnce = false }: FormulaProps) {
  const typeset = useRef<HTMLSpanElement>(null);
  const first = useRef(tex);
  const [standing, setStanding] = useState<string>();

  useEffect(() => {
    if (standing === undefined && tex === first.current && !atOnce) return undefined;
    let current = true;
    void load().then((katex) => {
      if (!current || katex === undefined || typeset.current === null) return;
      katex.render(tex, typeset.current, settings);
      setStanding(tex);
    });
    return () => {
      current = false;
    };
  }, [tex, standing, atOnce]);

  const plain = standing === undefined;
  return (
    <span className={css['formula']}>
      <span hidden={!plain}>
        <Sym of={text} />
      </span>
      <span ref={typeset} hidden={plain} />
    </span>
  );
}

/** Nodes may be marked with their ids (`toTex`); nothing else that TeX could do to a page is allowed. */
const settings: KatexOptions = {
  throwOnError: false,
  trust: ({ command }) => command === '\\htmlData',
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'warn'),
  maxSize: 20,
  maxExpand: 100,
};

type Katex = typeof katex;

let loading: Promise<Katex | undefined> | undefined;

/** KaTeX, fetched once; undefined where it cannot be had now, and asked for again the next time. */
function load(): Promise<Katex | undefined> {
  loading ??= import('katex').then(
    (module) => module.default,
    () => {
      loading = undefined;
      return undefined;
    },
  );
  return loading;
}
