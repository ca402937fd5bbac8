/**
 * Constructors that write a derivative as a person would. Each looks once at what it is given and makes the tidy form at
 * once; nothing is ever rewritten until it stops changing. Numbers fold only where the result is exact.
 *
 * What may be assumed: a derivative is claimed only where the function is differentiable. So every law used here keeps
 * the value wherever there was one; the `widening` laws of `rules.ts` may give a value where there was none
 * (x/x becomes 1, 0·f becomes 0), and a derivation names them. √(x²) is never x: there the value would change.
 */
import { applied } from '../expr.ts';
import type { Table } from '../table.ts';
import type { Expr, Op, Pool, Tidy } from '../types.ts';
import { type Fraction, isNumber, one } from './fraction.ts';
import { read, settled, write } from './notation.ts';
import {
  draftOf,
  finished,
  inverse,
  nothing,
  type Note,
  numeral,
  opposite,
  power,
  type Product,
  silent,
} from './product.ts';
import { createSheet, type Sheet } from './sheet.ts';
import { primitive, sum } from './sums.ts';

/** Longer products are left as they are, so that each step of a long chain costs the same. */
const longest = 8;

/** The tidy constructors of expressions, and the sheet that they work on. */
export interface Tidier extends Tidy {
  readonly sheet: Sheet;
}

export function createTidier(pool: Pool, table: Table, note: Note = silent): Tidier {
  const sheet = createSheet(pool, table, note);
  return {
    sheet,
    constant: (value) => constant(sheet, value),
    apply: (id, ...args) => tidied(sheet, table.op(id), args),
  };
}

function constant(sheet: Sheet, value: number): Expr {
  const size = sheet.pool.constant(Math.abs(value));
  return value < 0 ? applied(sheet, 'neg', size) : size;
}

function tidied(sheet: Sheet, op: Op, args: readonly Expr[]): Expr {
  if (op.sign) {
    const products = args.map((arg) => read(sheet, arg));
    return write(sheet, made(sheet, op.id, products));
  }
  const value = knownValue(op, args);
  if (value === undefined) return write(sheet, read(sheet, sheet.pool.apply(op, args)));
  sheet.note('known-value');
  return constant(sheet, value);
}

/**
 * What an op that is written with a sign makes of products; a sum may have any number of terms. Derivatives are kept as
 * products and written once, at the end.
 */
export function made(sheet: Sheet, id: string, terms: readonly Product[]): Product {
  const [a = nothing, b = nothing] = terms;
  switch (id) {
    case 'add':
      return sum(sheet, terms);
    case 'sub':
      return sum(sheet, [a, opposite(b)]);
    case 'neg':
      return opposite(a);
    case 'mul':
      return multiplied(sheet, a, b);
    case 'div':
      return multiplied(sheet, a, inverse(b, sheet.pool));
    default:
      if (b.factors.length === 0) noteExponent(b.number, sheet.note);
      return read(sheet, applied(sheet, id, write(sheet, a), write(sheet, b)));
  }
}

function multiplied(sheet: Sheet, a: Product, b: Product): Product {
  const { pool, note } = sheet;
  if ([a, b].some(({ number, factors }) => factors.length === 0 && isNumber(number, 1))) note('one-factor');
  const draft = draftOf(pool, note, a, b);
  const product = finished(draft);
  const again = draft.isRootFree && settled(sheet, product.factors, draftOf(pool, note, numeral(product.number)));
  const result = primitive(sheet, again || product);
  const { number, factors } = result;
  if (factors.length <= longest) return result;
  // Written once and for all: a base for what comes, and never taken apart again.
  const base = write(sheet, { number: one, factors });
  const whole = power(base);
  sheet.products.set(base, whole);
  return { number, factors: whole.factors };
}

function noteExponent({ n, d }: Fraction, note: Note): void {
  if (n === 0) note('zero-power');
  if (n === 1 && d === 1) note('first-power');
  if (d === 2) note('root-power');
  if (n < 0) note('negative-power');
}

/** The value of an op at 0, 1 and e where it is a whole number, such as ln 1 = 0: there it is exact. */
function knownValue(op: Op, args: readonly Expr[]): number | undefined {
  const [a, b = a] = args;
  if (a?.kind !== 'constant' || b?.kind !== 'constant') return undefined;
  const isExact = [a, b].every(({ value }) => value === 0 || value === 1 || value === Math.E);
  const value = isExact ? op.value(a.value, b.value) : NaN;
  return Number.isInteger(value) ? value : undefined;
}
