/** Numbers inside sentences: those a reader chose in full, results rounded and said to be so. */
import { tooLargeWord, undefinedWord, type Locale, type Localized } from '../locale/index.ts';
import { rounded } from '../ui/index.ts';

/** What is said in place of a value that is no number. */
function wordFor(value: number): Localized | undefined {
  if (Number.isNaN(value)) return undefinedWord;
  return Number.isFinite(value) ? undefined : tooLargeWord;
}

/** A number that the reader chose, in full. */
export function plain(value: number): string {
  return rounded(value, { decimals: 12, trim: true }).text;
}

/** A result; a rounded one is "about" so much. */
export function said(value: number, decimals = 3): Localized {
  const word = wordFor(value);
  if (word !== undefined) return word;
  const { text, relation } = rounded(value, { decimals, trim: true });
  return relation === '=' ? { en: text, zh: text } : { en: `about ${text}`, zh: `约 ${text}` };
}

/** A result as what is said of its name: "u is about 2.718". In Chinese no space may stand between 为 and 约. */
export function is(value: number, decimals = 3): Localized {
  const word = wordFor(value);
  if (word !== undefined) return { en: `is ${word.en}`, zh: word.zh };
  const { text, relation } = rounded(value, { decimals, trim: true });
  return relation === '=' ? { en: `is ${text}`, zh: `为 ${text}` } : { en: `is about ${text}`, zh: `约为 ${text}` };
}

/**
 * Where a handle stands: what was chosen as it is, and what comes of it.
 *
 * @example standing('x = 1', ['f(x)', Math.sin(1)]).zh // x = 1，f(x) 约为 0.841
 */
export function standing(...parts: readonly (string | readonly [name: string, value: number])[]): Localized {
  const each = (locale: Locale) =>
    parts.map((part) => (typeof part === 'string' ? part : `${part[0]} ${is(part[1])[locale]}`));
  return { en: each('en').join(', '), zh: each('zh').join('，') };
}

/**
 * A result with its name, the same in both languages: "u = 1", "v ≈ 2.718", and "w > 10³⁰⁸" where it is too large for a
 * computer, "w = ?" where nothing came of such numbers.
 */
export function equals(name: string, value: number, decimals = 3): string {
  if (Number.isNaN(value)) return `${name} = ?`;
  if (!Number.isFinite(value)) return value > 0 ? `${name} > 10³⁰⁸` : `${name} < −10³⁰⁸`;
  const { text, relation } = rounded(value, { decimals, trim: true });
  return `${name} ${relation} ${text}`;
}
