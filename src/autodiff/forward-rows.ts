/**
 * Forward mode over whole columns, for one variable: beside each row of values runs a row of derivatives. One loop an
 * instruction; rows that nobody reads any more are used again, so a long chain needs no more memory than a short one.
 */
import { type Column, columns } from './columns.ts';
import { dependent, run, type Instruction, type Instructions } from './instructions.ts';
import type { GradientColumns, Op } from './types.ts';

const none = new Float64Array(0);

/** Values and derivatives at every row of `xs`, into `out`. */
export type ForwardRows = (xs: Float64Array, out: GradientColumns) => void;

export function forwardRows(program: Instructions): ForwardRows {
  const active = dependent(program, 1);
  const live = program.list.filter(({ out }) => active[out]);
  const fixed = program.start.slice();
  // What depends on the variable comes out as NaN here, and is not read.
  run(program.list, fixed);
  const number = (slot: number) => (active[slot] ? undefined : fixed[slot]);
  const loops = live.map(
    ({ op, a, b }) => columns.get(op.id)?.(number(a), op.arity === 2 ? number(b) : undefined) ?? general(op),
  );
  let rows = 0;
  let values: Float64Array[] = [];
  let slopes: Float64Array[] = [];

  return (xs, { values: v, partials: [dv = none] }) => {
    if (xs.length !== rows) {
      rows = xs.length;
      values = Array.from(fixed, (value) => Float64Array.of(value));
      slopes = values.map(() => none);
      assignRows(live, active, rows, values, slopes);
      slopes[0] = new Float64Array(rows).fill(1);
    }
    values[0] = xs;
    if (live.length === 0) {
      const isVariable = program.root === 0 && active[0];
      if (isVariable) v.set(xs);
      else v.fill(fixed[program.root] ?? NaN);
      dv.fill(isVariable ? 1 : 0);
    } else {
      values[program.root] = v;
      slopes[program.root] = dv;
    }
    for (let i = 0; i < live.length; i++) {
      const { a = 0, b = 0, out = 0 } = live[i] ?? {};
      loops[i]?.(
        values[out] ?? none,
        slopes[out] ?? none,
        values[a] ?? none,
        slopes[a] ?? none,
        values[b] ?? none,
        slopes[b] ?? none,
      );
    }
    hideWhereUndefined(v, dv);
  };
}

/** Gives every instruction a row for its values and one for its derivatives, taking those of arguments read for the last time. */
function assignRows(
  list: readonly Instruction[],
  active: Uint8Array,
  rows: number,
  values: Float64Array[],
  slopes: Float64Array[],
): void {
  const lastRead = new Map<number, Instruction>();
  for (const step of list) for (const slot of [step.a, step.b]) lastRead.set(slot, step);
  const free: Float64Array[] = [];
  for (const step of list) {
    for (const slot of new Set([step.a, step.b])) {
      // Slot 0 is the variable: its column belongs to the caller.
      if (slot > 0 && active[slot] && lastRead.get(slot) === step)
        free.push(values[slot] ?? none, slopes[slot] ?? none);
    }
    slopes[step.out] = free.pop() ?? new Float64Array(rows);
    values[step.out] = free.pop() ?? new Float64Array(rows);
  }
}

/** No derivative where there is no value. The sum of four numbers tells whether one of them may be NaN. */
function hideWhereUndefined(v: Float64Array, dv: Float64Array): void {
  for (let i = 0; i < v.length; i += 4) {
    const sum = (v[i] ?? 0) + (v[i + 1] ?? 0) + ((v[i + 2] ?? 0) + (v[i + 3] ?? 0));
    if (Number.isNaN(sum)) for (let j = i; j < i + 4; j++) if (Number.isNaN(v[j])) dv[j] = NaN;
  }
}

/** The loop for any op, by its row. */
function general({ value, partials: [partialA, partialB], arity }: Op): Column {
  return (v, dv, a, da, b, db) => {
    // A constant argument is one number; its derivatives are none.
    const [ma, mb] = [da.length > 0 ? -1 : 0, db.length > 0 ? -1 : 0];
    const byA = ma ? partialA : undefined;
    const byB = mb && arity === 2 ? partialB : undefined;
    for (let i = 0; i < v.length; i++) {
      const x = a[i & ma] ?? 0;
      const y = b[i & mb] ?? 0;
      const z = value(x, y);
      let t = 0;
      if (byA) t += byA(z, x, y) * (da[i] ?? 0);
      if (byB) t += byB(z, x, y) * (db[i] ?? 0);
      v[i] = z;
      dv[i] = t;
    }
  };
}
