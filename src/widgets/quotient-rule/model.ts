/**
 * The numbers of a quotient: numerator and denominator with their derivatives, the two parts that the quotient rule sets
 * against each other, and the slope. All values and derivatives come from the core; the slope is its answer for u/v itself.
 */
import type { PointKind } from '../../autodiff/index.ts';
import { derivativeAt, pairOf, valueAt } from '../two-functions/pair.ts';
import type { QuotientState } from './widget.ts';

export interface QuotientReading {
  readonly x: number;
  readonly u: number;
  readonly v: number;
  /** u/v; NaN where v is 0, or where one of the two has no value. */
  readonly y: number;
  readonly kind: PointKind;
  readonly uSlope: number;
  readonly vSlope: number;
  /** The part of the numerator, u′v, and of the denominator, −uv′; NaN where a derivative is missing. */
  readonly ofU: number;
  readonly ofV: number;
  /** Both together, before they are divided by v². */
  readonly sum: number;
  readonly square: number;
  readonly slope: number;
}

export function readingAt({ u: uText, v: vText, x }: QuotientState): QuotientReading {
  const pair = pairOf({ u: uText, v: vText });
  const [atU, atV, atQuotient] = [pair.u.at(x), pair.v.at(x), pair.made('u/v').at(x)];
  const [u, v] = [valueAt(atU), valueAt(atV)];
  const [uSlope, vSlope] = [derivativeAt(atU), derivativeAt(atV)];
  const [ofU, ofV] = [uSlope * v, -u * vSlope];
  // What the numbers say of a quotient next to 0/0 is not what is true of it.
  const isThere = v !== 0 && !Number.isNaN(u) && !Number.isNaN(v);
  return {
    x,
    u,
    v,
    y: isThere ? valueAt(atQuotient) : NaN,
    kind: atQuotient.kind,
    uSlope,
    vSlope,
    ofU,
    ofV,
    sum: ofU + ofV,
    square: v * v,
    slope: isThere ? derivativeAt(atQuotient) : NaN,
  };
}
