/**
 * Sums of products: like terms are collected, what all terms share is taken out, and products of sums are multiplied out
 * where that leaves fewer terms. Variables are not taken out: x² + 2x stays a polynomial.
 */
import type { Expr } from '../types.ts';
import { type Fraction, gcd, isNumber, isWhole, negative, one, plus, wholePower } from './fraction.ts';
import { isOp, isSum, type Notation } from './notation.ts';
import { Draft, type Factor, inverse, nothing, type Note, type Product } from './product.ts';

/** How many nodes are looked at for one sum, and how many terms multiplying out may make on the way. */
const budget = 24;
const room = 32;

export const silent: Note = () => {};

/** Sums over the nodes of a notation. */
export type Sums = ReturnType<typeof createSums>;

export function createSums({ pool, note, apply, product: productOf, write: writeProduct }: Notation) {
  const known = new Map<Expr, readonly Product[]>();

  return { sum, primitive, multipliedOut, multiplied, write };

  /** What an expression is the sum of. */
  function termsOf(e: Expr): readonly Product[] {
    const before = known.get(e);
    if (before) return before;
    const terms: Product[] = [];
    const open = [{ node: e, sign: one }];
    let left = budget;
    for (let next = open.pop(); next; next = open.pop()) {
      const { node, sign } = next;
      const [a, b] = isSum(node) && left-- > 0 ? node.args : [];
      if (a && b) open.push({ node: b, sign: isOp(node, 'sub') ? negative(sign) : sign }, { node: a, sign });
      else terms.push(scaled(sign, productOf(node)));
    }
    known.set(e, terms);
    return terms;
  }

  /** The sum of products as a product: what all terms share, times the sum of what is left. */
  function sum(products: readonly Product[]): Product {
    const terms = collected(products.flatMap(opened), note);
    const [first, second] = terms;
    if (!first || !second) return first ?? nothing;
    const common = { number: one, factors: shared(terms) };
    if (common.factors.length > 0) {
      note('common-factor');
      const divisor = inverse(common, pool);
      return primitive(multiplied(common, sum(terms.map((term) => multiplied(divisor, term)))));
    }
    const longer = expanded(terms);
    if (!longer) return { number: one, factors: [{ base: write(inOrder(terms)), exponent: one }] };
    note('expand');
    return sum(longer);
  }

  /** Takes numbers out of sums that are factors among others: 3 · (2x + 2) is 6 · (x + 1), and cancels variables. */
  function primitive(product: Product): Product {
    const { number, factors } = product;
    if (!factors.some(({ base }) => isSum(base)) || (factors.length === 1 && isNumber(number, 1))) return product;
    const smaller = cancelled(product);
    if (smaller) return primitive(smaller);
    return factors.reduce((whole, factor) => {
      const { base, exponent } = factor;
      const terms = isSum(base) && isWhole(exponent) ? termsOf(base) : [];
      const content = contentOf(terms);
      const power = isNumber(content, 1) ? undefined : wholePower(content, exponent.n);
      const rest = wholePower(content, -1);
      if (!power || !rest) return whole;
      note('common-factor');
      const others = { number: whole.number, factors: whole.factors.filter((other) => other !== factor) };
      const sum = write(terms.map((term) => scaled(rest, term)));
      return multiplied(others, { number: power, factors: [{ base: sum, exponent }] });
    }, product);
  }

  /** One variable below the bar that every term of a sum above it has: (x² + 2x)/x⁴ is (x + 2)/x³. */
  function cancelled({ number, factors }: Product): Product | undefined {
    for (const sum of factors) {
      const terms = isSum(sum.base) && isNumber(sum.exponent, 1) ? termsOf(sum.base) : [];
      const below = terms.length > 0 && factors.find((factor) => dividesAll(factor, terms));
      if (!below) continue;
      note('cancel');
      const once: Product = { number: one, factors: [{ base: below.base, exponent: one }] };
      const rest = write(terms.map((term) => multiplied(term, inverse(once, pool))));
      const others = factors.map((factor) => (factor === sum ? { base: rest, exponent: one } : factor));
      return multiplied({ number, factors: others }, once);
    }
    return undefined;
  }

  /** A sum that is added to others is taken apart; with another factor than ±1 it is not. */
  function opened(product: Product): readonly Product[] {
    const { number, factors } = product;
    const [factor, another] = factors;
    const isAlone = factor && !another && isNumber(factor.exponent, 1) && isSum(factor.base);
    if (!isAlone || Math.abs(number.n) !== 1 || !isWhole(number)) return [product];
    return termsOf(factor.base).map((term) => scaled(number, term));
  }

  /** The terms multiplied out, if collected they are fewer then than are written now. */
  function expanded(terms: readonly Product[]): Product[] | undefined {
    let written = 0;
    let made = 0;
    for (const { factors } of terms) {
      let [here, product] = [0, 1];
      for (const { base, exponent } of factors.filter(canExpand)) {
        here += termsOf(base).length;
        product *= termsOf(base).length ** exponent.n;
      }
      written += here || 1;
      made += product;
    }
    if (written === terms.length || made > room) return undefined;
    const all = terms.flatMap(multipliedOut);
    return collected(all, silent).length < written ? all : undefined;
  }

  /** A product of sums as a sum of products. */
  function multipliedOut({ number, factors }: Product): Product[] {
    let terms: Product[] = [{ number, factors: factors.filter((factor) => !canExpand(factor)) }];
    for (const { base, exponent } of factors.filter(canExpand)) {
      for (let i = 0; i < exponent.n; i++)
        terms = terms.flatMap((left) => termsOf(base).map((right) => multiplied(left, right)));
    }
    return terms;
  }

  function multiplied(a: Product, b: Product): Product {
    return new Draft(pool, silent, a, b).product;
  }

  function scaled(number: Fraction, product: Product): Product {
    return multiplied({ number, factors: [] }, product);
  }

  /** Terms in their order as an expression, which is remembered as their sum. */
  function write(terms: readonly Product[]): Expr {
    const [first = nothing, ...rest] = terms;
    let e = writeProduct(first);
    for (const { number, factors } of rest) {
      const size = writeProduct({ number: number.n < 0 ? negative(number) : number, factors });
      e = apply(number.n < 0 ? 'sub' : 'add', e, size);
    }
    if (rest.length > 0) known.set(e, terms);
    return e;
  }
}

function canExpand({ base, exponent }: Factor): boolean {
  return isSum(base) && isWhole(exponent) && exponent.n > 0 && exponent.n <= 3;
}

/** Like terms added up, those that vanish left out. */
export function collected(products: readonly Product[], note: Note): Product[] {
  const nonzero = products.filter(({ number }) => number.n !== 0);
  if (nonzero.length < products.length && products.length > 1) note('zero-term');
  if (nonzero.length < 2) return nonzero;
  const terms = new Map<string, Product>();
  for (const product of nonzero) {
    const key = keyOf(product);
    const known = terms.get(key);
    const number = known ? plus(known.number, product.number) : product.number;
    if (known) note(product.factors.length > 0 ? 'like-terms' : 'numbers');
    if (number) terms.set(key, { number, factors: product.factors });
    else terms.set(`${key} ${terms.size}`, product);
  }
  return [...terms.values()].filter(({ number, factors }) => {
    // What vanishes here may have had a smaller domain.
    if (number.n === 0 && factors.some(({ base, exponent }) => base.kind === 'op' || exponent.n < 0))
      note('zero-factor');
    return number.n !== 0;
  });
}

/** The same for products that differ in their number only. */
export function keyOf({ factors }: Product): string {
  const parts = factors.map(({ base, exponent: { n, d } }) => `${base.index}^${n}/${d}`);
  return parts.sort().join();
}

/** Whether a factor is a variable below the bar that every one of the terms has above it. */
function dividesAll({ base, exponent }: Factor, terms: readonly Product[]): boolean {
  const isAbove = (other: Factor) => other.base === base && other.exponent.n >= other.exponent.d;
  return base.kind === 'variable' && exponent.n <= -exponent.d && terms.every(({ factors }) => factors.some(isAbove));
}

/** The factors that every term has: functions and sums, and whatever is below the bar in the same power everywhere. */
function shared([first = nothing, ...rest]: readonly Product[]): Factor[] {
  return first.factors.flatMap(({ base, exponent }) => {
    if (base.kind === 'constant') return [];
    let least = exponent;
    let isEqual = true;
    for (const { factors } of rest) {
      const other = factors.find((factor) => factor.base === base)?.exponent;
      const more = plus(other, negative(least));
      if (!other || !more || !isWhole(more)) return [];
      if (more.n !== 0) isEqual = false;
      if (more.n < 0) least = other;
    }
    const isTaken = (isEqual && least.n < 0) || (base.kind !== 'variable' && (isEqual || least.n > 0));
    return isTaken ? [{ base, exponent: least }] : [];
  });
}

/** The whole number that divides all terms, with their sign if they share it. */
function contentOf(terms: readonly Product[]): Fraction {
  if (terms.length === 0 || !terms.every(({ number }) => isWhole(number) && !number.decimal)) return one;
  const size = terms.reduce((divisor, { number }) => gcd(divisor, number.n), 0);
  return { ...one, n: terms.every(({ number }) => number.n < 0) ? -size : size };
}

/** Polynomials from the highest power down, or up where that begins with a plus; other sums as they come, a plus first. */
function inOrder(terms: readonly Product[]): Product[] {
  const isPolynomial = terms.every((term) => degreeOf(term) >= 0);
  const sorted = isPolynomial ? terms.toSorted((a, b) => degreeOf(b) - degreeOf(a)) : [...terms];
  const at = sorted.findIndex(({ number }) => number.n > 0);
  if (isPolynomial && at > 0 && (sorted.at(-1)?.number.n ?? 0) > 0) return sorted.reverse();
  return at > 0 ? [...sorted.splice(at, 1), ...sorted] : sorted;
}

/** The degree of a term of a polynomial; −1 for any other. */
function degreeOf({ factors }: Product): number {
  let degree = 0;
  for (const { base, exponent } of factors) {
    if (base.kind === 'constant') continue;
    if (base.kind !== 'variable' || exponent.n < 0 || !isWhole(exponent)) return -1;
    degree += exponent.n;
  }
  return degree;
}
