/**
 * The numbers of the widget: xⁿ with its slope, the difference quotient line by line, and for a square or a cube the parts
 * that (x + h)ⁿ has more than xⁿ. All of them from the core.
 */
import { compile, numericalDerivative, parse, type PointKind, type Tape } from '../../autodiff/index.ts';
import { powerCurve } from './power.ts';

/** A part of what is added: a strip, slab, bar or corner. */
export interface Part {
  readonly gain: number;
  readonly rate: number;
  /** What the rate tends to when h goes to 0. */
  readonly limit: number;
}

export interface PowerReading {
  readonly n: number;
  readonly x: number;
  /** NaN outside of the domain. */
  readonly y: number;
  readonly kind: PointKind;
  /** NaN where there is no derivative. */
  readonly slope: number;
  readonly h: number;
  readonly secondY: number;
  readonly difference: number;
  readonly quotient: number;
  /** How far the quotient is from the slope. */
  readonly error: number;
  /** None where there is no picture of a growing square or cube: for other exponents, and for lengths that are not positive. */
  readonly parts: readonly Part[];
}

export interface PowerInput {
  readonly n: number;
  readonly x: number;
  readonly h: number;
}

/** @example readingAt({ n: 2, x: 3, h: 0.001 }).quotient // 6.001 */
export function readingAt({ n, x, h }: PowerInput): PowerReading {
  const curve = powerCurve(n);
  const at = curve.at(x);
  const y = finite(at.value);
  const slope = at.kind === 'smooth' ? at.slope : NaN;
  const secondY = finite(curve.value(x + h));
  const difference = secondY - y;
  const quotient = Number.isNaN(difference) ? NaN : numericalDerivative(curve.value, x, { h, scheme: 'forward' }).value;
  return {
    n,
    x,
    y,
    kind: at.kind,
    slope,
    h,
    secondY,
    difference,
    quotient,
    error: quotient - slope,
    parts: hasPicture({ n, x, h }) ? partsOf(n, x, h) : [],
  };
}

/** Whether the step can be seen as one of a square (n = 2) or a cube (n = 3). */
function hasPicture({ n, x, h }: PowerInput): boolean {
  return (n === 2 || n === 3) && x > 0 && h > 0;
}

/** Each part as a formula, and what it is when divided by h; the limit is that at h = 0. */
const formulas: Readonly<Record<number, readonly (readonly [gain: string, rate: string])[]>> = {
  2: [
    ['2*x*h', '2*x'],
    ['h^2', 'h'],
  ],
  3: [
    ['3*x^2*h', '3*x^2'],
    ['3*x*h^2', '3*x*h'],
    ['h^3', 'h^2'],
  ],
};

const tapes = new Map<string, Tape>();

function partsOf(n: number, x: number, h: number): Part[] {
  return (formulas[n] ?? []).map(([gain, rate]) => ({
    gain: valueOf(gain, x, h),
    rate: valueOf(rate, x, h),
    limit: valueOf(rate, x, 0),
  }));
}

function valueOf(text: string, x: number, h: number): number {
  const tape = tapes.get(text) ?? compile(parse(text, { variables: ['x', 'h'] }), ['x', 'h']);
  tapes.set(text, tape);
  return tape.values([Float64Array.of(x), Float64Array.of(h)])[0] ?? NaN;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}
