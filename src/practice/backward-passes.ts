/**
 * The backward pass of a layer to spoil: each line is the formula of one gradient, with the wrong ones that students write
 * for it, by the mistake they show.
 */
import { rightProducts, type Factor, type Product, type Target } from './layer/products.ts';
import type { WrongProductId } from './wrong-products.ts';

/** The right side of a line: a product, or one matrix as it is. */
export type Formula = Product | Factor;

export interface BackwardLine {
  readonly target: Target;
  /** The rule of the core that it uses, by id. */
  readonly rule: string;
  readonly right: Formula;
  readonly wrong: Readonly<Partial<Record<WrongProductId, Formula>>>;
}

/** @param samples how many columns the batch has: with one, each weight and bias has a single path to the loss */
export function backwardPass(samples: number): readonly BackwardLine[] {
  const isBatch = samples > 1;
  const rule = isBatch ? 'multivariable-chain' : 'chain';
  return [
    {
      target: 'da',
      rule: 'power',
      right: rightProducts.da,
      wrong: { 'difference-turned': { left: 't', sign: 'minus', right: 'a' } },
    },
    {
      target: 'dz',
      rule: 'chain',
      right: rightProducts.dz,
      wrong: { 'rows-for-pairs': { left: 'da', sign: 'matrix', right: 'slope' } },
    },
    {
      target: 'dW',
      rule,
      right: rightProducts.dW,
      wrong: {
        'transpose-missing': { left: 'dz', sign: 'matrix', right: 'x' },
        'factors-exchanged': { left: 'xT', sign: 'matrix', right: 'dz' },
        'result-turned': { left: 'x', sign: 'matrix', right: 'dzT' },
        'pairs-for-rows': { left: 'dz', sign: 'elementwise', right: 'x' },
        'slope-missing': { left: 'da', sign: 'matrix', right: 'xT' },
        'output-for-input': { left: 'dz', sign: 'matrix', right: 'aT' },
      },
    },
    {
      target: 'db',
      rule,
      right: isBatch ? rightProducts.db : 'dz',
      wrong: isBatch
        ? { 'samples-not-added': 'dz', 'slope-missing': { left: 'da', sign: 'matrix', right: 'one' } }
        : { 'slope-missing': 'da' },
    },
    {
      target: 'dx',
      rule: 'multivariable-chain',
      right: rightProducts.dx,
      wrong: {
        'transpose-missing': { left: 'W', sign: 'matrix', right: 'dz' },
        'factors-exchanged': { left: 'dz', sign: 'matrix', right: 'WT' },
        'result-turned': { left: 'dzT', sign: 'matrix', right: 'W' },
        'slope-missing': { left: 'WT', sign: 'matrix', right: 'da' },
      },
    },
  ];
}
