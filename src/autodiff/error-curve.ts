/** How wrong a difference quotient is for steps of every size: where truncation meets rounding. */
import { quotient } from './numerical.ts';
import type { DifferenceScheme } from './types.ts';

export interface ErrorPoint {
  readonly h: number;
  readonly value: number;
  /** The distance of the quotient from the derivative. */
  readonly error: number;
}

/**
 * The true error of the quotient against the step, for h = 10^from … 10^to: falling while truncation rules, rising again
 * once rounding does. `slope` is the derivative as the core computes it; `from` and `to` are powers of ten, with `perDecade`
 * steps from one to the next. Steps in the order of `from` to `to`; errors are absolute, NaN where `f` has no value.
 *
 * @example errorCurve(Math.sin, 1, 0, 'forward', { from: -2, to: 0, perDecade: 1 }).map(({ h }) => h) // [0.01, 0.1, 1]
 */
export function errorCurve(
  f: (x: number) => number,
  slope: number,
  x: number,
  scheme: DifferenceScheme,
  { from = -15, to = 0, perDecade = 4 }: { from?: number; to?: number; perDecade?: number } = {},
): ErrorPoint[] {
  const count = Math.max(0, Math.round((to - from) * perDecade)) + 1;
  return Array.from({ length: count }, (_, i) => {
    const h = 10 ** (from + i / perDecade);
    const value = quotient(f, x, h, scheme);
    return { h, value, error: Math.abs(value - slope) };
  });
}
