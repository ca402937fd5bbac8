/**
 * The numbers of the widget: both difference quotients with their bounds, the exact derivative, and what may honestly be
 * said of how they agree. Quotients, bounds and the curve of the error come from the core.
 */
import { errorCurve, numericalDerivative, type DifferenceScheme, type PointKind } from '../../autodiff/index.ts';
import type { CheckedFunction } from './function.ts';
import { steps } from './widget.ts';

export interface Quotient {
  /** NaN where f has no value at one of its ends. */
  readonly value: number;
  /** The distance from the derivative; NaN where there is none. */
  readonly error: number;
  /** What the core estimates from values alone that the error may be. */
  readonly bound: number;
}

/**
 * What the comparison says: `agrees` within the bound; `differs` by more; `kind` (there is no derivative); `straddles` (a
 * kink or gap lies between x − h and x + h); `cancelled` (round-off may be as large as the result); `lost` (x + h is x);
 * `undefined` (f has no value at x − h or x + h).
 */
export type Verdict = 'agrees' | 'differs' | 'kind' | 'straddles' | 'cancelled' | 'lost' | 'undefined';

export interface CheckReading {
  readonly x: number;
  readonly h: number;
  readonly kind: PointKind;
  /** The derivative; NaN where there is none. */
  readonly exact: number;
  readonly left: number;
  readonly right: number;
  readonly forward: Quotient;
  readonly central: Quotient;
  /** Of the central difference. */
  readonly verdict: Verdict;
  readonly isQuadratic: boolean;
}

export function readingAt(f: CheckedFunction, { x, h }: { readonly x: number; readonly h: number }): CheckReading {
  const { slope, left, right, kind } = f.at(x);
  const exact = kind === 'smooth' ? slope : NaN;
  const quotient = (scheme: DifferenceScheme): Quotient => {
    const { value, error: bound } = numericalDerivative(f.value, x, { h, scheme });
    if (!Number.isFinite(value)) return { value: NaN, error: NaN, bound: NaN };
    return { value, error: Math.abs(value - exact), bound: Number.isFinite(bound) ? bound : NaN };
  };
  const base = { x, h, kind, exact, left, right, forward: quotient('forward'), central: quotient('central') };
  return { ...base, verdict: verdictOf(f, base), isQuadratic: f.isQuadratic };
}

/** A result whose bound is this share of it has no digit that is certain. */
const share = 0.1;

function verdictOf(
  f: CheckedFunction,
  { x, h, kind, exact, forward, central }: Omit<CheckReading, 'verdict' | 'isQuadratic'>,
): Verdict {
  if (kind !== 'smooth') return 'kind';
  if (x + h === x || x - h === x) return 'lost';
  if (Number.isNaN(central.value)) return 'undefined';
  if (f.breaksIn(x - h, x + h)) return 'straddles';
  // Against the function as well as the result: a derivative of 0 has no digit to lose.
  const size = Math.max(Math.abs(central.value), Math.abs(forward.value) || 0, Math.abs(f.value(x)));
  if (central.bound > share * size) return 'cancelled';
  // The exact value is rounded too, by some units in its last place.
  return central.error <= central.bound + 4 * Number.EPSILON * Math.abs(exact) ? 'agrees' : 'differs';
}

export interface Spot {
  readonly h: number;
  /** Zero where no error was found at all. */
  readonly error: number;
}

export interface ErrorCurves {
  readonly forward: readonly Spot[];
  readonly central: readonly Spot[];
  readonly guides: Guides;
  /** The powers of ten between which the errors lie. */
  readonly low: number;
  readonly high: number;
}

/** The sizes that theory gives: error ≈ factor · h^power. A factor of 0 or NaN draws nothing. */
export interface Guides {
  /** |f″|/2 · h, the truncation of the forward difference. */
  readonly first: number;
  /** |f‴|/6 · h², the truncation of the central one. */
  readonly second: number;
  /** ε|f| / h, the rounding of the values. */
  readonly rounding: number;
}

const perDecade = 8;
const span = { from: Math.log10(steps.min), to: Math.log10(steps.max), perDecade };

/** The errors of both schemes for all steps, empty where there is no derivative to compare with. */
export function errorCurves(f: CheckedFunction, x: number): ErrorCurves {
  const { slope, kind } = f.at(x);
  if (kind !== 'smooth') {
    return { forward: [], central: [], guides: { first: 0, second: 0, rounding: 0 }, low: -16, high: 0 };
  }
  const forward = errorCurve(f.value, slope, x, 'forward', span);
  const central = errorCurve(f.value, slope, x, 'central', span);
  const seen = [...forward, ...central].map(({ error }) => error).filter((error) => error > 0 && error < Infinity);
  const smallest = seen.reduce((least, error) => Math.min(least, error), 1);
  const largest = seen.reduce((most, error) => Math.max(most, error), smallest);
  return {
    forward,
    central,
    guides: {
      first: Math.abs(f.second(x)) / 2,
      second: Math.abs(f.third(x)) / 6,
      rounding: Number.EPSILON * Math.abs(f.value(x)),
    },
    // By two powers of ten at a time, so that the axis seldom changes while x is moved; zero has room below.
    low: 2 * Math.floor((Math.log10(smallest) - 0.5) / 2),
    high: 2 * Math.ceil((Math.log10(largest) + 0.5) / 2),
  };
}
