/** The power xⁿ as a formula, and what kind of power it is: its domain, and where the rule holds. */
import { curveOf, type FormulaCurve } from '../formula-curve.ts';

/** What an exponent says about the domain: each kind has its sentence in `words.ts`. */
export type ExponentKind = 'positive-integer' | 'zero' | 'negative-integer' | 'root' | 'above-one' | 'negative';

export function kindOf(n: number): ExponentKind {
  if (n === 0) return 'zero';
  if (Number.isInteger(n)) return n > 0 ? 'positive-integer' : 'negative-integer';
  if (n < 0) return 'negative';
  return n < 1 ? 'root' : 'above-one';
}

/** An exponent as it is written: halves as fractions, so that 0.5 reads 1/2. @example exponentText(-0.5) // '-1/2' */
export function exponentText(n: number): string {
  return Number.isInteger(2 * n) && !Number.isInteger(n) ? `${2 * n}/2` : String(n);
}

/** @example powerText(0.5) // 'x^(1/2)' */
export function powerText(n: number): string {
  const text = exponentText(n);
  return /^\d+$/.test(text) ? `x^${text}` : `x^(${text})`;
}

/** What the rule writes before anything is simplified. @example ruleText(3) // '3·x^2' */
export function ruleText(n: number): string {
  const factor = exponentText(n);
  // 0.3 − 1 is −0.7, not −0.7000000000000001.
  return `${/^-?[\d.]+$/.test(factor) ? factor : `(${factor})`}·${powerText(Number((n - 1).toPrecision(12)))}`;
}

export function powerCurve(n: number): FormulaCurve {
  return curveOf(powerText(n));
}
