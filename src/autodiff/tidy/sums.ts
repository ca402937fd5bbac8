/**
 * Sums of products: like terms are collected, what all terms share is taken out, and products of sums are multiplied out
 * where that leaves fewer terms. Variables are not taken out: x² + 2x stays a polynomial.
 */
import type { Expr } from '../types.ts';
import { type Fraction, gcd, isNumber, isWhole, negative, one, plus, times, wholePower } from './fraction.ts';
import { apply, isOp, isSum, read, write } from './notation.ts';
import { draftOf, type Factor, finished, inverse, nothing, type Note, type Product, silent } from './product.ts';
import type { Sheet } from './sheet.ts';

/** How many nodes are looked at for one sum, and how many terms multiplying out may make on the way. */
const budget = 24;
const room = 32;

/** What an expression is the sum of. */
function termsOf(sheet: Sheet, e: Expr): readonly Product[] {
  const known = sheet.terms.get(e);
  if (known) return known;
  const terms: Product[] = [];
  const open = [{ node: e, sign: one }];
  let left = budget;
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, sign } = next;
    const [a, b] = isSum(node) && left-- > 0 ? node.args : [];
    if (a && b) open.push({ node: b, sign: isOp(node, 'sub') ? negative(sign) : sign }, { node: a, sign });
    else terms.push(scaled(sheet, sign, read(sheet, node)));
  }
  sheet.terms.set(e, terms);
  return terms;
}

/** The sum of products as a product: what all terms share, times the sum of what is left. */
export function sum(sheet: Sheet, products: readonly Product[]): Product {
  const opened = products.flatMap((product) => termsWithin(sheet, product) ?? product);
  const terms = collected(opened, sheet.note);
  const [first, second] = terms;
  if (!first || !second) return first ?? nothing;
  const common = { number: one, factors: shared(terms) };
  if (common.factors.length > 0) {
    sheet.note('common-factor');
    const divisor = inverse(common, sheet.pool);
    const rest = terms.map((term) => multiplied(sheet, divisor, term));
    return primitive(sheet, multiplied(sheet, common, sum(sheet, rest)));
  }
  const longer = expanded(sheet, terms);
  if (!longer) return { number: one, factors: [{ base: writeSum(sheet, inOrder(terms)), exponent: one }] };
  sheet.note('expand');
  return sum(sheet, longer);
}

/** Takes numbers out of sums that are factors among others: 3 · (2x + 2) is 6 · (x + 1), and cancels variables. */
export function primitive(sheet: Sheet, product: Product): Product {
  const { number, factors } = product;
  if (!factors.some(({ base }) => isSum(base)) || (factors.length === 1 && isNumber(number, 1))) return product;
  const smaller = cancelled(sheet, product);
  if (smaller) return primitive(sheet, smaller);
  return factors.reduce((whole, factor) => {
    const { base, exponent } = factor;
    const terms = isSum(base) && isWhole(exponent) ? termsOf(sheet, base) : [];
    const content = contentOf(terms);
    const power = isNumber(content, 1) ? undefined : wholePower(content, exponent.n);
    const rest = wholePower(content, -1);
    if (!power || !rest) return whole;
    sheet.note('common-factor');
    const others = { number: whole.number, factors: whole.factors.filter((other) => other !== factor) };
    const smallerSum = writeSum(
      sheet,
      terms.map((term) => scaled(sheet, rest, term)),
    );
    return multiplied(sheet, others, { number: power, factors: [{ base: smallerSum, exponent }] });
  }, product);
}

/** One variable below the bar that every term of a sum above it has: (x² + 2x)/x⁴ is (x + 2)/x³. */
function cancelled(sheet: Sheet, { number, factors }: Product): Product | undefined {
  for (const factor of factors) {
    const terms = isSum(factor.base) && isNumber(factor.exponent, 1) ? termsOf(sheet, factor.base) : [];
    const below = terms.length > 0 && factors.find((other) => dividesAll(other, terms));
    if (!below) continue;
    sheet.note('cancel');
    const once: Product = { number: one, factors: [{ base: below.base, exponent: one }] };
    const divisor = inverse(once, sheet.pool);
    const rest = writeSum(
      sheet,
      terms.map((term) => multiplied(sheet, term, divisor)),
    );
    const others = factors.map((other) => (other === factor ? { base: rest, exponent: one } : other));
    return multiplied(sheet, { number, factors: others }, once);
  }
  return undefined;
}

/** The terms of a sum that is added to others, which is taken apart; with another factor than ±1 it is not. */
function termsWithin(sheet: Sheet, { number, factors }: Product): readonly Product[] | undefined {
  const [factor, another] = factors;
  const isAlone = factor && !another && isNumber(factor.exponent, 1) && isSum(factor.base);
  if (!isAlone || Math.abs(number.n) !== 1 || !isWhole(number)) return undefined;
  return termsOf(sheet, factor.base).map((term) => scaled(sheet, number, term));
}

/** The terms multiplied out, if collected they are fewer then than are written now. */
function expanded(sheet: Sheet, terms: readonly Product[]): Product[] | undefined {
  let written = 0;
  let made = 0;
  for (const { factors } of terms) {
    let [here, product] = [0, 1];
    for (const factor of factors) {
      if (!canExpand(factor)) continue;
      const { length } = termsOf(sheet, factor.base);
      here += length;
      product *= length ** factor.exponent.n;
    }
    written += here || 1;
    made += product;
  }
  if (written === terms.length || made > room) return undefined;
  const all = terms.flatMap((term) => multipliedOut(sheet, term));
  return collected(all, silent).length < written ? all : undefined;
}

/** A product of sums as a sum of products. */
export function multipliedOut(sheet: Sheet, { number, factors }: Product): Product[] {
  let terms: Product[] = [{ number, factors: factors.filter((factor) => !canExpand(factor)) }];
  for (const { base, exponent } of factors.filter(canExpand)) {
    for (let i = 0; i < exponent.n; i++) {
      terms = terms.flatMap((left) => termsOf(sheet, base).map((right) => multiplied(sheet, left, right)));
    }
  }
  return terms;
}

/** The product of two, no law told: what is taken out or multiplied out is one law as a whole. */
export function multiplied({ pool }: Sheet, a: Product, b: Product): Product {
  return finished(draftOf(pool, silent, a, b));
}

function scaled(sheet: Sheet, number: Fraction, product: Product): Product {
  const exact = times(number, product.number);
  return exact ? { number: exact, factors: product.factors } : multiplied(sheet, { number, factors: [] }, product);
}

/** Terms in their order as an expression, which is remembered as their sum. */
export function writeSum(sheet: Sheet, terms: readonly Product[]): Expr {
  const [first = nothing, ...rest] = terms;
  let e = write(sheet, first);
  for (const { number, factors } of rest) {
    const isMinus = number.n < 0;
    const size = write(sheet, { number: isMinus ? negative(number) : number, factors });
    e = apply(sheet, isMinus ? 'sub' : 'add', e, size);
  }
  if (rest.length > 0) sheet.terms.set(e, terms);
  return e;
}

function canExpand({ base, exponent }: Factor): boolean {
  return isSum(base) && isWhole(exponent) && exponent.n > 0 && exponent.n <= 3;
}

/** Like terms added up, those that vanish left out. */
export function collected(products: readonly Product[], note: Note): Product[] {
  const nonzero = products.filter(({ number }) => number.n !== 0);
  if (nonzero.length < products.length && products.length > 1) note('zero-term');
  if (nonzero.length < 2) return nonzero;
  const terms: Product[] = [];
  /** Where a term stands, by its hash; where two hashes meet, the later term takes the next number. */
  const places = new Map<number, number>();
  for (const product of nonzero) {
    let hash = hashOf(product);
    let at = places.get(hash);
    while (at !== undefined && !areLike(terms[at], product)) at = places.get(++hash);
    const known = at === undefined ? undefined : terms[at];
    const number = known && plus(known.number, product.number);
    if (known) note(product.factors.length > 0 ? 'like-terms' : 'numbers');
    else places.set(hash, terms.length);
    // A sum that would not be exact stays two terms.
    if (at !== undefined && number) terms[at] = { number, factors: product.factors };
    else terms.push(product);
  }
  return terms.filter(({ number, factors }) => {
    // What vanishes here may have had a smaller domain.
    if (number.n === 0 && factors.some(({ base, exponent }) => base.kind === 'op' || exponent.n < 0))
      note('zero-factor');
    return number.n !== 0;
  });
}

/** The same for like terms: products that differ in their number only, in whatever order. */
function hashOf({ factors }: Product): number {
  let hash = 0;
  for (const { base, exponent } of factors)
    hash = (hash + Math.imul(base.index * 64 + exponent.n, 0x9e3779b1) + exponent.d) | 0;
  return hash;
}

function areLike(a: Product | undefined, b: Product): boolean {
  return a?.factors.length === b.factors.length && a.factors.every((factor) => hasFactor(b, factor));
}

function hasFactor({ factors }: Product, { base, exponent: { n, d } }: Factor): boolean {
  return factors.some((other) => other.base === base && other.exponent.n === n && other.exponent.d === d);
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
  const content = { n: size, d: 1, decimal: false };
  return terms.every(({ number }) => number.n < 0) ? negative(content) : content;
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
