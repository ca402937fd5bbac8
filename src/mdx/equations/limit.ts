/** A limit as a number, from values close to the point. */

/** How far from the point; with the extrapolation below the error is of the order of its square. */
const step = 1e-4;

/**
 * The limit of `f` at a point from both sides (`side` 0) or from one; undefined where the sides do not meet. Each side is
 * extrapolated from two steps (Richardson), which cancels the error of first order. Good to about 1e-6.
 *
 * @example numericalLimit((h) => Math.sin(h) / h, 0, 0) // 1
 */
export function numericalLimit(f: (x: number) => number, point: number, side: -1 | 0 | 1): number | undefined {
  const from = (sign: -1 | 1): number => 2 * f(point + (sign * step) / 2) - f(point + sign * step);
  if (side !== 0) return from(side);
  const [left, right] = [from(-1), from(1)];
  return Math.abs(left - right) <= 1e-3 * Math.max(1, Math.abs(left)) ? (left + right) / 2 : undefined;
}
