/**
 * The formulas of a layer's backward pass as products of matrices, right and wrong ones, and what becomes of each: shapes
 * refuse some; where they fit, the numbers are compared with the gradient of the tape.
 */
import type { Layer } from './layer.ts';
import {
  at,
  difference,
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

/** What is asked for: the gradients in the order in which a backward pass finds them. */
export type Target = 'da' | 'dz' | 'dW' | 'db' | 'dx';

/** What a formula is made of; `one` is a column of ones. */
export type Factor = 'a' | 'aT' | 't' | 'da' | 'slope' | 'dz' | 'dzT' | 'x' | 'xT' | 'W' | 'WT' | 'one';

/** Two matrices joined: rows times columns, entry times entry, or entry minus entry. */
export interface Product {
  readonly left: Factor;
  readonly sign: 'matrix' | 'elementwise' | 'minus';
  readonly right: Factor;
}

/** The right formula for each gradient. */
export const rightProducts: Readonly<Record<Target, Product>> = {
  da: { left: 'a', sign: 'minus', right: 't' },
  dz: { left: 'da', sign: 'elementwise', right: 'slope' },
  dW: { left: 'dz', sign: 'matrix', right: 'xT' },
  db: { left: 'dz', sign: 'matrix', right: 'one' },
  dx: { left: 'WT', sign: 'matrix', right: 'dz' },
};

/** What comes of a formula. */
export type Verdict =
  /** The gradient: every entry is that of the tape. */
  | { readonly kind: 'right'; readonly result: Matrix }
  /** The sizes that meet do not agree: there is no product. */
  | { readonly kind: 'no-product'; readonly left: Shape; readonly right: Shape }
  /** A result, but not in the shape of the gradient; perhaps its transpose. */
  | { readonly kind: 'wrong-shape'; readonly result: Matrix; readonly wanted: Shape; readonly isTranspose: boolean }
  /** In the right shape, and wrong all the same. */
  | { readonly kind: 'wrong-numbers'; readonly result: Matrix; readonly count: number }
  /** Not the right formula, but with these numbers nobody can tell. */
  | { readonly kind: 'by-chance'; readonly result: Matrix };

export function factorOf(layer: Layer, factor: Factor): Matrix {
  const { a, t, da, slope, dz, x, W, samples } = layer;
  const factors: Readonly<Record<Factor, () => Matrix>> = {
    a: () => a,
    aT: () => transposed(a),
    t: () => t,
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

/** @param of a product, or a matrix that stands for the gradient as it is */
export function verdictOf(layer: Layer, target: Target, of: Product | Factor): Verdict {
  const result = typeof of === 'string' ? factorOf(layer, of) : joined(layer, of);
  if ('left' in result) return { kind: 'no-product', ...result };
  const gradient = layer[target];
  const wanted = shapeOf(gradient);
  if (!isSameShape(shapeOf(result), wanted)) {
    const turned = transposed(result);
    const isTranspose = isSameShape(shapeOf(turned), wanted) && differing(turned, gradient) === 0;
    return { kind: 'wrong-shape', result, wanted, isTranspose };
  }
  const count = differing(result, gradient);
  if (count > 0) return { kind: 'wrong-numbers', result, count };
  return { kind: isRight(target, of) ? 'right' : 'by-chance', result };
}

/** The result, or the two shapes that do not go together. */
function joined(
  layer: Layer,
  { left, sign, right }: Product,
): Matrix | { readonly left: Shape; readonly right: Shape } {
  const [a, b] = [factorOf(layer, left), factorOf(layer, right)];
  const [first, second] = [shapeOf(a), shapeOf(b)];
  if (sign === 'matrix') return first.columns === second.rows ? product(a, b) : { left: first, right: second };
  if (!isSameShape(first, second)) return { left: first, right: second };
  return sign === 'elementwise' ? elementwise(a, b) : difference(a, b);
}

function isRight(target: Target, of: Product | Factor): boolean {
  const { left, sign, right } = rightProducts[target];
  return typeof of !== 'string' && of.left === left && of.sign === sign && of.right === right;
}

/** Which entries of the two factors make an entry of the product, in the order in which they are multiplied. */
export function partsOf(layer: Layer, { left, right, sign }: Product, i: number, j: number) {
  const [a, b] = [factorOf(layer, left), factorOf(layer, right)];
  const inner = sign === 'matrix' ? shapeOf(a).columns : 1;
  return Array.from({ length: inner }, (_term, k) => {
    const [ak, bk] = sign === 'matrix' ? [k, k] : [j, i];
    return {
      left: { row: i, column: ak, value: at(a, i, ak) },
      right: { row: bk, column: j, value: at(b, bk, j) },
    };
  });
}
