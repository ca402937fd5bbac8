/** Derivatives from values alone: difference quotients, and how wrong they may be. */
import type { DifferenceOptions, DifferenceScheme, NumericalDerivative } from './types.ts';

/** The distance from 1 to the next number, 2⁻⁵². */
const epsilon = Number.EPSILON;

/**
 * The difference quotient of `f` at `x` and an estimate of its error. The error has two parts: truncation, which shrinks
 * with h (by the order of the scheme; it is estimated by doubling the step) and rounding of the values, which grows as h
 * shrinks. The quotient divides by the step that was really made, (x + h) − x.
 *
 * @example numericalDerivative(Math.sin, 0, { h: 1e-5, scheme: 'central' }) // value 0.9999999999833, error ~1e-11
 */
export function numericalDerivative(
  f: (x: number) => number,
  x: number,
  { h, scheme }: DifferenceOptions,
): NumericalDerivative {
  const value = quotient(f, x, h, scheme);
  // Truncation is c·h for forward and c·h² for central differences: of D(2h) − D(h) it is one, or one third.
  const truncation = Math.abs(quotient(f, x, 2 * h, scheme) - value) / (scheme === 'central' ? 3 : 1);
  const size = Math.max(Math.abs(f(x + h)), Math.abs(f(scheme === 'central' ? x - h : x)));
  const rounding = (epsilon * (2 * size + Math.abs(x * value))) / Math.abs(h);
  return { value, error: truncation + rounding };
}

/** The difference quotient alone, over the step that was really made. */
export function quotient(f: (x: number) => number, x: number, h: number, scheme: DifferenceScheme): number {
  const from = scheme === 'central' ? x - h : x;
  const to = x + h;
  return (f(to) - f(from)) / (to - from);
}
