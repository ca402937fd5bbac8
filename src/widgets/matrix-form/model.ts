/** What the figure shows of a state: the layer with its numbers, the product tried, what comes of it, and the entry looked at. */
import { at, layerOf, partsOf, shapeOf, verdictOf, type Layer, type Verdict } from '../../practice/index.ts';
import { attemptOf, type Asked, type Attempt } from './attempts.ts';
import { givenOf } from './given.ts';
import type { MatrixState } from './widget.ts';

export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** The same entry of the gradient, where there is one. */
  readonly wanted: number;
  readonly parts: ReturnType<typeof partsOf>;
}

export interface MatrixReading {
  readonly layer: Layer;
  readonly target: Asked;
  readonly attempt: Attempt;
  readonly verdict: Verdict;
  /** Undefined where there is no product. */
  readonly entry: Entry | undefined;
}

export function readingOf(state: MatrixState): MatrixReading {
  const { n, m, samples, activation, target } = state;
  const layer = layerOf({ n, m, samples }, activation, givenOf(state));
  const attempt = attemptOf(target, state.attempt);
  const verdict = verdictOf(layer, target, attempt);
  return { layer, target, attempt, verdict, entry: entryOf(layer, target, attempt, verdict, state) };
}

/** The reading of a state, made once for all the parts that show it. */
export function readings(): (state: MatrixState) => MatrixReading {
  let last: { readonly of: MatrixState; readonly reading: MatrixReading } | undefined;
  return (of) => {
    if (last?.of !== of) last = { of, reading: readingOf(of) };
    return last.reading;
  };
}

/** The entry that is looked at, or the last one before it where the result is smaller. */
function entryOf(
  layer: Layer,
  target: Asked,
  attempt: Attempt,
  verdict: Verdict,
  looked: Pick<MatrixState, 'row' | 'column'>,
): Entry | undefined {
  if (!('result' in verdict)) return undefined;
  const { rows, columns } = shapeOf(verdict.result);
  const [row, column] = [Math.min(looked.row, rows - 1), Math.min(looked.column, columns - 1)];
  const value = at(verdict.result, row, column);
  return { row, column, value, wanted: at(layer[target], row, column), parts: partsOf(layer, attempt, row, column) };
}
