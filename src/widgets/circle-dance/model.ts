/**
 * The dance in numbers. Sine is differentiated by the core again and again; after four steps it comes back. The point on
 * the circle is (cos x, sin x), its velocity that vector given a quarter turn, and so on: vector k has the height of the
 * k-th derivative of sine, and the next derivative as its other component.
 */
import { differentiate, evaluate, parse, toText, type PointKind } from '../../autodiff/index.ts';
import { curveFrom, curveOf, type FormulaCurve } from '../formula-curve.ts';
import type { DanceState } from './widget.ts';

/** Sine and its first five derivatives: four, and two more for the vectors. */
const dance: readonly FormulaCurve[] = /* @__PURE__ */ (() => {
  const curves = [curveOf('sin(x)')];
  for (let i = 1; i < 6; i += 1) {
    const last = curves.at(-1);
    if (last === undefined) break;
    const next = differentiate(last.expr, 'x');
    curves.push(curveFrom(next, toText(next)));
  }
  return curves;
})();

/** The derivative of sine of this order, from 0 to 5. */
export function derivativeOfSine(order: number): FormulaCurve {
  const curve = dance[order];
  if (curve === undefined) throw new Error(`There is no derivative of order ${order} here.`);
  return curve;
}

/** The function that is looked at. */
export function functionOf({ about, quarter }: Pick<DanceState, 'about' | 'quarter'>): FormulaCurve {
  return about === 'tan' ? curveOf('tan(x)') : derivativeOfSine(quarter);
}

export interface DanceReading {
  readonly x: number;
  readonly degrees: number;
  /** The point on the circle. */
  readonly cos: number;
  readonly sin: number;
  /** The vector whose height is the function looked at, and its velocity: a quarter turn further. */
  readonly vector: readonly [x: number, y: number];
  readonly velocity: readonly [x: number, y: number];
  /** The function looked at; NaN at a pole. */
  readonly value: number;
  readonly kind: PointKind;
  readonly slope: number;
}

const inDegrees = parse('x*180/pi', { variables: ['x'] });

export function readingAt({ about, quarter, x }: DanceState): DanceReading {
  const height = (order: number) => withoutNoise(derivativeOfSine(order).value(x));
  const at = functionOf({ about, quarter }).at(x);
  const isThere = at.kind === 'smooth' && Math.abs(at.value) < tooFar;
  return {
    x,
    degrees: evaluate(inDegrees, { x }),
    cos: height(1),
    sin: height(0),
    vector: [height(quarter + 1), height(quarter)],
    velocity: [height(quarter + 2), height(quarter + 1)],
    value: isThere ? withoutNoise(at.value) : NaN,
    kind: isThere ? at.kind : 'pole',
    slope: isThere ? withoutNoise(at.slope) : NaN,
  };
}

/** No number of the machine is a pole of the tangent; one that is next to it stands for it. */
const tooFar = 1e9;

/** No number of the machine is π/2 either: what cos leaves of 0 there is rounding, and is shown as the 0 it stands for. */
function withoutNoise(value: number): number {
  return Math.abs(value) < 5e-16 ? 0 : value;
}
