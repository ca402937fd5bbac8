/**
 * The products that may be tried for each gradient. One is right; the others are those that students write: the wrong order,
 * a missing transpose, ⊙ for a matrix product.
 */
import { rightProducts, type Product } from '../../practice/index.ts';
import type { targets } from './widget.ts';

/** What is asked for. */
export type Asked = (typeof targets)[number];

export interface Attempt extends Product {
  readonly id: string;
}

/** For each gradient the right product first. */
export const attempts: Readonly<Record<Asked, readonly Attempt[]>> = {
  dz: [
    { id: 'elementwise', ...rightProducts.dz },
    { id: 'matrix', left: 'da', right: 'slope', sign: 'matrix' },
  ],
  dW: [
    { id: 'dz-xT', ...rightProducts.dW },
    { id: 'x-dzT', left: 'x', right: 'dzT', sign: 'matrix' },
    { id: 'dz-x', left: 'dz', right: 'x', sign: 'matrix' },
    { id: 'elementwise', left: 'dz', right: 'x', sign: 'elementwise' },
  ],
  db: [
    { id: 'dz-one', ...rightProducts.db },
    { id: 'dzT-one', left: 'dzT', right: 'one', sign: 'matrix' },
  ],
  dx: [
    { id: 'WT-dz', ...rightProducts.dx },
    { id: 'W-dz', left: 'W', right: 'dz', sign: 'matrix' },
    { id: 'dz-WT', left: 'dz', right: 'WT', sign: 'matrix' },
    { id: 'dzT-W', left: 'dzT', right: 'W', sign: 'matrix' },
  ],
};

export function attemptOf(target: Asked, id: string): Attempt {
  const [right] = attempts[target];
  const found = attempts[target].find((attempt) => attempt.id === id) ?? right;
  if (found === undefined) throw new Error(`There is nothing to try for ${target}.`);
  return found;
}
