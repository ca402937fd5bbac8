/**
 * A proof that two expressions are the same function wherever both have a value: their difference as a sum of products,
 * everything multiplied out, numbers exact, equal bases together. If nothing is left of it they are the same. Only laws of
 * `tidy/` are used, which change no value anywhere; trigonometric and logarithmic identities are not known here.
 */
import { adopt, applied, postOrder } from '../expr.ts';
import { createPool } from '../pool.ts';
import type { Table } from '../table.ts';
import { type Fraction, isWhole, minusOne, negative, one, wholePower } from '../tidy/fraction.ts';
import { isSum, numberOf, read } from '../tidy/notation.ts';
import { inverse, numeral, opposite, type Product, silent } from '../tidy/product.ts';
import { createSheet } from '../tidy/sheet.ts';
import { collected, distributed, keyOf, multiplied, multipliedOut, writeSum } from '../tidy/sums.ts';
import type { Expr, Op } from '../types.ts';

/** A sum of products; undefined where it grew too large. */
type Terms = readonly Product[] | undefined;

/** More terms than this are not worked with, and higher powers of sums not multiplied out. */
const most = 240;
const highest = 8;

/** Whether a − b vanishes. False also where that would take too long to tell. */
export function haveSameForm(table: Table, a: Expr, b: Expr): boolean {
  const pool = createPool();
  const sheet = createSheet(pool, table, silent);
  const [left, right] = [termsOf(a), termsOf(b)];
  return left !== undefined && right !== undefined && cleared(minus(left, right)).length === 0;

  function termsOf(e: Expr): Terms {
    const known = new Map<Expr, readonly Product[]>();
    for (const node of postOrder(e)) {
      const terms =
        node.kind === 'op'
          ? ofOp(
              node.op,
              node.args.map((arg) => known.get(arg) ?? []),
            )
          : [read(sheet, adopt(node, pool))];
      if (!terms || terms.length > most) return undefined;
      known.set(node, terms);
    }
    return known.get(e);
  }

  function ofOp({ id, arity }: Op, [a = [], b = a]: readonly (readonly Product[])[]): Terms {
    switch (id) {
      case 'add':
        return collected([...a, ...b], silent);
      case 'sub':
        return minus(a, b);
      case 'neg':
        return a.map(opposite);
      case 'mul':
        return product(a, b);
      case 'div':
        return product(a, reciprocal(b));
      case 'pow': {
        const exponent = numberOf(write(b));
        if (exponent && isWhole(exponent) && Math.abs(exponent.n) <= highest) return power(a, exponent.n);
      }
    }
    return [read(sheet, applied(sheet, id, ...(arity === 1 ? [a] : [a, b]).map(write)))];
  }

  function product(a: Terms, b: Terms): Terms {
    if (!a || !b || a.length * b.length > most) return undefined;
    return collected(
      a.flatMap((left) => distributed(sheet, left, b)),
      silent,
    );
  }

  function power(a: Terms, k: number): Terms {
    let result: Terms = [numeral(one)];
    for (let i = Math.abs(k); i > 0; i--) result = product(result, k < 0 ? reciprocal(a) : a);
    return result;
  }

  /** 1 over a sum, which becomes a base with the number 1 in its first term. */
  function reciprocal(terms: Terms): Terms {
    const [first, second] = terms ? sorted(terms) : [];
    if (!terms || !first) return undefined;
    const { number } = first;
    const scale = wholePower(number, -1);
    if (!second || !scale) return scale && [inverse(first, pool)];
    const base = write(distributed(sheet, numeral(scale), terms));
    return [{ number: scale, factors: [{ base, exponent: minusOne }] }];
  }

  /** In an order that depends on the terms alone, so that equal sums are one node. */
  function write(terms: readonly Product[]): Expr {
    return writeSum(sheet, sorted(terms));
  }

  /** All terms times the sums below their bars, and multiplied out. */
  function cleared(terms: readonly Product[]): readonly Product[] {
    const below = new Map<Expr, Fraction>();
    for (const { base, exponent } of terms.flatMap(({ factors }) => factors)) {
      if (isSum(base) && isWhole(exponent) && exponent.n < Math.min(below.get(base)?.n ?? 0, 0))
        below.set(base, exponent);
    }
    const common = [...below].map(([base, exponent]) => ({ base, exponent: negative(exponent) }));
    const whole = terms.map((term) => multiplied(sheet, term, { number: one, factors: common }));
    return collected(
      whole.flatMap((term) => multipliedOut(sheet, term)),
      silent,
    );
  }
}

function minus(a: readonly Product[], b: readonly Product[]): Product[] {
  return collected([...a, ...b.map(opposite)], silent);
}

function sorted(terms: readonly Product[]): Product[] {
  return terms.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
