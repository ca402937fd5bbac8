/**
 * A proof that two expressions are the same function wherever both have a value: their difference as a sum of products,
 * everything multiplied out, numbers exact, equal bases together. If nothing is left of it they are the same. Only laws of
 * `tidy/` are used, which change no value anywhere; trigonometric and logarithmic identities are not known here.
 */
import { postOrder } from '../expr.ts';
import { createPool } from '../pool.ts';
import type { Table } from '../table.ts';
import { fraction, isWhole, minusOne, negative, one } from '../tidy/fraction.ts';
import { isSum, Notation, numberOf } from '../tidy/notation.ts';
import { inverse, opposite, type Product } from '../tidy/product.ts';
import { collected, keyOf, silent, Sums } from '../tidy/sums.ts';
import type { Constant, Expr, Operation, Variable } from '../types.ts';

/** A sum of products; undefined where it grew too large. */
type Terms = readonly Product[] | undefined;

/** More terms than this are not worked with, and higher powers of sums not multiplied out. */
const most = 240;
const highest = 8;

/** Whether a − b vanishes. False also where that would take too long to tell. */
export function haveSameForm(table: Table, a: Expr, b: Expr): boolean {
  const notation = new Notation(createPool(), table, silent);
  return new NormalForm(notation, new Sums(notation)).vanishes(a, b);
}

class NormalForm {
  readonly #notation: Notation;
  readonly #sums: Sums;

  constructor(notation: Notation, sums: Sums) {
    this.#notation = notation;
    this.#sums = sums;
  }

  vanishes(a: Expr, b: Expr): boolean {
    const [left, right] = [this.#read(a), this.#read(b)];
    return left !== undefined && right !== undefined && this.#cleared(minus(left, right)).length === 0;
  }

  #read(e: Expr): Terms {
    const read = new Map<Expr, readonly Product[]>();
    for (const node of postOrder(e)) {
      const terms =
        node.kind === 'op'
          ? this.#ofOp(
              node,
              node.args.map((arg) => read.get(arg) ?? []),
            )
          : [this.#ofLeaf(node)];
      if (!terms || terms.length > most) return undefined;
      read.set(node, terms);
    }
    return read.get(e);
  }

  #ofLeaf(leaf: Constant | Variable): Product {
    const { pool } = this.#notation;
    return this.#notation.product(leaf.kind === 'constant' ? pool.constant(leaf.value) : pool.variable(leaf.name));
  }

  #ofOp({ op }: Operation, [a = [], b = a]: readonly (readonly Product[])[]): Terms {
    switch (op.id) {
      case 'add':
        return collected([...a, ...b], silent);
      case 'sub':
        return minus(a, b);
      case 'neg':
        return a.map(opposite);
      case 'mul':
        return this.#product(a, b);
      case 'div':
        return this.#product(a, this.#inverse(b));
      case 'pow': {
        const exponent = numberOf(this.#write(b));
        if (exponent && isWhole(exponent) && Math.abs(exponent.n) <= highest) return this.#power(a, exponent.n);
      }
    }
    const args = op.arity === 1 ? [this.#write(a)] : [this.#write(a), this.#write(b)];
    return [this.#notation.product(this.#notation.pool.apply(op, args))];
  }

  #product(a: Terms, b: Terms): Terms {
    if (!a || !b || a.length * b.length > most) return undefined;
    return collected(
      a.flatMap((left) => b.map((right) => this.#sums.multiplied(left, right))),
      silent,
    );
  }

  #power(a: Terms, k: number): Terms {
    let power: Terms = [{ number: one, factors: [] }];
    for (let i = Math.abs(k); i > 0; i--) power = this.#product(power, k < 0 ? this.#inverse(a) : a);
    return power;
  }

  /** 1 over a sum, which becomes a base with the number 1 in its first term. */
  #inverse(terms: Terms): Terms {
    const [first, second] = terms ? sorted(terms) : [];
    if (!terms || !first) return undefined;
    const { number } = first;
    const scale = fraction(number.d, number.n);
    if (!second || !scale) return scale && [inverse(first, this.#notation.pool)];
    const factor = { number: scale, factors: [] };
    const base = this.#write(terms.map((term) => this.#sums.multiplied(factor, term)));
    return [{ number: scale, factors: [{ base, exponent: minusOne }] }];
  }

  /** In an order that depends on the terms alone, so that equal sums are one node. */
  #write(terms: readonly Product[]): Expr {
    const [only, second] = terms;
    if (only && !second) return this.#notation.write(only);
    return only ? this.#sums.write(sorted(terms)) : this.#notation.pool.constant(0);
  }

  /** All terms times the sums below their bars, and multiplied out. */
  #cleared(terms: readonly Product[]): readonly Product[] {
    const below = new Map<Expr, number>();
    for (const { base, exponent } of terms.flatMap(({ factors }) => factors)) {
      if (isSum(base) && isWhole(exponent)) below.set(base, Math.min(below.get(base) ?? 0, exponent.n));
    }
    const common = [...below].map(([base, n]) => ({ base, exponent: negative({ ...one, n }) }));
    const whole = terms.map((term) =>
      this.#sums.multiplied(term, { number: one, factors: common.filter(({ exponent }) => exponent.n > 0) }),
    );
    return collected(
      whole.flatMap((term) => this.#sums.multipliedOut(term)),
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
