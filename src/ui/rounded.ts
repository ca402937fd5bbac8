/**
 * A number as a reader is shown it: rounded, and marked with = or ≈ by whether anything was rounded away. Rounding noise of
 * the machine does not count: 6.000999999999479 is shown as = 6.001.
 */
import { formatNumber } from '../locale/index.ts';

export interface Rounded {
  readonly text: string;
  readonly relation: '=' | '≈';
}

/** What counts as noise, relative to the size of the number: some thousand units in the last place of a double. */
const mostNoise = 1e-12;

/**
 * @param decimals how many places are kept; more than the number has are dropped with `trim`.
 * @example rounded(2.71828, { decimals: 3 }) // { text: '2.718', relation: '≈' }
 */
export function rounded(value: number, { decimals = 3, trim = false } = {}): Rounded {
  const text = formatNumber(value, { decimals });
  const shown = Number(text.replace('\u2212', '-'));
  // In scientific form (4.5×10⁻⁷) the text is no literal, and is taken as rounded.
  // Where nearly all digits are shown, what is left of them counts: 1/3 is not 0.333333333333.
  const noise = Math.min(mostNoise, 10 ** -(decimals + 3)) * Math.max(1, Math.abs(value));
  const exact = !Number.isFinite(value) || Math.abs(value - shown) <= noise;
  return { text: trim ? trimmed(text) : text, relation: exact ? '=' : '≈' };
}

/** Without zeros at the end of its decimals: `3.500` → `3.5`, `2.000×10⁻⁴` → `2×10⁻⁴`. */
export function trimmed(text: string): string {
  return text.replace(/(\.\d*?)0+(?!\d)/, (_zeros, kept: string) => (kept === '.' ? '' : kept));
}
