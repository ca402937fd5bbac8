/**
 * A formula that the page brings along, typeset while it was prerendered; it is left as it stands, so that a figure full of
 * formulas costs no script. One that comes later, because the reader typed or reset something, is a `Formula`, and only
 * that fetches KaTeX.
 */
import { useLayoutEffect, useRef, useState } from 'react';

import { Formula, type FormulaProps } from './Formula.tsx';
import { usePrerendered } from './usePrerendered.ts';
import css from './Formula.module.css';

let typeset: ((tex: string) => string) | undefined;

/** Gives the prerender its typesetter: TeX to HTML. A page never has one. */
export function setTypesetter(typesetter: (tex: string) => string): void {
  typeset = typesetter;
}

/** The formulas that the page brought, for when one is asked for again after it has gone. */
const kept = new Map<string, Element>();

export function Typeset({ tex, text }: Omit<FormulaProps, 'atOnce'>) {
  const isPrerendered = usePrerendered();
  const [first] = useState({ tex, isPrerendered });
  if (first.isPrerendered && tex === first.tex) return <Brought key="brought" tex={tex} />;
  const known = kept.get(tex);
  return known ? <Again key={tex} formula={known} /> : <Formula key="made" tex={tex} text={text} atOnce />;
}

/** Hydrated around: React takes what stands in the page for its own and looks no further. */
function Brought({ tex }: { tex: string }) {
  const span = useRef<HTMLSpanElement>(null);
  // The same object at each render, or React would write what it says over what stands in the page.
  const [brought] = useState(() => ({ __html: typeset?.(tex) ?? '' }));
  useLayoutEffect(() => {
    const formula = span.current?.firstElementChild;
    if (formula) kept.set(tex, formula);
  }, [tex]);
  return <span ref={span} className={css['formula']} suppressHydrationWarning dangerouslySetInnerHTML={brought} />;
}

function Again({ formula }: { formula: Element }) {
  const span = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => span.current?.replaceChildren(formula.cloneNode(true)), [formula]);
  return <span ref={span} className={css['formula']} />;
}
