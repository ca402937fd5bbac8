/**
 * The numbers of the widget: a state's reading at its point. Every derivative comes from the core; the secant is the
 * core's forward difference, so that what is read here can be checked against lesson 2.
 */
import { numericalDerivative, type PointKind } from '../../autodiff/index.ts';
import type { FormulaCurve } from '../formula-curve.ts';

export interface SlopeReading {
  readonly x: number;
  /** NaN outside the domain. */
  readonly y: number;
  readonly kind: PointKind;
  /** The derivative; NaN where there is none. ±Infinity is none either. */
  readonly slope: number;
  /** One-sided derivatives, for places without a derivative. */
  readonly left: number;
  readonly right: number;
  /** What programs answer at a kink. */
  readonly convention: number;
  readonly h: number;
  /** The second point of the secant. */
  readonly x2: number;
  readonly y2: number;
  /** The same, infinite where it is too large to compute. */
  readonly second: number;
  /** Slope of the secant, and how far it is from the derivative. */
  readonly secant: number;
  readonly error: number;
}

export function readingAt(curve: FormulaCurve, { x, h }: { readonly x: number; readonly h: number }): SlopeReading {
  const { value, slope: convention, left, right, kind } = curve.at(x);
  const y = Number.isFinite(value) ? value : NaN;
  const slope = kind === 'smooth' ? convention : NaN;
  const x2 = x + h;
  const second = curve.value(x2);
  const y2 = Number.isFinite(second) ? second : NaN;
  const hasSecant = Number.isFinite(y + y2);
  const secant = hasSecant ? numericalDerivative(curve.value, x, { h, scheme: 'forward' }).value : NaN;
  return { x, y, kind, slope, left, right, convention, h, x2, y2, second, secant, error: secant - slope };
}

/** How many decimals show what a step of this size does: 3 at least, so that 6.001 is seen with h = 0.001. */
export function decimalsFor(h: number): number {
  return Math.min(10, Math.max(3, Math.ceil(-Math.log10(Math.abs(h)) - 1e-9)));
}
