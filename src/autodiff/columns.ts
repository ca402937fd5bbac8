/**
 * Loops over whole columns for the commonest ops: a value and a derivative for each row. An op without one is computed by
 * the general loop in `forward-rows.ts`; these say the same, faster, because the engine sees the arithmetic.
 *
 * In each loop everything at a row is read before anything is written there, so the result may overwrite an argument.
 * The shortest loops take two rows at a time, which spares the engine half of its book-keeping; with an odd number of rows
 * the last one is done twice.
 */
import { sechSquare } from './ops/hyperbolic.ts';

/**
 * Fills `v` with values and `dv` with derivatives by the one variable. `da` and `db` hold the derivatives of the arguments.
 * A constant argument is a column of one number, its derivative an empty one.
 */
export type Column = (
  v: Float64Array,
  dv: Float64Array,
  a: Float64Array,
  da: Float64Array,
  b: Float64Array,
  db: Float64Array,
) => void;

/** The loop for arguments of which some are constant numbers; undefined for the general loop. */
type ColumnOf = (a: number | undefined, b: number | undefined) => Column | undefined;

/** k·a + c. Adding −0 changes nothing, not even the sign of a zero. */
const linear =
  (k: number, c: number): Column =>
  (v, dv, a, da) => {
    const last = v.length - 1;
    for (let i = 0; i <= last; i += 2) {
      const j = i < last ? i + 1 : i;
      const t = k * (da[i] ?? 0);
      const u = k * (da[j] ?? 0);
      const y = k * (a[i] ?? 0) + c;
      v[j] = k * (a[j] ?? 0) + c;
      v[i] = y;
      dv[i] = t;
      dv[j] = u;
    }
  };

const ofFirst =
  (column: Column): Column =>
  (v, dv, a, da) =>
    column(v, dv, a, da, a, da);

const ofSecond =
  (column: Column): Column =>
  (v, dv, _a, _da, b, db) =>
    column(v, dv, b, db, b, db);

/** a + k·b with k = ±1. */
const sum =
  (k: number): Column =>
  (v, dv, a, da, b, db) => {
    for (let i = 0; i < v.length; i++) {
      const t = (da[i] ?? 0) + k * (db[i] ?? 0);
      v[i] = (a[i] ?? 0) + k * (b[i] ?? 0);
      dv[i] = t;
    }
  };

const product: Column = (v, dv, a, da, b, db) => {
  for (let i = 0; i < v.length; i++) {
    const x = a[i] ?? 0;
    const y = b[i] ?? 0;
    const t = (da[i] ?? 0) * y + x * (db[i] ?? 0);
    v[i] = x * y;
    dv[i] = t;
  }
};

const quotient: Column = (v, dv, a, da, b, db) => {
  const last = v.length - 1;
  for (let i = 0; i <= last; i += 2) {
    const j = i < last ? i + 1 : i;
    const y = b[i] ?? 0;
    const z = b[j] ?? 0;
    const q = (a[i] ?? 0) / y;
    const r = (a[j] ?? 0) / z;
    const t = ((da[i] ?? 0) - q * (db[i] ?? 0)) / y;
    const u = ((da[j] ?? 0) - r * (db[j] ?? 0)) / z;
    v[i] = q;
    v[j] = r;
    dv[i] = t;
    dv[j] = u;
  }
};

const over =
  (c: number): Column =>
  (v, dv, _a, _da, b, db) => {
    for (let i = 0; i < v.length; i++) {
      const y = b[i] ?? 0;
      const q = c / y;
      const t = (-q / y) * (db[i] ?? 0);
      v[i] = q;
      dv[i] = t;
    }
  };

const square: Column = (v, dv, a, da) => {
  const last = v.length - 1;
  for (let i = 0; i <= last; i += 2) {
    const j = i < last ? i + 1 : i;
    const x = a[i] ?? 0;
    const y = a[j] ?? 0;
    const t = 2 * x * (da[i] ?? 0);
    const u = 2 * y * (da[j] ?? 0);
    v[i] = x * x;
    v[j] = y * y;
    dv[i] = t;
    dv[j] = u;
  }
};

const exp: Column = (v, dv, a, da) => {
  for (let i = 0; i < v.length; i++) {
    const y = Math.exp(a[i] ?? 0);
    const t = y * (da[i] ?? 0);
    v[i] = y;
    dv[i] = t;
  }
};

const sin: Column = (v, dv, a, da) => {
  for (let i = 0; i < v.length; i++) {
    const x = a[i] ?? 0;
    const t = Math.cos(x) * (da[i] ?? 0);
    v[i] = Math.sin(x);
    dv[i] = t;
  }
};

const tanh: Column = (v, dv, a, da) => {
  for (let i = 0; i < v.length; i++) {
    const x = a[i] ?? 0;
    const y = Math.tanh(x);
    const t = sechSquare(y, x) * (da[i] ?? 0);
    v[i] = y;
    dv[i] = t;
  }
};

/** By the number of constant arguments: with none, with the first one, with the second one. */
const given =
  (both: Column, first: (a: number) => Column, second?: (b: number) => Column): ColumnOf =>
  (a, b) => {
    if (b !== undefined) return second?.(b);
    return a === undefined ? both : first(a);
  };

/** By the id of the op, which is frozen: it means the same function in every table. */
export const columns: ReadonlyMap<string, ColumnOf> = new Map([
  [
    'add',
    given(
      sum(1),
      (a) => ofSecond(linear(1, a)),
      (b) => linear(1, b),
    ),
  ],
  [
    'sub',
    given(
      sum(-1),
      (a) => ofSecond(linear(-1, a)),
      (b) => linear(1, -b),
    ),
  ],
  ['neg', () => linear(-1, -0)],
  [
    'mul',
    given(
      product,
      (a) => ofSecond(linear(a, -0)),
      (b) => linear(b, -0),
    ),
  ],
  ['div', given(quotient, over)],
  [
    'pow',
    (a, b) => {
      if (a === Math.E) return ofSecond(exp);
      return b === 2 ? square : b === -1 ? ofFirst(over(1)) : undefined;
    },
  ],
  ['exp', () => exp],
  ['sin', () => sin],
  ['tanh', () => tanh],
]);
