/**
 * Constructors that write a derivative as a person would. Each looks once at what it is given and makes the tidy form at
 * once; nothing is ever rewritten until it stops changing. Numbers fold only where the result is exact.
 *
 * What may be assumed: a derivative is claimed only where the function is differentiable. So every law used here keeps
 * the value wherever there was one; the laws that are marked `widens` in `rules.ts` may give a value where there was none
 * (x/x becomes 1, 0·f becomes 0), and a derivation names them. √(x²) is never x: there the value would change.
 */
import type { Maker } from '../laws.ts';
import type { Table } from '../table.ts';
import type { Expr, Op, Pool, Tidy } from '../types.ts';
import { type Fraction, isNumber } from './fraction.ts';
import { Notation } from './notation.ts';
import { Draft, inverse, nothing, type Note, opposite, type Product } from './product.ts';
import { Sums } from './sums.ts';

/** Longer products are left as they are, so that each step of a long chain costs the same. */
const longest = 8;

export class Tidier implements Tidy {
  readonly #table: Table;
  readonly #note: Note;
  readonly #notation: Notation;
  readonly #sums: Sums;

  constructor(pool: Pool, table: Table, note: Note = () => {}) {
    this.#table = table;
    this.#note = note;
    this.#notation = new Notation(pool, table, note);
    this.#sums = new Sums(this.#notation);
  }

  // Products: derivatives are kept as these and written once, at the end. --------------------------------------------

  read(e: Expr): Product {
    return this.#notation.product(e);
  }

  write(product: Product): Expr {
    return this.#notation.write(product);
  }

  /** What the constructor of this name makes; a sum may have any number of terms. */
  make(maker: Maker, [a = nothing, b = nothing, ...rest]: readonly Product[]): Product {
    switch (maker) {
      case 'neg':
        return opposite(a);
      case 'mul':
        return this.#multiplied(a, b);
      case 'div':
        return this.#multiplied(a, inverse(b, this.#notation.pool));
      case 'pow':
        if (b.factors.length === 0) this.#noteExponent(b.number);
        return this.#applied('pow', this.write(a), this.write(b));
      default:
        return this.#sums.sum([a, b, ...rest]);
    }
  }

  #multiplied(a: Product, b: Product): Product {
    if (isUnit(a) || isUnit(b)) this.#note('one-factor');
    const draft = new Draft(this.#notation.pool, this.#note, b);
    draft.times(a);
    const { number, factors } = this.#sums.primitive(draft.isRootFree ? this.#settled(draft.product) : draft.product);
    return { number, factors: factors.length > longest ? [this.#notation.writeAsBase(factors)] : factors };
  }

  #noteExponent(exponent: Fraction): void {
    if (exponent.n === 0) this.#note('zero-power');
    if (isNumber(exponent, 1)) this.#note('first-power');
    if (exponent.d === 2) this.#note('root-power');
    if (exponent.n < 0) this.#note('negative-power');
  }

  #settled({ number, factors }: Product): Product {
    const draft = new Draft(this.#notation.pool, this.#note);
    draft.scale(number);
    return this.#notation.settled(factors, draft);
  }

  // Expressions ------------------------------------------------------------------------------------------------------

  constant(value: number): Expr {
    const size = this.#notation.pool.constant(Math.abs(value));
    return value < 0 ? this.#notation.apply('neg', size) : size;
  }

  add(a: Expr | number, b: Expr | number): Expr {
    return this.#made('sum', a, b);
  }

  sub(a: Expr | number, b: Expr | number): Expr {
    return this.#made('sum', a, this.neg(b));
  }

  mul(a: Expr | number, b: Expr | number): Expr {
    return this.#made('mul', a, b);
  }

  div(a: Expr | number, b: Expr | number): Expr {
    return this.#made('div', a, b);
  }

  neg(a: Expr | number): Expr {
    return this.#made('neg', a);
  }

  pow(a: Expr | number, b: Expr | number): Expr {
    return this.#made('pow', a, b);
  }

  apply(id: string, ...args: (Expr | number)[]): Expr {
    const exprs = args.map((arg) => this.#expr(arg));
    const value = knownValue(this.#table.op(id), exprs);
    if (value === undefined) return this.write(this.#applied(id, ...exprs));
    this.#note('known-value');
    return this.constant(value);
  }

  #applied(id: string, ...args: Expr[]): Product {
    return this.read(this.#notation.apply(id, ...args));
  }

  #made(maker: Maker, ...args: (Expr | number)[]): Expr {
    const products = args.map((arg) => this.read(this.#expr(arg)));
    return this.write(this.make(maker, products));
  }

  #expr(a: Expr | number): Expr {
    return typeof a === 'number' ? this.constant(a) : a;
  }
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
