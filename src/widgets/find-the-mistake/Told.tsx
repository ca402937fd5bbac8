/** A sentence about the mistake of a task: that of a layer names matrices, which have faces of their own. */
import { Sentence } from '../../ui/index.ts';
import { MatrixSentence } from '../matrices/MatrixSentence.tsx';
import type { Task } from './model.ts';

export interface ToldProps {
  readonly task: Task;
  readonly of: string;
}

export function Told({ task, of }: ToldProps) {
  return task.about === 'layer' ? <MatrixSentence of={of} /> : <Sentence of={of} />;
}
