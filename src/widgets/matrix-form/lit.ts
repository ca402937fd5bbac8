/** Which entries take part in the one that is looked at: its row and its column, under the names of their own matrices. */
import { entryId, type Factor } from '../../practice/index.ts';
import { baseOf } from '../matrices/names.ts';
import type { MatrixReading } from './model.ts';

/** Ids such as `W_0_1`, rows and columns those of the matrix itself, not of its transpose. */
export function litOf({ attempt, entry }: Pick<MatrixReading, 'attempt' | 'entry'>): ReadonlySet<string> {
  const lit = new Set<string>();
  for (const { left, right } of entry?.parts ?? []) {
    lit.add(idIn(attempt.left, left.row, left.column));
    lit.add(idIn(attempt.right, right.row, right.column));
  }
  return lit;
}

/** The id of an entry of a factor. */
export function idIn(factor: Factor, row: number, column: number): string {
  const { base, isTurned } = baseOf(factor);
  return isTurned ? entryId(base, column, row) : entryId(base, row, column);
}
