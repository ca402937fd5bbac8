/** How numbers and names look in TeX. */

const greek =
  /^(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|rho|tau|phi|chi|psi|omega)$/;

/** A name: `w1` and `w_1` with an index, Greek by its English name, longer words upright as one. */
export function nameTex(name: string): string {
  // Most names are one letter, and need no look.
  if (name.length === 1) return name;
  const [, word = '', index = ''] = /^([^\d_]*)_*(\w*)$/.exec(name) ?? [];
  const letter = greek.test(word) ? `\\${word}` : asOne(word);
  if (!index) return letter;
  // Two letters are two indices: w_ij.
  return `${letter}_{${/^[a-z]{2}$/i.test(index) ? index : asOne(index.replaceAll('_', '\\_'))}}`;
}

/** Letters that are one word: side by side they would be spaced as factors. */
function asOne(word: string): string {
  return /[a-z]/i.test(word) && word.length > 1 ? `\\mathit{${word}}` : word;
}

/** A number, with e and π as themselves and very large and small ones as a power of ten. */
export function numberTex(value: number): string {
  if (value === Math.E) return 'e';
  if (value === Math.PI) return '\\pi';
  const [digits = '', exponent] = String(value).split('e');
  if (exponent === undefined) return digits;
  return `${digits === '1' ? '' : `${digits} \\cdot `}10^{${exponent.replace('+', '')}}`;
}
