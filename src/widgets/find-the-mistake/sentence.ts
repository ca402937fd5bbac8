/** How the mistakes of a task are told: those of a layer name matrices, which have faces of their own. */
import type { ReactNode } from 'react';

import { Sentence } from '../../ui/index.ts';
import { MatrixSentence } from '../matrices/MatrixSentence.tsx';
import type { Task } from './model.ts';

export function sentenceOf({ about }: Task): (props: { of: string }) => ReactNode {
  return about === 'layer' ? MatrixSentence : Sentence;
}
