/**
 * Sums of products: like terms are collected, what all terms share is taken out, and products of sums are multiplied out
 * where that leaves fewer terms. Variables are not taken out: x² + 2x stays a polynomial.
 */
import type { Expr } from '../types.ts';
import { type Fraction, fraction, gcd, isNumber, isWhole, negative, one, plus, wholePower } from './fraction.ts';
import { isSum, type Notation } from './notation.ts';
import { Draft, type Factor, inverse, nothing, type Note, type Product } from './product.ts';

/** How many nodes are looked at for one sum, and how many terms multiplying out may make on the way. */
const budget = 24;
const room = 32;

export class Sums {
  readonly #notation: Notation;
  readonly #terms = new Map<Expr, readonly Product[]>();

  constructor(notation: Notation) {
    this.#notation = notation;
  }

  /** What an expression is the sum of. */
  terms(e: Expr): readonly Product[] {
    let terms = this.#terms.get(e);
    if (!terms) {
      terms = this.#read(e);
      this.#terms.set(e, terms);
    }
    return terms;
  }

  #read(e: Expr): Product[] {
    const open = [{ node: e, sign: one }];
    const terms: Product[] = [];
    let left = budget;
    for (let next = open.pop(); next; next = open.pop()) {
      const { node, sign } = next;
      const [a, b] = isSum(node) && left-- > 0 ? node.args : [];
      if (a && b) {
        open.push({ node: b, sign: isSum(node) && node.op.id === 'sub' ? negative(sign) : sign });
        open.push({ node: a, sign });
      } else terms.push(this.multiplied({ number: sign, factors: [] }, this.#notation.product(node)));
    }
    return terms;
  }

  /** The sum of products as a product: what all terms share, times the sum of what is left. */
  sum(products: readonly Product[]): Product {
    const { note } = this.#notation;
    const terms = collected(
      products.flatMap((product) => this.#opened(product)),
      note,
    );
    const [first, second] = terms;
    if (!first || !second) return first ?? nothing;
    const common = { number: one, factors: shared(terms) };
    if (common.factors.length > 0) {
      note('common-factor');
      const divisor = inverse(common, this.#notation.pool);
      const rest = this.sum(terms.map((term) => this.multiplied(divisor, term)));
      return this.primitive(this.multiplied(common, rest));
    }
    const expanded = this.#expanded(terms);
    if (!expanded) return { number: one, factors: [{ base: this.write(inOrder(terms)), exponent: one }] };
    note('expand');
    return this.sum(expanded);
  }

  /** Takes numbers out of sums that are factors among others: 3 · (2x + 2) is 6 · (x + 1). */
  primitive(product: Product): Product {
    const { number, factors } = product;
    if (!factors.some(({ base }) => isSum(base)) || (factors.length === 1 && isNumber(number, 1))) return product;
    let scaled = product;
    for (const factor of factors) {
      const terms = isSum(factor.base) && isWhole(factor.exponent) ? this.terms(factor.base) : [];
      const content = contentOf(terms);
      const power = isNumber(content, 1) ? undefined : wholePower(content, factor.exponent.n);
      const rest = power && fraction(content.d, content.n);
      if (!power || !rest) continue;
      this.#notation.note('common-factor');
      const base = this.write(terms.map((term) => this.multiplied({ number: rest, factors: [] }, term)));
      const others = { number: scaled.number, factors: scaled.factors.filter((other) => other !== factor) };
      scaled = this.multiplied(others, { number: power, factors: [{ base, exponent: factor.exponent }] });
    }
    return scaled;
  }

  /** A sum that is added to others is taken apart; with another factor than ±1 it is not. */
  #opened(product: Product): readonly Product[] {
    const [factor, another] = product.factors;
    if (!factor || another || Math.abs(product.number.n) !== 1 || !isWhole(product.number)) return [product];
    if (!isNumber(factor.exponent, 1) || !isSum(factor.base)) return [product];
    return this.terms(factor.base).map((term) => this.multiplied({ number: product.number, factors: [] }, term));
  }

  /** The terms multiplied out, if collected they are fewer then than are written now. */
  #expanded(terms: readonly Product[]): Product[] | undefined {
    let written = 0;
    let made = 0;
    for (const { factors } of terms) {
      const sums = factors
        .filter(canExpand)
        .map(({ base, exponent }) => [this.terms(base).length, exponent.n] as const);
      written += sums.reduce((sum, [count]) => sum + count, 0) || 1;
      made += sums.reduce((product, [count, exponent]) => product * count ** exponent, 1);
    }
    if (written === terms.length || made > room) return undefined;
    const all = terms.flatMap((term) => this.multipliedOut(term));
    return collected(all, silent).length < written ? all : undefined;
  }

  /** A product of sums as a sum of products. */
  multipliedOut({ number, factors }: Product): Product[] {
    let terms: Product[] = [{ number, factors: factors.filter((factor) => !canExpand(factor)) }];
    for (const { base, exponent } of factors.filter(canExpand)) {
      for (let i = 0; i < exponent.n; i++) {
        terms = terms.flatMap((left) => this.terms(base).map((right) => this.multiplied(left, right)));
      }
    }
    return terms;
  }

  multiplied(a: Product, b: Product): Product {
    const draft = new Draft(this.#notation.pool, silent, b);
    draft.times(a);
    return draft.product;
  }

  /** Terms in their order as an expression, which is remembered as their sum. */
  write(terms: readonly Product[]): Expr {
    const [first = nothing, ...rest] = terms;
    let e = this.#notation.write(first);
    for (const { number, factors } of rest) {
      const size = this.#notation.write({ number: number.n < 0 ? negative(number) : number, factors });
      e = this.#notation.apply(number.n < 0 ? 'sub' : 'add', e, size);
    }
    this.#terms.set(e, terms);
    return e;
  }
}

export const silent: Note = () => {};

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

/** The factors that every term has: functions and sums, and whatever is below the bar in the same power everywhere. */
function shared([first = nothing, ...rest]: readonly Product[]): Factor[] {
  return first.factors.flatMap(({ base, exponent }) => {
    if (base.kind === 'constant') return [];
    let least: Fraction | undefined = exponent;
    let equal = true;
    for (const { factors } of rest) {
      const other = factors.find((factor) => factor.base === base)?.exponent;
      const more = other && least && plus(other, negative(least));
      if (!other || !more || !isWhole(more)) return [];
      if (more.n !== 0) equal = false;
      if (more.n < 0) least = other;
    }
    const isTaken = equal ? least.n < 0 || base.kind !== 'variable' : least.n > 0 && base.kind !== 'variable';
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
  const degrees = new Map(terms.map((term) => [term, degreeOf(term)]));
  const isPolynomial = [...degrees.values()].every((degree) => degree >= 0);
  const sorted = isPolynomial ? terms.toSorted((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0)) : [...terms];
  if ((sorted[0]?.number.n ?? 0) > 0) return sorted;
  if (isPolynomial && (sorted.at(-1)?.number.n ?? 0) > 0) return sorted.reverse();
  const at = sorted.findIndex(({ number }) => number.n > 0);
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
