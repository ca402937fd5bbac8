/**
 * Constructors that write a derivative as a person would. Each looks once at what it is given and makes the tidy form at
 * once; nothing is ever rewritten until it stops changing. Numbers fold only where the result is exact.
 *
 * What may be assumed: a derivative is claimed only where the function is differentiable. So every law used here keeps
 * the value wherever there was one; the laws that are marked `widens` in `rules.ts` may give a value where there was none
 * (x/x becomes 1, 0·f becomes 0), and a derivation names them. √(x²) is never x: there the value would change.
 */
import type { Table } from '../table.ts';
import type { Expr, Op, Pool, Tidy } from '../types.ts';
import { type Fraction, isNumber } from './fraction.ts';
import { createNotation } from './notation.ts';
import { Draft, inverse, nothing, type Note, opposite, type Product } from './product.ts';
import { createSums } from './sums.ts';

/** Longer products are left as they are, so that each step of a long chain costs the same. */
const longest = 8;

/** The tidy constructors, for expressions and for products: derivatives are kept as these and written once, at the end. */
export type Tidier = ReturnType<typeof createTidier>;

export function createTidier(pool: Pool, table: Table, note: Note = () => {}) {
  const notation = createNotation(pool, table, note);
  const { product: read, write } = notation;
  const sums = createSums(notation);
  const tidy: Tidy = {
    constant,
    add: (a, b) => tidy.apply('add', a, b),
    sub: (a, b) => tidy.apply('sub', a, b),
    mul: (a, b) => tidy.apply('mul', a, b),
    div: (a, b) => tidy.apply('div', a, b),
    neg: (a) => tidy.apply('neg', a),
    pow: (a, b) => tidy.apply('pow', a, b),
    apply(id, ...args) {
      const op = table.op(id);
      const exprs = args.map((arg) => (typeof arg === 'number' ? constant(arg) : arg));
      if (op.sign) return write(make(id, ...exprs.map(read)));
      const value = knownValue(op, exprs);
      if (value === undefined) return write(read(notation.apply(id, ...exprs)));
      note('known-value');
      return constant(value);
    },
  };

  return { ...tidy, read, write, make };

  /** What an op that is written with a sign makes of products; a sum may have any number of terms. */
  function make(id: string, ...terms: readonly Product[]): Product {
    const [a = nothing, b = nothing] = terms;
    switch (id) {
      case 'add':
        return sums.sum(terms);
      case 'sub':
        return sums.sum([a, opposite(b)]);
      case 'neg':
        return opposite(a);
      case 'mul':
        return multiplied(a, b);
      case 'div':
        return multiplied(a, inverse(b, pool));
      default:
        if (b.factors.length === 0) noteExponent(b.number, note);
        return read(notation.apply(id, write(a), write(b)));
    }
  }

  function multiplied(a: Product, b: Product): Product {
    if (isUnit(a) || isUnit(b)) note('one-factor');
    const draft = new Draft(pool, note, a, b);
    const { number, factors } = sums.primitive(draft.isRootFree ? settled(draft.product) : draft.product);
    return { number, factors: factors.length > longest ? [notation.writeAsBase(factors)] : factors };
  }

  function settled({ number, factors }: Product): Product {
    return notation.settled(factors, new Draft(pool, note, { number, factors: [] }));
  }

  function constant(value: number): Expr {
    const size = pool.constant(Math.abs(value));
    return value < 0 ? notation.apply('neg', size) : size;
  }
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
