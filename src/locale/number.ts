/**
 * How a number is written for a reader. Both languages write digits the same way here: a point for decimals, a true minus
 * sign, no grouping, so that a read-out can be typed back into a field.
 */
import type { Locale, Localized } from './locale.ts';

const minus = '\u2212';

/** What is said in place of a number that does not exist. */
export const undefinedWord: Localized = { en: 'undefined', zh: '无定义' };

/** What is said in place of a number that is too large for a computer. */
export const tooLargeWord: Localized = { en: 'too large', zh: '数值太大' };

/**
 * A number with a fixed count of decimals, rounded half away from zero on its decimal digits; very large and very small
 * ones in scientific form. NaN is said in words, never shown as a number.
 *
 * @example formatNumber(-0.00990, { decimals: 3 }, 'en') // "−0.010"
 */
export function formatNumber(
  value: number,
  { decimals = 3 }: { decimals?: number } = {},
  locale: Locale = 'en',
): string {
  if (Number.isNaN(value)) return undefinedWord[locale];
  if (!Number.isFinite(value)) return value > 0 ? '∞' : `${minus}∞`;
  const size = Math.abs(value);
  const scientific = size >= 1e7 || (size !== 0 && size < 0.5 * 10 ** -decimals);
  const text = scientific ? scientificText(size, decimals) : size.toFixed(decimals);
  const isZero = !scientific && Number(text) === 0;
  return value < 0 && !isZero ? minus + text : text;
}

/** The exact text of a number with a true minus sign, as short as it can be: `-0.5` → `−0.5`. */
export function plainNumber(value: number): string {
  return String(value).replaceAll('-', minus);
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function scientificText(size: number, decimals: number): string {
  const [mantissa = '', exponent = ''] = size.toExponential(Math.min(decimals, 3)).split('e');
  const digits = exponent.replace('+', '').replace('-', '⁻');
  return `${mantissa}×10${digits.replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit)}`;
}
