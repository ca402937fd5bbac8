/**
 * The numbers of the growing rectangle: its sides, what a step of x adds along each of them and in the corner, the same per
 * unit of x, and where that goes when the step goes to 0. Values and derivatives of u, v and u·v come from the core; what is
 * put together here from u and v can be checked against what the core says of the product.
 */
import { numericalDerivative, type PointKind } from '../../autodiff/index.ts';
import { derivativeAt, pairOf, valueAt, type PairTexts } from '../two-functions/pair.ts';

/** A gain in three parts: along the side v, along the side u, and in the corner between them; and all of it. */
export interface Gain {
  /** v·Δu, u·Δv and Δu·Δv, or their rates. */
  readonly alongV: number;
  readonly alongU: number;
  readonly corner: number;
  readonly sum: number;
}

export interface ProductReading {
  readonly x: number;
  /** The step Δx. */
  readonly h: number;
  /** The sides; NaN outside of their domains. */
  readonly u: number;
  readonly v: number;
  readonly area: number;
  readonly uKind: PointKind;
  readonly vKind: PointKind;
  /** Δu and Δv. */
  readonly du: number;
  readonly dv: number;
  /** u′ and v′ at x; NaN where there is none. */
  readonly uSlope: number;
  readonly vSlope: number;
  readonly gain: Gain;
  /** The gain divided by Δx; `sum` is the difference quotient of the product. */
  readonly rate: Gain;
  /** What the rates tend to; NaN where a side has no derivative, so that the rule does not apply. */
  readonly limit: Gain;
  /** The core's derivative of u·v, which may exist where the rule does not apply. */
  readonly slope: number;
}

export type ProductInput = PairTexts & { readonly x: number; readonly h: number };

/** @example readingAt({ u: 'x', v: 'x', x: 3, h: 0.5 }).gain // { alongV: 1.5, alongU: 1.5, corner: 0.25, sum: 3.25 } */
export function readingAt({ u: uText, v: vText, x, h }: ProductInput): ProductReading {
  const pair = pairOf({ u: uText, v: vText });
  const product = pair.made('u*v');
  const [atU, atV, atProduct] = [pair.u.at(x), pair.v.at(x), product.at(x)];
  const [u, v] = [valueAt(atU), valueAt(atV)];
  const du = finite(pair.u.value(x + h) - u);
  const dv = finite(pair.v.value(x + h) - v);
  const [uSlope, vSlope] = [derivativeAt(atU), derivativeAt(atV)];
  const gain = gainOf(v * du, u * dv, du * dv);
  const perUnit = gainOf(gain.alongV / h, gain.alongU / h, gain.corner / h);
  const quotient = numericalDerivative(product.value, x, { h, scheme: 'forward' }).value;
  const applies = Number.isFinite(uSlope) && Number.isFinite(vSlope);
  return {
    x,
    h,
    u,
    v,
    area: valueAt(atProduct),
    uKind: atU.kind,
    vKind: atV.kind,
    du,
    dv,
    uSlope,
    vSlope,
    gain,
    rate: { ...perUnit, sum: Number.isFinite(perUnit.sum) ? quotient : NaN },
    limit: gainOf(uSlope * v, u * vSlope, applies ? 0 : NaN),
    slope: derivativeAt(atProduct),
  };
}

function gainOf(alongV: number, alongU: number, corner: number): Gain {
  return { alongV, alongU, corner, sum: alongV + alongU + corner };
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}
