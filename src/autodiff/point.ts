/**
 * What a page may say about a function at one point: whether it has a value, a slope, one slope or two, and what it does
 * where it has none. Judged from the guards of its ops and from readings at ever smaller steps to both sides.
 */
import { numberIn } from './instructions.ts';
import { limit } from './limit.ts';
import { line, type Line, type Reading } from './line.ts';
import type { Env, Expr, PointKind, SlopeAt } from './types.ts';

/** One side of a point, from readings at x ± h while h shrinks. */
interface Side {
  /** Whether the function has values there. */
  readonly defined: boolean;
  readonly overflow: boolean;
  /** The one-sided limits of value and slope. */
  readonly value: number;
  readonly slope: number;
  /** The largest value that was read. */
  readonly size: number;
}

export interface Point {
  readonly value: number;
  readonly slope: number;
  readonly kind: PointKind;
  readonly left: Side;
  readonly right: Side;
}

/**
 * Value, slope and one-sided slopes at `env`, and in one word what kind of point it is. `slope` is what `gradient`
 * answers, a convention at a kink; where that is no number though both sides agree, as for √(x⁴) at 0, it is theirs. At an
 * edge of the domain the side inside tells the slope, infinite for √x at 0.
 *
 * @example slopeAt(parse('abs(x)'), 'x', { x: 0 }) // { value: 0, slope: 0, left: -1, right: 1, kind: 'kink' }
 */
export function slopeAt(e: Expr, variable: string, env: Env): SlopeAt {
  const { value, slope, kind, left, right } = pointAt(line(e, variable, env), numberIn(env, variable));
  return { value, slope, left: left.slope, right: right.slope, kind };
}

/** The same with the one-sided limits of the value. A suspect place is looked at from both sides in any case. */
export function pointAt(f: Line, x: number, suspect = false): Point {
  const reading = { ...f.read(x) };
  // After a division by zero arithmetic may come back to a number, as in e^(−1/x²) at 0; there is no value all the same.
  if (reading.pole && Number.isFinite(reading.value)) reading.value = reading.slope = NaN;
  const { value, slope, overflow } = reading;
  if (!suspect && Number.isFinite(value) && Number.isFinite(slope) && !touchesGuard(f, x)) {
    const side: Side = { defined: true, overflow: false, value, slope, size: Math.abs(value) };
    return { value, slope, kind: 'smooth', left: side, right: side };
  }
  const left = sideOf(f, x, -1, value, slope);
  const right = sideOf(f, x, 1, value, slope);
  const kind = kindOf(value, slope, overflow, left, right);
  const isTold = kind === 'smooth' && Number.isNaN(slope);
  return { value, slope: isTold ? (left.slope + right.slope) / 2 : slope, kind, left, right };
}

function kindOf(value: number, slope: number, overflow: boolean, left: Side, right: Side): PointKind {
  if (overflow && !Number.isFinite(slope)) return 'overflow';
  if (!left.defined && !right.defined) {
    if (left.overflow || right.overflow) return 'overflow';
    return Number.isFinite(value) ? 'edge' : 'outside';
  }
  const sides = [left, right].filter((side) => side.defined);
  if (sides.some((side) => Math.abs(side.value) === Infinity)) return 'pole';
  const isUnclear = sides.some((side) => Number.isNaN(side.value));
  if (isUnclear && (left.overflow || right.overflow)) return 'overflow';
  // Also where the limit comes too slowly to be seen, as that of 1/ln x at 0.
  if (sides.length === 1) return 'edge';
  if (isUnclear) return 'unknown';
  const gap = Math.max(...[value, left.value].filter(Number.isFinite).map((at) => Math.abs(at - right.value)));
  const jumps = !close(left.value, right.value) || (Number.isFinite(value) && !close(value, left.value));
  // A root makes 1e-8 of a rounding of 1e-16: so small a jump may be none.
  if (jumps && gap > 1e-6 * Math.max(left.size, right.size)) return 'jump';
  if (!Number.isFinite(value)) return 'hole';
  if (Number.isNaN(left.slope) || Number.isNaN(right.slope)) return 'unknown';
  if (Math.abs(left.slope) === Infinity || Math.abs(right.slope) === Infinity) return 'vertical';
  if (!close(left.slope, right.slope)) return 'kink';
  if (jumps) return 'unknown';
  return Number.isNaN(slope) || close(left.slope, slope) ? 'smooth' : 'kink';
}

/** Equal as far as limits from readings can tell. */
function close(a: number, b: number): boolean {
  const size = Math.min(Math.abs(a), Math.abs(b));
  return a === b || (size < Infinity && Math.abs(a - b) <= 1e-6 * Math.max(1e-3, size));
}

/** Whether a guard is zero at x, or changes its sign within a few roundings: π/2 itself is no double. */
function touchesGuard(f: Line, x: number): boolean {
  const step = 4 * Number.EPSILON * Math.abs(x);
  if (f.guards.some((guard) => guard === 0)) return true;
  f.read(x - step);
  const before = f.guards.map(Math.sign);
  f.read(x + step);
  return f.guards.some((guard, i) => Math.sign(guard) !== before[i]);
}

/** `value` and `slope` are those at x itself: a limit that agrees with one is it, to the last digit. */
function sideOf(f: Line, x: number, direction: 1 | -1, value: number, slope: number): Side {
  const readings: (Reading & { signs: readonly number[] })[] = [];
  const scale = Math.max(1, Math.abs(x));
  // From the smallest step outwards, as long as no guard changes its sign in between.
  for (let h = scale * 2 ** -36; h < scale * 2 ** -4; h *= 4) {
    const reading = f.read(x + direction * h);
    const signs = [...f.guards].map(Math.sign);
    const changed = (readings[0]?.signs ?? signs).filter((sign, i) => sign !== signs[i]);
    // Rounding keeps 1 − cos x at zero for a while around 0: what is read there says nothing.
    if (changed.length > 0 && changed.every((sign) => sign === 0)) readings.length = 0;
    else if (changed.length > 0) break;
    readings.unshift({ ...reading, signs });
  }
  const last = readings.at(-1);
  const values = readings.map((reading) => reading.value);
  const ofValues = limit(values);
  const ofSlopes = limit(readings.map((reading) => reading.slope));
  return {
    defined: values.some(Number.isFinite),
    overflow: last?.overflow === true,
    value: close(ofValues, value) ? value : ofValues,
    slope: close(ofSlopes, slope) ? slope : ofSlopes,
    size: Math.max(0, ...values.filter(Number.isFinite).map(Math.abs)),
  };
}
