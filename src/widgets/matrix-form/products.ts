/**
 * The products that may be tried for each gradient, and what becomes of them. One is right; the others are those that
 * students write: the wrong order, a missing transpose, ⊙ for a matrix product. Shapes refuse some; where they fit, the
 * numbers are compared with the gradient of the tape.
 */
import type { Layer } from './layer.ts';
import {
  at,
  differing,
  elementwise,
  isSameShape,
  matrix,
  product,
  shapeOf,
  transposed,
  type Matrix,
  type Shape,
} from './matrix.ts';
import type { targets } from './widget.ts';

/** What is asked for. */
export type Target = (typeof targets)[number];

/** What a product is made of; `one` is a column of ones. */
export type Factor = 'da' | 'slope' | 'dz' | 'dzT' | 'x' | 'xT' | 'W' | 'WT' | 'one';

export interface Attempt {
  readonly id: string;
  readonly left: Factor;
  readonly right: Factor;
  readonly sign: 'matrix' | 'elementwise';
}

/** For each target the right product first. */
export const attempts: Readonly<Record<Target, readonly Attempt[]>> = {
  dz: [
    { id: 'elementwise', left: 'da', right: 'slope', sign: 'elementwise' },
    { id: 'matrix', left: 'da', right: 'slope', sign: 'matrix' },
  ],
  dW: [
    { id: 'dz-xT', left: 'dz', right: 'xT', sign: 'matrix' },
    { id: 'x-dzT', left: 'x', right: 'dzT', sign: 'matrix' },
    { id: 'dz-x', left: 'dz', right: 'x', sign: 'matrix' },
    { id: 'elementwise', left: 'dz', right: 'x', sign: 'elementwise' },
  ],
  db: [
    { id: 'dz-one', left: 'dz', right: 'one', sign: 'matrix' },
    { id: 'dzT-one', left: 'dzT', right: 'one', sign: 'matrix' },
  ],
  dx: [
    { id: 'WT-dz', left: 'WT', right: 'dz', sign: 'matrix' },
    { id: 'W-dz', left: 'W', right: 'dz', sign: 'matrix' },
    { id: 'dz-WT', left: 'dz', right: 'WT', sign: 'matrix' },
    { id: 'dzT-W', left: 'dzT', right: 'W', sign: 'matrix' },
  ],
};

export function attemptOf(target: Target, id: string): Attempt {
  const [right] = attempts[target];
  const found = attempts[target].find((attempt) => attempt.id === id) ?? right;
  if (found === undefined) throw new Error(`There is nothing to try for ${target}.`);
  return found;
}

/** What comes of a product. */
export type Verdict =
  /** The gradient: every entry is that of the tape. */
  | { readonly kind: 'right'; readonly result: Matrix }
  /** The sizes that meet do not agree: there is no product. */
  | { readonly kind: 'no-product'; readonly left: Shape; readonly right: Shape }
  /** A product, but not in the shape of the gradient; perhaps its transpose. */
  | { readonly kind: 'wrong-shape'; readonly result: Matrix; readonly wanted: Shape; readonly isTranspose: boolean }
  /** In the right shape, and wrong all the same. */
  | { readonly kind: 'wrong-numbers'; readonly result: Matrix; readonly count: number }
  /** Not the right product, but with these numbers nobody can tell. */
  | { readonly kind: 'by-chance'; readonly result: Matrix };

export function factorOf(layer: Layer, factor: Factor): Matrix {
  const { da, slope, dz, x, W, samples } = layer;
  const factors: Readonly<Record<Factor, () => Matrix>> = {
    da: () => da,
    slope: () => slope,
    dz: () => dz,
    dzT: () => transposed(dz),
    x: () => x,
    xT: () => transposed(x),
    W: () => W,
    WT: () => transposed(W),
    one: () => matrix({ rows: samples, columns: 1 }, () => 1),
  };
  return factors[factor]();
}

export function verdictOf(layer: Layer, target: Target, attempt: Attempt): Verdict {
  const [a, b] = [factorOf(layer, attempt.left), factorOf(layer, attempt.right)];
  const [left, right] = [shapeOf(a), shapeOf(b)];
  const isElementwise = attempt.sign === 'elementwise';
  const exists = isElementwise ? isSameShape(left, right) : left.columns === right.rows;
  if (!exists) return { kind: 'no-product', left, right };
  const result = isElementwise ? elementwise(a, b) : product(a, b);
  const gradient = layer[target];
  const wanted = shapeOf(gradient);
  if (!isSameShape(shapeOf(result), wanted)) {
    const turned = transposed(result);
    const isTranspose = isSameShape(shapeOf(turned), wanted) && differing(turned, gradient) === 0;
    return { kind: 'wrong-shape', result, wanted, isTranspose };
  }
  const count = differing(result, gradient);
  if (count > 0) return { kind: 'wrong-numbers', result, count };
  return { kind: attempt === attempts[target][0] ? 'right' : 'by-chance', result };
}

/** Which entries of the two factors make an entry of the product, in the order in which they are multiplied. */
export function partsOf(layer: Layer, { left, right, sign }: Attempt, i: number, j: number) {
  const [a, b] = [factorOf(layer, left), factorOf(layer, right)];
  const inner = sign === 'elementwise' ? 1 : shapeOf(a).columns;
  return Array.from({ length: inner }, (_term, k) => {
    const [ak, bk] = sign === 'elementwise' ? [j, i] : [k, k];
    return {
      left: { row: i, column: ak, value: at(a, i, ak) },
      right: { row: bk, column: j, value: at(b, bk, j) },
    };
  });
}
