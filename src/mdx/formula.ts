/**
 * Typesets a formula to one HTML string at build time, MathML kept beside it for screen readers and copying. What the
 * formula claims is checked in `equations/`.
 */
import { ParseError, renderToString } from 'katex';

import type { Locale } from '../locale/index.ts';

/** Colour by meaning: `\val{…}` value, `\der{…}` derivative, `\inp{…}` input. The classes are coloured in the styles. */
const macros = {
  '\\val': String.raw`\htmlClass{formula-value}{#1}`,
  '\\der': String.raw`\htmlClass{formula-derivative}{#1}`,
  '\\inp': String.raw`\htmlClass{formula-input}{#1}`,
} as const;

export type Typeset = { readonly html: string } | { readonly error: string; readonly position: number };

/** The HTML of a formula, or what is wrong with it and where in the TeX. */
export function typeset(tex: string, { display }: { display: boolean }): Typeset {
  try {
    const html = renderToString(apart(tex), {
      displayMode: display,
      output: 'htmlAndMathml',
      throwOnError: true,
      strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
      // Colours by meaning, and the nodes of an expression, which live figures link (`ui/Twins.tsx`).
      trust: ({ command }: { command: string }) => command === '\\htmlClass' || command === '\\htmlData',
      macros: { ...macros, ...(roomy(tex) && { '\\arraystretch': '1.45' }) },
      maxSize: 20,
      maxExpand: 200,
    });
    return { html };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { error: error.rawMessage, position: error.position };
  }
}

/** Rows of fractions under each other need more room than KaTeX gives them. */
function roomy(tex: string): boolean {
  return /\\begin\{(?:aligned|cases)\}/.test(tex) && /\\frac/.test(tex);
}

/** Fractions under each other would touch: a row of them stands off from the next, where the source says nothing else. */
function apart(tex: string): string {
  if (!tex.includes(String.raw`\begin{aligned}`) || /\\begin\{(?!aligned\})/.test(tex)) return tex;
  const rows = tex.split(String.raw`\\`);
  return rows.reduce((before, row, at) => {
    const [above = '', own] = [rows[at - 1], row.trimStart().startsWith('[')];
    const isTight = !own && above.includes(String.raw`\frac`) && row.includes(String.raw`\frac`);
    return `${before}${isTight ? String.raw`\\[0.5em]` : String.raw`\\`}${row}`;
  });
}

/** A formula without its colours, for reading what it says. */
export function withoutColours(tex: string): string {
  return tex.replaceAll(/\\(?:val|der|inp)(?![a-zA-Z])\s*/g, '');
}

/** How many signs of a formula stay on one line. Lines of Han are justified: what does not break tears them apart sooner. */
const unbroken: Readonly<Record<Locale, number>> = { en: 16, zh: 10 };
const spelledOut = /^\\(?:cos|exp|lim|ln|log|max|min|sec|sin|tan|tanh)$/;

/** Whether a formula in a line is so short that it should not be broken. */
export function isShort(tex: string, locale: Locale): boolean {
  const signs = tex.replaceAll(/\\[a-zA-Z]+|[{}^_\s]/g, (part) =>
    spelledOut.test(part) ? part.slice(1) : part.startsWith('\\') ? 'x' : '',
  );
  return signs.length <= unbroken[locale];
}
