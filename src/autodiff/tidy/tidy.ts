/**
 * Constructors that write a derivative as a person would. Each looks once at what it is given and makes the tidy form at
 * once; nothing is ever rewritten until it stops changing. Numbers fold only where the result is exact.
 *
 * What may be assumed: a derivative is claimed only where the function is differentiable. So every law used here keeps
 * the value wherever there was one; the `widening` laws of `rules.ts` may give a value where there was none
 * (x/x becomes 1, 0·f becomes 0), and a derivation names them. √(x²) is never x: there the value would change.
 */
import type { Table } from '../table.ts';
import type { Expr, Op, Pool, Tidy } from '../types.ts';
import { type Fraction, isNumber } from './fraction.ts';
import { apply, read, settled, write, writeAsBase } from './notation.ts';
import { draftOf, finished, inverse, nothing, type Note, numeral, opposite, type Product, silent } from './product.ts';
import { createSheet, type Sheet } from './sheet.ts';
import { primitive, sum } from './sums.ts';

/** Longer products are left as they are, so that each step of a long chain costs the same. */
const longest = 8;

/** The tidy constructors, for expressions and for products: derivatives are kept as these and written once, at the end. */
export interface Tidier extends Tidy {
  readonly read: (e: Expr) => Product;
  readonly write: (product: Product) => Expr;
  /** What an op that is written with a sign makes of products; a sum may have any number of terms. */
  readonly make: (id: string, ...terms: readonly Product[]) => Product;
}

export function createTidier(pool: Pool, table: Table, note: Note = silent): Tidier {
  const sheet = createSheet(pool, table, note);
  return {
    constant: (value) => constant(sheet, value),
    apply: (id, ...args) => tidied(sheet, table.op(id), args),
    read: (e) => read(sheet, e),
    write: (product) => write(sheet, product),
    make: (id, ...terms) => made(sheet, id, terms),
  };
}

function constant(sheet: Sheet, value: number): Expr {
  const size = sheet.pool.constant(Math.abs(value));
  return value < 0 ? apply(sheet, 'neg', size) : size;
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

function made(sheet: Sheet, id: string, terms: readonly Product[]): Product {
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
      return read(sheet, apply(sheet, id, write(sheet, a), write(sheet, b)));
  }
}

function multiplied(sheet: Sheet, a: Product, b: Product): Product {
  const { pool, note } = sheet;
  if (isUnit(a) || isUnit(b)) note('one-factor');
  const draft = draftOf(pool, note, a, b);
  const product = finished(draft);
  const { number, factors } = primitive(sheet, draft.isRootFree ? readAgain(sheet, product) : product);
  return { number, factors: factors.length > longest ? [writeAsBase(sheet, factors)] : factors };
}

function readAgain(sheet: Sheet, { number, factors }: Product): Product {
  return settled(sheet, factors, draftOf(sheet.pool, sheet.note, numeral(number)));
}

function noteExponent({ n, d }: Fraction, note: Note): void {
  if (n === 0) note('zero-power');
  if (n === 1 && d === 1) note('first-power');
  if (d === 2) note('root-power');
  if (n < 0) note('negative-power');
}

function isUnit({ number, factors }: Product): boolean {
  return factors.length === 0 && isNumber(number, 1);
}

/** The value of an op at 0, 1 and e where it is a whole number, such as ln 1 = 0: there it is exact. */
function knownValue(op: Op, args: readonly Expr[]): number | undefined {
  const [a, b = a] = args;
  if (a?.kind !== 'constant' || b?.kind !== 'constant') return undefined;
  const isExact = [a, b].every(({ value }) => value === 0 || value === 1 || value === Math.E);
  const value = isExact ? op.value(a.value, b.value) : NaN;
  return Number.isInteger(value) ? value : undefined;
}
