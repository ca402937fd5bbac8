/** What axe finds on a page: nothing, or the page is not finished. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { long } from './book.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The violations on the page as it stands, one text each. Outside of the long run it takes off the page
 * what would take axe minutes.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  // The page has no frames, so axe need not gather what it finds in a page of its own, which takes longer than to find it.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (!long) await page.evaluate(lighten);
  const { violations: found } = await axe.withTags(tags).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
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
