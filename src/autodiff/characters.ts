/** Which characters count as which: a Chinese input method types full-width forms, and formulas are pasted from anywhere. */

/** Signs that mean the same as an ASCII one. */
const signs: ReadonlyMap<string, string> = new Map([
  ...Array.from('·⋅∙×', (sign) => [sign, '*'] as const),
  ...Array.from('÷∕', (sign) => [sign, '/'] as const),
  ...Array.from('−–', (sign) => [sign, '-'] as const),
  ...Array.from('′’', (sign) => [sign, "'"] as const),
]);
const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscriptDigits = '₀₁₂₃₄₅₆₇₈₉';

/** The text with one plain character for each typed one, so that positions stay. */
export function plainText(text: string): string {
  // Nearly every text is ASCII already.
  return /[^ -~]/.test(text) ? text.replaceAll(/[^ -~]/g, plain) : text;
}

function plain(character: string): string {
  if (/[\s\u200b]/.test(character)) return ' ';
  const code = character.charCodeAt(0);
  // The full-width block repeats ASCII at a fixed distance.
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0);
  const subscript = subscriptDigits.indexOf(character);
  return subscript >= 0 ? String(subscript) : (signs.get(character) ?? character);
}

export const isDigit = (code: number) => code >= 48 && code <= 57;

/** Latin and Greek letters, except π, which is a number and ends a name. */
export const isLetter = (code: number) =>
  ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0x391 && code <= 0x3c9 && code !== 0x3c0);

/** The whole number that a run of superscripts from `start` on stands for, `⁻¹²` is -12, and where the run ends. */
export function readSuperscript(text: string, start: number): { value: number; end: number } {
  const sign = text[start] === '⁻' ? -1 : 1;
  const first = sign < 0 ? start + 1 : start;
  let end = first;
  let size = 0;
  for (;;) {
    const digit = superscriptDigits.indexOf(text[end] ?? ' ');
    if (digit < 0) return { value: sign * size, end: end > first ? end : start };
    size = size * 10 + digit;
    end++;
  }
}
