/** The derivation of the function, rule by rule, by the variable that is moved. */
import { useDeferredValue } from 'react';

import { Lines } from '../derivation/Lines.tsx';
import { workOf } from '../derivation/model.ts';
import { usePart } from '../useWidget.ts';
import { labFunction, movedOf } from './function.ts';
import type { PartProps } from './Parts.tsx';

export function Rules({ state }: PartProps) {
  const text = usePart(state, (now) => labFunction(now.f).written);
  const by = usePart(state, (now) => movedOf(labFunction(now.f), now.by));
  // Typing goes on while the lines of the last text that could be read are made.
  const work = workOf(useDeferredValue(text), useDeferredValue(by));
  return <Lines key={`${work.text} by ${work.variable}`} work={work} shown={work.lines.length} />;
}
