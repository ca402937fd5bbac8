/**
 * An expression read at a point in two precisions, with a bound for its rounding error: what is needed to tell a true
 * difference from rounding, and a point outside the domain from one where the numbers ran away.
 */
import { instructions, type Instruction, numberIn } from '../instructions.ts';
import type { Env, Expr, Op, PartialOf } from '../types.ts';

export interface Reading {
  /** `outside`: certainly no value; `unclear`: an infinity on the way, or too near an edge of the domain to tell. */
  readonly kind: 'value' | 'outside' | 'unclear';
  readonly value: number;
  /** How far rounding may have taken the value from the true one. */
  readonly error: number;
  /** The value in single precision. */
  readonly single: number;
}

/** How many units in the last place an op may be wrong by itself. */
const unit = 4 * Number.EPSILON;

/** Below this size the last place stays where it is, down to 0: what is smaller is lost. */
const smallest = 2 ** -1022;

/** Prepares an expression for reading at many points. */
export function reader(e: Expr, names: readonly string[]): (env: Env) => Reading {
  const { start: values, list, root } = instructions(e, names);
  const errors = values.map((value) => (Number.isSafeInteger(value) ? 0 : unit * Math.abs(value)));
  const singles = Float32Array.from(values);
  return (env) => {
    for (const [i, name] of names.entries()) {
      values[i] = singles[i] = numberIn(env, name);
      errors[i] = 0;
    }
    for (const instruction of list) {
      const { op, a, b, out } = instruction;
      const [p, q] = [values[a] ?? NaN, values[b] ?? NaN];
      const value = op.value(p, q);
      if (!Number.isFinite(value)) return stop(instruction, values, errors);
      values[out] = value;
      singles[out] = op.value(singles[a] ?? NaN, singles[b] ?? NaN);
      const [errorA, errorB] = [errors[a] ?? 0, op.arity === 2 ? (errors[b] ?? 0) : 0];
      const isZero = (p === 0 && errorA === 0) || (q === 0 && errorB === 0);
      let carried = along(op.partials[0], errorA, value, p, q) + along(op.partials[1], errorB, value, p, q);
      // The slopes say nothing where they are 0, as of u² at 0 and of 0 · 0.
      if (errorA + errorB > 0) carried = Math.max(carried, farthest(op, value, p, q, errorA, errorB));
      errors[out] = ownError(op, p, q, value, isZero) + carried;
    }
    return { kind: 'value', value: values[root] ?? NaN, error: errors[root] ?? NaN, single: singles[root] ?? NaN };
  };
}

/** What an op adds itself; `isZero` tells that an argument is exactly 0. */
function ownError(op: Op, p: number, q: number, value: number, isZero: boolean): number {
  if (Math.abs(value) < smallest && !isZero && op.sign !== '+' && op.sign !== '-') return unit * smallest;
  // Whole numbers out of whole numbers are exact, as an exponent −1 is.
  return [p, q, value].every(Number.isSafeInteger) ? 0 : unit * Math.abs(value);
}

/** What an argument's error becomes by the slope; a slope of 0 carries nothing, however large the error is. */
function along(partial: PartialOf | undefined, error: number, value: number, p: number, q: number): number {
  const slope = error > 0 ? Math.abs(partial?.(value, p, q) ?? 0) : 0;
  return slope === 0 ? 0 : slope * error;
}

/** How far the value moves at most if both arguments are off by their errors; where there is no value it does not count. */
function farthest(op: Op, value: number, p: number, q: number, errorA: number, errorB: number): number {
  let most = 0;
  for (const a of [p - errorA, p + errorA]) {
    for (const b of [q - errorB, q + errorB]) {
      const moved = Math.abs(op.value(a, b) - value);
      if (moved > most && moved < Infinity) most = moved;
    }
  }
  return most;
}

/** Where an op has no finite value: outside if it has none for arguments a little different either. */
function stop({ op, a, b }: Instruction, values: Float64Array, errors: Float64Array): Reading {
  const near = (slot: number) => {
    const value = values[slot] ?? NaN;
    const margin = 64 * (errors[slot] ?? 0);
    return [value - margin, value, value + margin];
  };
  const isOutside = near(a).every((p) => near(b).every((q) => Number.isNaN(op.value(p, q))));
  return { kind: isOutside ? 'outside' : 'unclear', value: NaN, error: NaN, single: NaN };
}
