/** Which characters count as which: a Chinese input method types full-width forms, and formulas are pasted from anywhere. */

/** Signs, and below them the ASCII ones that mean the same. */
const signs = '·⋅∙×÷∕−–′’‘';
const plainSigns = "****//--'''";

/** The text with one plain character for each typed one, so that positions stay. */
export function plainText(text: string): string {
  // Nearly every text is ASCII already.
  return /[^ -~]/.test(text) ? text.replaceAll(/[^ -~]/g, plain) : text;
}

function plain(character: string): string {
  if (/[\s\u200b]/.test(character)) return ' ';
  // Full-width forms and indices have a plain form by themselves.
  return (
    plainSigns[signs.indexOf(character)] ?? (/[！-～₀-₉]/.test(character) ? character.normalize('NFKC') : character)
  );
}

/** The whole number that a run of superscripts stands for: `⁻¹²` is -12. */
export function superscriptValue(run: string): number {
  return Number(plainText(run.normalize('NFKC')));
}
