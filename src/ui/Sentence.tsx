/**
 * A sentence with its formulas (`marked.ts`) set in the face of formulas: `<Sentence of="$v$ is 0 here." />`. Every sentence
 * that is seen and names a variable is shown by it; what is only heard has no marks.
 */
import { Fragment, type ReactNode } from 'react';

import { partsOf } from './marked.ts';
import { Sym } from './Sym.tsx';

export interface SentenceProps {
  readonly of: string;
  /** Sets formulas that have a face of their own, as matrices do. */
  readonly set?: (formula: string) => ReactNode;
}

export function Sentence({ of, set = asSym }: SentenceProps): ReactNode {
  /** How often each formula has come so far: known by that, it stays mounted where the other language has it elsewhere. */
  const times = new Map<string, number>();
  return partsOf(of).map(({ text, isFormula }) => {
    // A size stays on one line.
    if (!isFormula) return text.replaceAll(' × ', '\u00a0×\u00a0');
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    return <Fragment key={`${text} ${time}`}>{set(text)}</Fragment>;
  });
}

function asSym(formula: string): ReactNode {
  return <Sym of={formula} />;
}
