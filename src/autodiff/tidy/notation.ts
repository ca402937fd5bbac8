/**
 * Between expressions and products: reads an expression as a number times powers of bases, and writes such a product the
 * way a person would, number first. What products and sums do with each other is in `sums.ts` and `tidy.ts`.
 *
 * Reading goes only so deep, so that it costs about the same for every expression; what lies deeper is a base of its own.
 */
import { applied } from '../expr.ts';
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
import { type Draft, draftOf, type Factor, finished, numeral, power, type Product, raise, scale } from './product.ts';
import type { Sheet } from './sheet.ts';

/** How many nodes are looked at for one product, and how many exponents within exponents. */
const budget = 24;
const levels = 8;

// Reading ------------------------------------------------------------------------------------------------------------

/** The product that an expression is. */
export function read(sheet: Sheet, e: Expr): Product {
  const { products } = sheet;
  const whole = power(e);
  if (!isComposite(e)) return whole;
  const known = products.get(e) ?? settled(sheet, whole.factors);
  products.set(e, known);
  return known;
}

/** The product of factors some of which may be made of factors themselves. */
export function settled(sheet: Sheet, factors: readonly Factor[], draft = draftOf(sheet.pool, sheet.note)): Product {
  const open = factors.toReversed();
  let left = budget;
  for (let next = open.pop(); next; next = open.pop()) {
    const { base, exponent } = next;
    const isReadable = base.kind === 'op' && isWhole(exponent) && left-- > 0 && isComposite(base);
    const isKnownBase = isReadable && sheet.products.get(base)?.factors[0]?.base === base;
    const parts = isReadable && !isKnownBase ? within(sheet, base, exponent, draft) : undefined;
    if (parts) open.push(...parts);
    else raise(draft, next);
  }
  return finished(draft);
}

/** What node^exponent is made of, the first factor last; undefined if the node is a base. The exponent is whole. */
function within(sheet: Sheet, node: Operation, exponent: Fraction, draft: Draft): Factor[] | undefined {
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
      if (exponent.n % 2 !== 0) scale(draft, minusOne);
      return [{ base: a, exponent }];
    case 'add':
    case 'sub': {
      const number = wholePower(numberOf(node), exponent.n);
      if (number) scale(draft, number);
      return number && [];
    }
    case 'sqrt':
      return root(sheet, a, times(exponent, half));
    case 'exp':
      return exponential(sheet, node, a, exponent);
    case 'pow': {
      const number = numberOf(b);
      if (number) return isWhole(number) ? powerOf(a, exponent, number) : root(sheet, a, times(exponent, number));
      return isExponential(node) ? exponential(sheet, node, b, exponent) : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * A root has a base written in one way, so that equal roots meet. What is inside stays inside, √(x²) is not x; only roots
 * of roots and of exponentials, whose base cannot be negative, are one power.
 */
function root(sheet: Sheet, inside: Expr, exponent: Fraction | undefined): Factor[] | undefined {
  const product = inner(sheet, inside);
  const [single, another] = product.factors;
  if (!single) return powerOf(inside, exponent, one);
  const isPower = isNumber(product.number, 1) && !another && (isExponential(single.base) || !isWhole(single.exponent));
  return isPower ? powerOf(single.base, exponent, single.exponent) : powerOf(write(sheet, product), exponent, one);
}

/** e^(−2x) is (e^x)^(−2), so that exponentials meet: their base is positive. */
function exponential(sheet: Sheet, node: Operation, exponent: Expr, outer: Fraction): Factor[] | undefined {
  const [first = node] = node.args;
  const { number, factors } = inner(sheet, exponent);
  if (factors.length === 0) return powerOf(node.op.id === 'pow' ? first : sheet.pool.constant(Math.E), outer, number);
  if (isNumber(number, 1) || !isPlainExponent(factors)) return undefined;
  return powerOf(withExponent(node, write(sheet, { number: one, factors })), outer, number);
}

/** An exponent or what is under a root as a product, if it is one. */
function inner(sheet: Sheet, e: Expr): Product {
  if (sheet.level === levels) return power(e);
  sheet.level++;
  const product = read(sheet, e);
  sheet.level--;
  return product;
}

// Writing ------------------------------------------------------------------------------------------------------------

/** The product as an expression, which counts as this product from now on. */
export function write(sheet: Sheet, { number, factors }: Product): Expr {
  const { pool, products } = sheet;
  const [only, another] = factors;
  if (only && !another && isNumber(number, 1) && isNumber(only.exponent, 1)) return only.base;
  const sorted = another ? factors.toSorted((a, b) => rankOf(a) - rankOf(b)) : factors;
  const decimal = decimalOf(number);
  let over = factorOf(pool, decimal ?? Math.abs(number.n));
  let under = factorOf(pool, decimal === undefined ? number.d : 1);
  for (const factor of sorted) {
    const written = writeFactor(sheet, factor);
    if (isUnder(factor)) under = under ? applied(sheet, 'mul', under, written) : written;
    else over = over ? applied(sheet, 'mul', over, written) : written;
  }
  over ??= pool.constant(1);
  const size = under ? applied(sheet, 'div', over, under) : over;
  const e = number.n < 0 ? applied(sheet, 'neg', size) : size;
  if (!products.has(e))
    products.set(e, { number: { n: number.n, d: number.d, decimal: decimal !== undefined }, factors: sorted });
  return e;
}

function factorOf(pool: Pool, value: number): Expr | undefined {
  return value === 1 ? undefined : pool.constant(value);
}

function writeFactor(sheet: Sheet, factor: Factor): Expr {
  const { base, exponent } = factor;
  const size = isUnder(factor) ? negative(exponent) : exponent;
  if (isNumber(size, 1)) return base;
  if (isExponential(base)) {
    const { number, factors } = inner(sheet, base.args.at(-1) ?? base);
    const product = isPlainExponent(factors) ? times(number, size) : undefined;
    if (product) return withExponent(base, write(sheet, { number: product, factors }));
  } else if (size.n === 1 && size.d === 2) return applied(sheet, 'sqrt', base);
  return applied(sheet, 'pow', base, write(sheet, numeral(size)));
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
  if (e.kind !== 'op') return e.kind === 'constant';
  return e.op.sign !== undefined || e.op.id === 'sqrt' || e.op.id === 'exp';
}

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
function powerOf(base: Expr, outer: Fraction | undefined, inner: Fraction): Factor[] | undefined {
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
