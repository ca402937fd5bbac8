/** Python's numbers beside ours: the core computes what the program should have found. */
import { numericalDerivative } from '../../autodiff/index.ts';
import { typedFunction } from '../typed-function.ts';
import { variables } from './widget.ts';

/** What the program left under the names of the template; NaN where it left none. */
export interface Found {
  readonly x: number;
  readonly numerical: number;
  readonly analytical: number;
}

export interface Comparison {
  readonly x: number;
  readonly python: Omit<Found, 'x'>;
  readonly ours: Omit<Found, 'x'>;
  /**
   * `agree`; `numerical` or `analytical` is off; `function` where both are off alike, so that the program is about another
   * function; `incomplete` where the program left no numbers; `nothing` where ours has no derivative there.
   */
  readonly verdict: 'agree' | 'numerical' | 'analytical' | 'function' | 'incomplete' | 'nothing';
}

/** Below this, two numbers count as the same: the lesson's own measure. */
const limit = 1e-7;

/** |a − b| / max(1, |a| + |b|). */
export function scaledError(a: number, b: number): number {
  return Math.abs(a - b) / Math.max(1, Math.abs(a) + Math.abs(b));
}

export function found(numbers: Readonly<Record<string, number>>): Found {
  const number = (name: string) => (Object.hasOwn(numbers, name) ? (numbers[name] ?? NaN) : NaN);
  return { x: number('x'), numerical: number('num_grad'), analytical: number('ana_grad') };
}

function same(a: number, b: number): boolean {
  return scaledError(a, b) < limit;
}

/** @param f the function in the book's notation */
export function compared(f: string, { x, numerical, analytical }: Found): Comparison {
  const { value, slope } = typedFunction(f, variables);
  const exact = Number.isFinite(x) ? slope('x', { x }) : undefined;
  const h = 1e-5 * Math.max(1, Math.abs(x));
  const ours = {
    numerical: numericalDerivative(value, x, { h, scheme: 'central' }).value,
    analytical: exact?.kind === 'smooth' ? exact.slope : NaN,
  };
  const base = { x, python: { numerical, analytical }, ours };
  const isNumerical = same(numerical, ours.numerical);
  const isAnalytical = same(analytical, ours.analytical);
  if ([x, numerical, analytical].some(Number.isNaN)) return { ...base, verdict: 'incomplete' };
  if (Number.isNaN(ours.analytical)) return { ...base, verdict: 'nothing' };
  if (isNumerical && isAnalytical) return { ...base, verdict: 'agree' };
  if (!isNumerical && !isAnalytical && same(numerical, analytical)) return { ...base, verdict: 'function' };
  return { ...base, verdict: isNumerical ? 'analytical' : 'numerical' };
}
