/**
 * A product in the making: an exact number times powers of bases, each base once. Multiplying is the place where equal
 * bases meet; reading products from expressions and writing them back is left to `notation.ts`.
 */
import { isConstant } from '../expr.ts';
import type { Expr, Pool } from '../types.ts';
import {
  decimalOf,
  type Fraction,
  fractionOf,
  isNumber,
  isWhole,
  minusOne,
  negative,
  one,
  plus,
  times,
  wholePower,
  zero,
} from './fraction.ts';

export interface Factor {
  readonly base: Expr;
  readonly exponent: Fraction;
}

export interface Product {
  readonly number: Fraction;
  readonly factors: readonly Factor[];
}

/** Is told the id of each law of simplification that is used. */
export type Note = (rule: string) => void;

export const silent: Note = () => {};

/** A number alone. */
export const numeral = (number: Fraction): Product => ({ number, factors: [] });

/** A power of one base alone. */
export const power = (base: Expr, exponent = one): Product => ({ number: one, factors: [{ base, exponent }] });

export const nothing = numeral(zero);
const unit = numeral(one);

export interface Draft {
  readonly pool: Pool;
  readonly note: Note;
  factors: readonly Factor[];
  number: Fraction;
  /** Where the next factor is put. */
  front: number;
  /** Whether roots met, such as √(xy) · √(xy), so that a factor may now be a product itself. */
  isRootFree: boolean;
}

/** Begins with `first` times `last`; what is multiplied in later goes before the factors of `last`. */
export function draftOf(pool: Pool, note: Note, first = unit, last = unit): Draft {
  const draft = { pool, note, factors: last.factors, number: last.number, front: 0, isRootFree: false };
  scale(draft, first.number);
  for (const factor of first.factors) raise(draft, factor);
  return draft;
}

/** 0 times anything that has a value is 0; only a division by 0 has none. */
export function finished({ pool, note, number, factors }: Draft): Product {
  if (number.n !== 0) return { number, factors };
  if (factors.some(({ base }) => isConstant(base, 0))) {
    return { number: one, factors: [...factors, ...power(pool.constant(0)).factors] };
  }
  if (factors.length > 0) note('zero-factor');
  return nothing;
}

/** Times base^exponent. A number to a whole power joins the other numbers. */
export function raise(draft: Draft, factor: Factor): void {
  const { factors } = draft;
  const { base } = factor;
  let { exponent } = factor;
  for (let at = 0; at < factors.length; at++) {
    const known = factors[at];
    // 0 below a bar meets no 0 above it: 0/0 is not 1.
    if (known?.base !== base || isConstant(base, 0)) continue;
    const sum = plus(known.exponent, exponent);
    if (!sum) continue;
    const isRoot = isWhole(sum) && !isWhole(exponent);
    if (isRoot && base.kind === 'op') draft.isRootFree = true;
    draft.note(known.exponent.n * exponent.n < 0 ? 'cancel' : isRoot ? 'roots' : 'same-base');
    draft.factors = factors.toSpliced(at, 1);
    if (at < draft.front) draft.front--;
    exponent = sum;
    break;
  }
  if (exponent.n === 0) return;
  const number = base.kind === 'constant' && isWhole(exponent) ? fractionOf(base.value) : undefined;
  const whole = wholePower(number, exponent.n);
  if (whole) scale(draft, whole);
  else draft.factors = draft.factors.toSpliced(draft.front++, 0, { base, exponent });
}

/** Times a number. Where the result would not be exact, the numbers stay factors side by side. */
export function scale(draft: Draft, number: Fraction): void {
  if (isNumber(number, 1)) return;
  if (Math.abs(draft.number.n) !== 1 || !isWhole(draft.number)) draft.note('numbers');
  const scaled = times(draft.number, number);
  if (scaled) {
    draft.number = scaled;
    return;
  }
  const { n, d } = number;
  const decimal = decimalOf(number);
  const over = { base: draft.pool.constant(decimal ?? Math.abs(n)), exponent: one };
  draft.factors = [...draft.factors, over];
  if (decimal === undefined && d !== 1) {
    draft.factors = [...draft.factors, { base: draft.pool.constant(d), exponent: minusOne }];
  }
  if (n < 0) scale(draft, minusOne);
}

export function opposite({ number, factors }: Product): Product {
  return { number: negative(number), factors };
}

/** One over a product; one over 0 keeps the 0 below the bar. */
export function inverse({ number, factors }: Product, pool: Pool): Product {
  const flipped = wholePower(number, -1);
  return {
    number: flipped ?? one,
    factors: [
      ...(flipped ? [] : power(pool.constant(0), minusOne).factors),
      ...factors.map(({ base, exponent }) => ({ base, exponent: negative(exponent) })),
    ],
  };
}
