/** The numbers of the layer before the reader changes any: those of the lesson, and more for larger sizes. */
import {
  at,
  entryId,
  matrix,
  shapeOfGiven,
  type Given,
  type GivenName,
  type Matrix,
  type Sizes,
} from '../../practice/index.ts';
import type { MatrixState } from './widget.ts';

const numbers: Readonly<Record<GivenName, Matrix>> = {
  W: [
    [1, 0, 2, -0.5],
    [-1, 3, 1, 0.5],
    [0.5, -2, 1, 1],
    [2, 1, -1, -1.5],
  ],
  x: [
    [1, 0.5, -1],
    [2, 1, 0.5],
    [-1, -0.5, 1],
    [0.5, -1, 1],
  ],
  b: [[0.5], [-3], [1], [-0.5]],
  t: [
    [0.9, 0.1, 0.5],
    [0.1, 0.8, 0.2],
    [0.6, 0.3, 0.9],
    [0.2, 0.7, 0.4],
  ],
};

/** The given matrices of a state, cut to its sizes. */
export function givenOf({ changed, ...sizes }: Sizes & Pick<MatrixState, 'changed'>): Given {
  const of = (name: GivenName) =>
    matrix(shapeOfGiven(name, sizes), (i, j) => changed[entryId(name, i, j)] ?? at(numbers[name], i, j));
  return { W: of('W'), x: of('x'), b: of('b'), t: of('t') };
}
