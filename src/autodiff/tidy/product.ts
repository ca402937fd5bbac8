/**
 * A product in the making: an exact number times powers of bases, each base once. Multiplying is the place where equal
 * bases meet; reading products from expressions and writing them back is left to `notation.ts`.
 */
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

export const nothing: Product = { number: zero, factors: [] };
const unit: Product = { number: one, factors: [] };

export class Draft {
  readonly #pool: Pool;
  readonly #note: Note;
  readonly #factors: Factor[];
  #number: Fraction;
  /** Where the next factor is put. */
  #front = 0;
  /** Whether roots met, such as √(xy) · √(xy), so that a factor may now be a product itself. */
  isRootFree = false;

  /** Begins with `first` times `last`; what is multiplied in later goes before the factors of `last`. */
  constructor(pool: Pool, note: Note, first: Product = unit, last: Product = unit) {
    this.#pool = pool;
    this.#note = note;
    this.#number = last.number;
    this.#factors = [...last.factors];
    this.scale(first.number);
    for (const factor of first.factors) this.power(factor);
  }

  /** 0 times anything that has a value is 0; only a division by 0 has none. */
  get product(): Product {
    if (this.#number.n !== 0) return { number: this.#number, factors: this.#factors };
    if (this.#factors.some(({ base }) => isZero(base))) {
      return { number: one, factors: [...this.#factors, { base: this.#pool.constant(0), exponent: one }] };
    }
    if (this.#factors.length > 0) this.#note('zero-factor');
    return nothing;
  }

  /** Times base^exponent. A number to a whole power joins the other numbers. */
  power(factor: Factor): void {
    const { base, exponent } = factor;
    for (let at = 0; at < this.#factors.length; at++) {
      const known = this.#factors[at];
      if (known?.base !== base || isZero(base)) continue;
      const sum = plus(known.exponent, exponent);
      if (!sum) continue;
      this.#meet(known.exponent, exponent, sum, base);
      this.#factors.splice(at, 1);
      if (at < this.#front) this.#front--;
      this.#insert({ base, exponent: sum });
      return;
    }
    this.#insert(factor);
  }

  #insert(factor: Factor): void {
    const { base, exponent } = factor;
    if (exponent.n === 0) return;
    const number = base.kind === 'constant' && isWhole(exponent) ? fractionOf(base.value) : undefined;
    const power = wholePower(number, exponent.n);
    if (power) this.scale(power);
    else this.#factors.splice(this.#front++, 0, factor);
  }

  #meet(a: Fraction, b: Fraction, sum: Fraction, base: Expr): void {
    const isRoot = isWhole(sum) && !isWhole(a);
    if (isRoot && base.kind === 'op') this.isRootFree = true;
    if (a.n * b.n < 0) this.#note('cancel');
    else this.#note(isRoot ? 'roots' : 'same-base');
  }

  /** Times a number. Where the result would not be exact, the numbers stay factors side by side. */
  scale(number: Fraction): void {
    if (isNumber(number, 1)) return;
    if (Math.abs(this.#number.n) !== 1 || !isWhole(this.#number)) this.#note('numbers');
    const scaled = times(this.#number, number);
    if (scaled) {
      this.#number = scaled;
      return;
    }
    const { n, d } = number;
    const decimal = decimalOf(number);
    this.#factors.push({ base: this.#pool.constant(decimal ?? Math.abs(n)), exponent: one });
    if (decimal === undefined && d !== 1) this.#factors.push({ base: this.#pool.constant(d), exponent: minusOne });
    if (n < 0) this.scale(minusOne);
  }
}

/** 0 below a bar meets no 0 above it: 0/0 is not 1. */
function isZero(base: Expr): boolean {
  return base.kind === 'constant' && base.value === 0;
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
      ...(flipped ? [] : [{ base: pool.constant(0), exponent: minusOne }]),
      ...factors.map(({ base, exponent }) => ({ base, exponent: negative(exponent) })),
    ],
  };
}
