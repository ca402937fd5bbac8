/**
 * Between expressions and products: reads an expression as a number times powers of bases, and writes such a product the
 * way a person would, number first. What products and sums do with each other is in `sums.ts` and `tidy.ts`.
 *
 * Reading goes only so deep, so that it costs about the same for every expression; what lies deeper is a base of its own.
 */
import type { Table } from '../table.ts';
import type { Expr, Operation, Pool } from '../types.ts';
import {
  decimalOf,
  type Fraction,
  fractionOf,
  half,
  isNumber,
  isWhole,
  minusOne,
  negative,
  one,
  plus,
  times,
  wholePower,
} from './fraction.ts';
import { Draft, type Factor, type Note, type Product } from './product.ts';

/** How many nodes are looked at for one product, and how many exponents within exponents. */
const budget = 24;
const levels = 8;

/** Reads and writes over one pool; tells `note` the laws that it uses. */
export type Notation = ReturnType<typeof createNotation>;

export function createNotation(pool: Pool, table: Table, note: Note) {
  const products = new Map<Expr, Product>();
  let levelsLeft = levels;

  return { pool, note, apply, product, settled, write, writeAsBase };

  function apply(id: string, ...args: Expr[]): Operation {
    return pool.apply(table.op(id), args);
  }

  // Reading ----------------------------------------------------------------------------------------------------------

  function product(e: Expr): Product {
    const whole = [{ base: e, exponent: one }];
    if (!isComposite(e)) return { number: one, factors: whole };
    const known = products.get(e) ?? settled(whole);
    products.set(e, known);
    return known;
  }

  /** The product of factors some of which may be made of factors themselves. */
  function settled(factors: readonly Factor[], draft = new Draft(pool, note)): Product {
    const open = factors.toReversed();
    let left = budget;
    for (let next = open.pop(); next; next = open.pop()) {
      const { base, exponent } = next;
      const readable = base.kind === 'op' && isWhole(exponent) && left-- > 0 && !isBase(base);
      const parts = readable ? within(base, exponent, draft) : undefined;
      if (parts) open.push(...parts);
      else draft.power(next);
    }
    return draft.product;
  }

  /** Whether an expression is already known to be no product of others. */
  function isBase(e: Expr): boolean {
    return !isComposite(e) || products.get(e)?.factors[0]?.base === e;
  }

  /** What node^exponent is made of, the first factor last; undefined if the node is a base. The exponent is whole. */
  function within(node: Operation, exponent: Fraction, draft: Draft): Factor[] | undefined {
    const [a = node, b = node] = node.args;
    switch (node.op.id) {
      case 'mul':
        return [
          { base: b, exponent },
          { base: a, exponent },
        ];
      case 'div':
        return [
          { base: b, exponent: negative(exponent) },
          { base: a, exponent },
        ];
      case 'neg':
        if (exponent.n % 2 !== 0) draft.scale(minusOne);
        return [{ base: a, exponent }];
      case 'add':
      case 'sub': {
        const power = wholePower(numberOf(node), exponent.n);
        if (power) draft.scale(power);
        return power && [];
      }
      case 'sqrt':
        return root(a, times(exponent, half));
      case 'exp':
        return exponential(node, a, exponent);
      case 'pow': {
        const power = numberOf(b);
        if (power) return isWhole(power) ? powerOf(a, exponent, power) : root(a, times(exponent, power));
        return isExponential(node) ? exponential(node, b, exponent) : undefined;
      }
      default:
        return undefined;
    }
  }

  /**
   * A root has a base written in one way, so that equal roots meet. What is inside stays inside, √(x²) is not x; only roots
   * of roots and of exponentials, whose base cannot be negative, are one power.
   */
  function root(inside: Expr, exponent: Fraction | undefined): Factor[] | undefined {
    const { number, factors } = inner(inside);
    const [single, another] = factors;
    if (!exponent || !single) return exponent && [{ base: inside, exponent }];
    const isPower = isNumber(number, 1) && !another && (isExponential(single.base) || !isWhole(single.exponent));
    return isPower ? powerOf(single.base, exponent, single.exponent) : [{ base: write({ number, factors }), exponent }];
  }

  /** e^(−2x) is (e^x)^(−2), so that exponentials meet: their base is positive. */
  function exponential(node: Operation, exponent: Expr, power: Fraction): Factor[] | undefined {
    const [first = node] = node.args;
    const { number, factors } = inner(exponent);
    if (factors.length === 0) return powerOf(node.op.id === 'pow' ? first : pool.constant(Math.E), power, number);
    if (isNumber(number, 1) || !isPlainExponent(factors)) return undefined;
    return powerOf(withExponent(node, write({ number: one, factors })), power, number);
  }

  /** An exponent or what is under a root as a product, if it is one. */
  function inner(e: Expr): Product {
    if (levelsLeft === 0) return { number: one, factors: [{ base: e, exponent: one }] };
    levelsLeft--;
    const read = product(e);
    levelsLeft++;
    return read;
  }

  // Writing ----------------------------------------------------------------------------------------------------------

  /** The product as an expression, which counts as this product from now on. */
  function write({ number, factors }: Product): Expr {
    const [only, another] = factors;
    if (only && !another && isNumber(number, 1) && isNumber(only.exponent, 1)) return only.base;
    const sorted = factors.length > 1 ? factors.toSorted((a, b) => rankOf(a) - rankOf(b)) : factors;
    const decimal = decimalOf(number);
    let over = factorOf(decimal ?? Math.abs(number.n));
    let under = factorOf(decimal === undefined ? number.d : 1);
    for (const factor of sorted) {
      const written = writeFactor(factor);
      if (isUnder(factor)) under = under ? apply('mul', under, written) : written;
      else over = over ? apply('mul', over, written) : written;
    }
    over ??= pool.constant(1);
    const size = under ? apply('div', over, under) : over;
    const e = number.n < 0 ? apply('neg', size) : size;
    if (!products.has(e)) products.set(e, { number: { ...number, decimal: decimal !== undefined }, factors: sorted });
    return e;
  }

  /** A product written once and for all: a base for what comes, and never taken apart again. */
  function writeAsBase(factors: readonly Factor[]): Factor {
    const factor = { base: write({ number: one, factors }), exponent: one };
    products.set(factor.base, { number: one, factors: [factor] });
    return factor;
  }

  function numeral(number: Fraction): Expr {
    return write({ number, factors: [] });
  }

  function factorOf(value: number): Expr | undefined {
    return value === 1 ? undefined : pool.constant(value);
  }

  function writeFactor({ base, exponent }: Factor): Expr {
    if (isNumber(exponent, 1)) return base;
    if (isExponential(base)) {
      const { number, factors } = inner(base.args.at(-1) ?? base);
      const power = isPlainExponent(factors) ? times(number, exponent) : undefined;
      if (power) return withExponent(base, write({ number: power, factors }));
      return apply('pow', base, numeral(exponent));
    }
    const size = { ...exponent, n: Math.abs(exponent.n) };
    if (isNumber(size, 1)) return base;
    return size.n === 1 && size.d === 2 ? apply('sqrt', base) : apply('pow', base, numeral(size));
  }
}

/** The exact number that an expression without variables is: 3, 0.5, −1/2, 2 + 1. Looks only `depth` levels deep. */
export function numberOf(e: Expr, depth = levels): Fraction | undefined {
  if (e.kind === 'constant') return fractionOf(e.value);
  if (e.kind !== 'op' || !e.op.sign || depth === 0) return undefined;
  const [a, b] = e.args.map((arg) => numberOf(arg, depth - 1));
  switch (e.op.id) {
    case 'add':
      return plus(a, b);
    case 'sub':
      return plus(a, times(b, minusOne));
    case 'neg':
      return times(a, minusOne);
    case 'mul':
      return times(a, b);
    case 'div':
      return times(a, wholePower(b, -1));
    default:
      return undefined;
  }
}

export function isOp(e: Expr, id: string): e is Operation {
  return e.kind === 'op' && e.op.id === id;
}

/** Whether an expression may be a number, or a product, a power or a root of others. */
function isComposite(e: Expr): boolean {
  return e.kind === 'constant' || (e.kind === 'op' && composite.has(e.op.id));
}

const composite: ReadonlySet<string> = new Set(['add', 'sub', 'mul', 'div', 'neg', 'pow', 'sqrt', 'exp']);

export function isSum(e: Expr): e is Operation {
  return isOp(e, 'add') || isOp(e, 'sub');
}

/** Whether a base is an exponential, e^u or 2^u: it is positive, and is never written below the bar. */
function isExponential(base: Expr): base is Operation {
  if (base.kind !== 'op') return false;
  const [first] = base.args;
  return base.op.id === 'exp' || (base.op.id === 'pow' && first?.kind === 'constant' && first.value > 0);
}

/** An exponential in the exponent is left as it is: rewriting it would go on inside without end. */
function isPlainExponent(factors: readonly Factor[]): boolean {
  return factors.every(({ base, exponent }) => !isExponential(base) || isNumber(exponent, 1));
}

function isUnder({ base, exponent }: Factor): boolean {
  return exponent.n < 0 && !isExponential(base);
}

function withExponent({ pool, op, args }: Operation, exponent: Expr): Operation {
  return pool.apply(op, [...args.slice(0, -1), exponent]);
}

/** (base^inner)^outer; undefined where the exponent is too long a number. */
function powerOf(base: Expr, outer: Fraction, inner: Fraction): Factor[] | undefined {
  const exponent = times(outer, inner);
  return exponent && [{ base, exponent }];
}

/** What stands first: products that grew too long, numbers such as π, variables, powers of sums, e^u, functions, sums. */
function rankOf({ base, exponent }: Factor): number {
  if (base.kind === 'constant') return 1;
  if (base.kind === 'variable') return 2;
  if (isExponential(base)) return 4;
  const isSingle = Math.abs(exponent.n) === 1 && exponent.d === 1;
  if (isSum(base)) return isSingle ? 6 : 3;
  return isSingle && (isOp(base, 'mul') || isOp(base, 'div')) ? 0 : 5;
}
