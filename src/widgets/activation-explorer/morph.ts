/**
 * From σ(x) to tanh(x) in three moves: run through it twice as fast, make it twice as high, lower it by one. At every
 * moment the curve is c·σ(kx) − d, one expression of the core.
 */
import { compile, parse } from '../../autodiff/index.ts';

export interface MorphShape {
  /** How fast x runs. */
  readonly k: number;
  /** How high the curve is. */
  readonly c: number;
  /** How far it is let down. */
  readonly d: number;
}

/** @param way from 0, σ(x), to 3, 2σ(2x) − 1 */
export function shapeAt(way: number): MorphShape {
  const part = (move: number) => Math.min(1, Math.max(0, way - move));
  return { k: 1 + part(0), c: 1 + part(1), d: part(2) };
}

const variables = ['x', 'k', 'c', 'd'] as const;
const tape = compile(parse('c*sigmoid(k*x)-d', { variables }), variables);
const inputs = new Float64Array(4);
const partials = new Float64Array(4);

export interface MorphCurve {
  readonly value: (x: number) => number;
  readonly slope: (x: number) => number;
}

export function morphCurve({ k, c, d }: MorphShape): MorphCurve {
  const run = (x: number) => {
    inputs.set([x, k, c, d]);
    return tape.gradientAt(inputs, partials);
  };
  const slope = (x: number) => {
    run(x);
    return partials[0] ?? NaN;
  };
  return { value: run, slope };
}

/** The formula of a shape, with two decimals at most: `2σ(1.4x)`. Factors 1 and a term 0 are not written. */
export function morphText({ k, c, d }: MorphShape): string {
  const factor = (value: number) => (value === 1 ? '' : short(value));
  return `${factor(c)}σ(${factor(k)}x)${d === 0 ? '' : ` - ${short(d)}`}`;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
