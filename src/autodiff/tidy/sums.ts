/**
 * Sums of products: like terms are collected, what all terms share is taken out, and products of sums are multiplied out
 * where that leaves fewer terms. Variables are not taken out: x² + 2x stays a polynomial.
 */
import { applied, postOrder } from '../expr.ts';
import type { Expr } from '../types.ts';
import {
  type Fraction,
  fraction,
  fractionOf,
  gcd,
  isNumber,
  isWhole,
  negative,
  one,
  plus,
  times,
  wholePower,
  zero,
} from './fraction.ts';
import { isOp, isSum, read, write } from './notation.ts';
import {
  draftOf,
  type Factor,
  finished,
  inverse,
  nothing,
  type Note,
  numeral,
  power,
  type Product,
  silent,
} from './product.ts';
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
    else terms.push(multiplied(sheet, numeral(sign), read(sheet, node)));
  }
  sheet.terms.set(e, terms);
  return terms;
}

/** The sum of products as a product: what all terms share, times the sum of what is left. */
export function sum(sheet: Sheet, products: readonly Product[]): Product {
  const opened = products.flatMap((product) => termsWithin(sheet, product));
  const terms = collected(opened, sheet.note);
  const [first, second] = terms;
  if (!first || !second) return first ?? nothing;
  const common = { number: one, factors: shared(terms) };
  if (common.factors.length > 0) {
    sheet.note('common-factor');
    const rest = distributed(sheet, inverse(common, sheet.pool), terms);
    return primitive(sheet, multiplied(sheet, common, sum(sheet, rest)));
  }
  const longer = expanded(sheet, terms);
  if (!longer) return power(writeSum(sheet, inOrder(terms)));
  sheet.note('expand');
  return sum(sheet, longer);
}

/**
 * Takes out of sums that are factors what belongs beside them, 3 · (2x + 2) is 6 · (x + 1), (x² + 2x)/x⁴ is (x + 2)/x³ and
 * 1/(x²(1 + 1/x²)) is 1/(x² + 1), and brings sums together that differ in the order of their terms.
 */
export function primitive(sheet: Sheet, product: Product): Product {
  const { number, factors } = product;
  if (factors.length === 1 && isNumber(number, 1)) return product;
  const isQuotient = factors.some(({ exponent }) => exponent.n < 0);
  for (const factor of factors) {
    const { base, exponent } = factor;
    if (!isSum(base) || !isWhole(exponent)) continue;
    const terms = termsOf(sheet, base);
    const instead = (by: Expr): Product => ({
      number,
      factors: factors.map((other) => (other === factor ? { base: by, exponent } : other)),
    });
    // The same sum, its terms in whatever order.
    const isTwin = (other: Factor) => isSum(other.base) && keyOfSum(sheet, other.base) === keyOfSum(sheet, base);
    const twin = factors.find((other) => other !== factor && isTwin(other));
    if (twin) return primitive(sheet, finished(draftOf(sheet.pool, sheet.note, instead(twin.base))));
    const below = factors.find((other) => exchanged(other, factor, terms) !== 0);
    const least = below && fractionOf(exchanged(below, factor, terms));
    const common = below && least ? power(below.base, least) : numeral(contentOf(terms, isQuotient));
    const taken = wholePower(common.number, exponent.n);
    if (!taken || (!below && isNumber(common.number, 1))) continue;
    sheet.note(below ? 'cancel' : 'common-factor');
    const divided = distributed(sheet, inverse(common, sheet.pool), terms);
    const opened = divided.flatMap((term) => termsWithin(sheet, term));
    // 2x + 2(x² + 1) leaves x + (x² + 1), a sum in a sum.
    const rest = writeSum(sheet, opened.length > terms.length ? inOrder(collected(opened, sheet.note)) : divided);
    const outside = below ? power(below.base, times(least, exponent)) : numeral(taken);
    return primitive(sheet, multiplied(sheet, instead(rest), outside));
  }
  return product;
}

/** The terms of a sum that is added to others, which is taken apart; with another factor than ±1 it is not. */
function termsWithin(sheet: Sheet, product: Product): readonly Product[] {
  const { number, factors } = product;
  const [factor, another] = factors;
  const isAlone = factor && !another && isNumber(factor.exponent, 1) && isSum(factor.base);
  if (!isAlone || Math.abs(number.n) !== 1 || !isWhole(number)) return [product];
  return distributed(sheet, numeral(number), termsOf(sheet, factor.base));
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
  const left = collected(all, silent);
  // A polynomial may be as long: 3(x² + 1) + 2x is 3x² + 2x + 3.
  const isShort = left.length < written || (left.length === made && left.every((term) => degreeOf(term) >= 0));
  return isShort ? all : undefined;
}

/** A product of sums as a sum of products. */
export function multipliedOut(sheet: Sheet, { number, factors }: Product): Product[] {
  let terms: Product[] = [{ number, factors: factors.filter((factor) => !canExpand(factor)) }];
  for (const { base, exponent } of factors.filter(canExpand)) {
    for (let i = 0; i < exponent.n; i++) {
      terms = terms.flatMap((term) => distributed(sheet, term, termsOf(sheet, base)));
    }
  }
  return terms;
}

/** The product of two, no law told: what is taken out or multiplied out is one law as a whole. */
export function multiplied({ pool }: Sheet, a: Product, b: Product): Product {
  return finished(draftOf(pool, silent, a, b));
}

/** Each of the terms times the same product, in front of what it has. */
export function distributed(sheet: Sheet, product: Product, terms: readonly Product[]): Product[] {
  return terms.map((term) => multiplied(sheet, product, term));
}

/** Terms in their order as an expression, which is remembered as their sum. */
export function writeSum(sheet: Sheet, terms: readonly Product[]): Expr {
  const [first = nothing, ...rest] = terms;
  let e = write(sheet, first);
  for (const { number, factors } of rest) {
    const isMinus = number.n < 0;
    const size = write(sheet, { number: isMinus ? negative(number) : number, factors });
    e = applied(sheet, isMinus ? 'sub' : 'add', e, size);
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
  const terms = new Map<string, Product>();
  for (const product of nonzero) {
    const { factors } = product;
    const key = keyOf(product);
    const known = terms.get(key);
    const number = known && plus(known.number, product.number);
    if (known) note(factors.length > 0 ? 'like-terms' : 'numbers');
    // A sum that would not be exact stays two terms.
    terms.set(known && !number ? `${key}+${terms.size}` : key, number ? { number, factors } : product);
  }
  return [...terms.values()].filter(({ number, factors }) => {
    // What vanishes here may have had a smaller domain.
    if (number.n === 0 && factors.some(({ base, exponent }) => exponent.n < 0 || mayLackValue(base)))
      note('zero-factor');
    return number.n !== 0;
  });
}

/** Whether an expression may have no value somewhere. */
function mayLackValue(e: Expr): boolean {
  return postOrder(e).some((node) => node.kind === 'op' && (node.op.domain !== undefined || node.op.sign === '^'));
}

/** The same for like terms: products that differ in their number only, in whatever order. */
export function keyOf({ factors }: Product): string {
  const parts = factors.map(({ base, exponent: { n, d } }) => `${base.index}^${n}/${d}`);
  return parts.sort().join();
}

/**
 * The power of a variable below the bar that is taken out of a sum beside it: what all terms have above the bar, or, where
 * the sum is below the bar itself, what some of them have below theirs; 0 where that leaves no less of the variable.
 */
function exchanged({ base, exponent }: Factor, sum: Factor, terms: readonly Product[]): number {
  const here = exponent.n / exponent.d;
  if (base.kind !== 'variable' || here >= 0) return 0;
  const powers = terms.map(({ factors }) => {
    const { n, d } = factors.find((other) => other.base === base)?.exponent ?? zero;
    return Math.floor(n / d);
  });
  const least = Math.min(...powers);
  if (isNumber(sum.exponent, 1)) return Math.max(0, Math.min(least, Math.floor(-here)));
  return sum.exponent.n < 0 && least < 0 && Math.abs(here + least * sum.exponent.n) <= -here ? least : 0;
}

/** The same for sums of the same terms, in whatever order. */
function keyOfSum(sheet: Sheet, e: Expr): string {
  const known = sheet.keys.get(e);
  if (known !== undefined) return known;
  const parts = termsOf(sheet, e).map((term) => `${term.number.n}/${term.number.d}*${keyOf(term)}`);
  const key = parts.sort().join('+');
  sheet.keys.set(e, key);
  return key;
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
    // √u − 1/√u is (u − 1)/√u; but what is no root stays: x + 1/x.
    const isBelow = least.n < 0 && (isEqual || !isWhole(least));
    const isTaken = isBelow || (base.kind !== 'variable' && (isEqual || least.n > 0));
    return isTaken ? [{ base, exponent: least }] : [];
  });
}

/** The number that divides all terms and leaves whole ones, with their sign if they share it; fractions only below the bar. */
function contentOf(terms: readonly Product[], isBelow: boolean): Fraction {
  let content = zero;
  for (const { number } of terms) {
    const { n, d, decimal } = number;
    const size = fraction(gcd(content.n * d, n * content.d), content.d * d);
    if (decimal || !size || (d > 1 && !isBelow)) return one;
    content = size;
  }
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
