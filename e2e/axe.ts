/** What axe finds on a page: nothing, or the page is not finished. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from '@playwright/test';
import type * as Axe from 'axe-core';

import { long } from './book.ts';

/** The text of axe, which a page is given to run. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The violations on the page as it stands, one text each. Outside of the long run it takes off the page
 * what would take axe minutes.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  if (!long) await page.evaluate(lighten);
  await page.evaluate(source);
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'], runOnly });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, tags);
}

/**
 * A formula is hundreds of elements: its drawing, hidden from assistive technology, goes, and its MathML becomes its text. The
 * specimen in the gallery keeps its drawings, so the colours of formulas are looked at there. Each figure of the gallery
 * stands in a lesson too; the gallery's own are its frame and the specimen.
 */
function lighten(): void {
  for (const figure of document.querySelectorAll('.gallery figure[data-widget]')) figure.replaceChildren();
  const formulas = document.querySelectorAll(':is(.text[data-lesson], figure, .formulas) .katex');
  for (const formula of formulas) {
    for (const drawn of formula.querySelectorAll('.katex-html')) drawn.remove();
    for (const math of formula.querySelectorAll('math')) math.replaceChildren(math.textContent);
  }
}
