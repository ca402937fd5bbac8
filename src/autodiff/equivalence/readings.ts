/**
 * An expression read at a point in two precisions, with a bound for its rounding error: what is needed to tell a true
 * difference from rounding, and a point outside the domain from one where the numbers ran away.
 */
import { instructions, type Instruction, numberIn } from '../instructions.ts';
import type { Env, Expr } from '../types.ts';

export interface Reading {
  /** `outside`: certainly no value; `unclear`: an infinity on the way, or too near an edge of the domain to tell. */
  readonly kind: 'value' | 'outside' | 'unclear';
  readonly value: number;
  /** How far rounding may have taken the value from the true one, to first order. */
  readonly error: number;
  /** The value in single precision. */
  readonly single: number;
}

/** How many units in the last place an op may be wrong by itself. */
const unit = 4 * Number.EPSILON;

/** Prepares an expression for reading at many points. */
export function reader(e: Expr, names: readonly string[]): (env: Env) => Reading {
  const { start: values, list, root } = instructions(e, names);
  const errors = values.map((value) => (Number.isInteger(value) ? 0 : unit * Math.abs(value)));
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
      // Whole numbers out of whole numbers are exact, as an exponent −1 is.
      let error = [p, q, value].every(Number.isInteger) ? 0 : unit * Math.abs(value);
      for (const [k, partial] of op.partials.entries()) {
        const carried = errors[k === 0 ? a : b] ?? 0;
        const rate = carried > 0 ? Math.abs(partial(value, p, q)) : 0;
        if (rate !== 0) error += rate * carried;
      }
      errors[out] = error;
    }
    return { kind: 'value', value: values[root] ?? NaN, error: errors[root] ?? NaN, single: singles[root] ?? NaN };
  };
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
