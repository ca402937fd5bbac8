/**
 * A sentence with its formulas (`marked.ts`) set in the face of formulas: `<Sentence of="$v$ is 0 here." />`. Every sentence
 * that is seen and names a variable is shown by it; what is only heard has no marks.
 */
import { createElement, Fragment, type ReactNode } from 'react';

import { partsOf } from './marked.ts';
import { Sym } from './Sym.tsx';

export interface SentenceProps {
  readonly of: string;
  /** Sets formulas that have a face of their own, as matrices do. */
  readonly set?: (formula: string) => ReactNode;
}

export function Sentence({ of, set = asSym }: SentenceProps) {
  return createElement(
    Fragment,
    null,
    // A size stays on one line.
    ...partsOf(of).map(({ text, isFormula }) => (isFormula ? set(text) : text.replaceAll(' × ', '\u00a0×\u00a0'))),
  );
}

function asSym(formula: string): ReactNode {
  return <Sym of={formula} />;
}
