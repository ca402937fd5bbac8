/** Formulas of live figures, typeset while the page is prerendered; each once, though it stands in many pages. */
import { typeset } from '../mdx/formula.ts';

const made = new Map<string, string>();

export function typesetOnce(tex: string): string {
  const known = made.get(tex);
  if (known !== undefined) return known;
  const result = typeset(tex, { display: false });
  if ('error' in result) throw new Error(`${result.error} in ${tex}`);
  made.set(tex, result.html);
  return result.html;
}
