/** Numbers inside sentences: those a reader chose in full, results rounded and said to be so. */
import type { Localized } from '../locale/index.ts';
import { rounded } from '../ui/index.ts';

/** A number that the reader chose, in full. */
export function plain(value: number): string {
  return rounded(value, { decimals: 12, trim: true }).text;
}

/** A result; a rounded one is "about" so much. */
export function said(value: number, decimals = 3): Localized {
  const { text, relation } = rounded(value, { decimals, trim: true });
  return relation === '=' ? { en: text, zh: text } : { en: `about ${text}`, zh: `约 ${text}` };
}

/** A result as what is said of its name: "u is about 2.718". In Chinese no space may stand between 为 and 约. */
export function is(value: number, decimals = 3): Localized {
  const { text, relation } = rounded(value, { decimals, trim: true });
  return relation === '=' ? { en: `is ${text}`, zh: `为 ${text}` } : { en: `is about ${text}`, zh: `约为 ${text}` };
}

/** A result with its name, the same in both languages: "u = 1", "v ≈ 2.718". */
export function equals(name: string, value: number, decimals = 3): string {
  const { text, relation } = rounded(value, { decimals, trim: true });
  return `${name} ${relation} ${text}`;
}
