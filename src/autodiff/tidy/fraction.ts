/**
 * Exact numbers: fractions of whole numbers that a double holds without loss. What does not fit is `undefined`, and then
 * nothing is folded. Decimals are fractions that remember to be written as decimals: 1.1 is 11/10, and 1.1 − 1 is 0.1.
 */

export interface Fraction {
  readonly n: number;
  /** Positive, and without a common factor with `n`. */
  readonly d: number;
  /** Whether a decimal went into it; not for whole numbers. */
  readonly decimal: boolean;
}

export const zero: Fraction = { n: 0, d: 1, decimal: false };
export const one: Fraction = { n: 1, d: 1, decimal: false };
export const minusOne: Fraction = { n: -1, d: 1, decimal: false };
export const half: Fraction = { n: 1, d: 2, decimal: false };

/** n/d in lowest terms. */
export function fraction(n: number, d = 1, decimal = false): Fraction | undefined {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || d === 0) return undefined;
  const g = d === 1 ? 1 : Math.sign(d) * gcd(n, d);
  return { n: n / g + 0, d: d / g, decimal: decimal && d !== g };
}

export function gcd(a: number, b: number): number {
  return b ? gcd(b, a % b) : Math.abs(a);
}

/** The shortest decimal that reads as this number: 0.1 stands for 1/10. π and e stand for themselves. */
export function fractionOf(value: number): Fraction | undefined {
  if (Number.isInteger(value)) return fraction(value);
  if (value === Math.PI || value === Math.E) return undefined;
  for (let power = 10; power <= 1e15; power *= 10) {
    const n = Math.round(value * power);
    if (n / power === value) return fraction(n, power, true);
  }
  return undefined;
}

export function plus(a: Fraction | undefined, b: Fraction | undefined): Fraction | undefined {
  if (!a || !b) return undefined;
  const [left, right] = [a.n * b.d, b.n * a.d];
  if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right)) return undefined;
  return fraction(left + right, a.d * b.d, a.decimal || b.decimal);
}

export function times(a: Fraction | undefined, b: Fraction | undefined): Fraction | undefined {
  if (!a || !b) return undefined;
  // Reduced crosswise first, the numbers stay small.
  const g = gcd(a.d, b.n);
  const h = gcd(b.d, a.n);
  return fraction((a.n / h) * (b.n / g), (a.d / g) * (b.d / h), a.decimal || b.decimal);
}

export function negative({ n, d, decimal }: Fraction): Fraction {
  return { n: 0 - n, d, decimal };
}

/** a^k for a whole k; undefined for 0 to a negative power. */
export function wholePower(a: Fraction | undefined, k: number): Fraction | undefined {
  if (!a || Math.abs(k) > 64) return undefined;
  let result: Fraction | undefined = one;
  for (let i = Math.abs(k); i > 0; i--) result = times(result, a);
  return k < 0 && result ? fraction(result.d, result.n, result.decimal) : result;
}

export function isWhole({ d }: Fraction): boolean {
  return d === 1;
}

export function isNumber({ n, d }: Fraction, value: number): boolean {
  return n === value && d === 1;
}

/** The decimal that reads as the size of this fraction, if decimals went into it and there is one. */
export function decimalOf({ n, d, decimal }: Fraction): number | undefined {
  const value = Math.abs(n) / d;
  const read = decimal ? fractionOf(value) : undefined;
  return read?.n === Math.abs(n) && read.d === d ? value : undefined;
}
