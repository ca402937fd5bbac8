/** Which characters count as which: a Chinese input method types full-width forms, and formulas are pasted from anywhere. */

/** Signs, and below them the ASCII ones that mean the same. */
const signs = '·⋅∙×÷∕−–′’₀₁₂₃₄₅₆₇₈₉';
const plainSigns = "****//--''0123456789";
const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

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
  return plainSigns[signs.indexOf(character)] ?? character;
}

/** The whole number that a run of superscripts stands for: `⁻¹²` is -12. */
export function superscriptValue(run: string): number {
  return Number(run.replaceAll(/./g, (raised) => (raised === '⁻' ? '-' : String(superscriptDigits.indexOf(raised)))));
}
