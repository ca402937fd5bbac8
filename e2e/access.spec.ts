// axe finds nothing on any page, in either language and theme, with what opens over the page open too.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, locales, long, open, pages, slugs, test } from './book.ts';

/** What axe finds on the page as it stands. */
async function violations(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  if (!long) {
    // Each figure of the gallery stands in a lesson too; the gallery's own are its frame and the specimen.
    axe.exclude('.gallery figure[data-widget]');
    await page.evaluate(lightenFormulas);
  }
  const { violations: found } = await axe
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/**
 * A formula is hundreds of elements, on which axe would spend minutes: its drawing, hidden from assistive technology, goes,
 * and its MathML becomes its text. The specimen in the gallery keeps its drawings, so the colours of formulas are looked at
 * there; the long run looks at all.
 */
function lightenFormulas(): void {
  const formulas = document.querySelectorAll(':is(.text[data-lesson], figure, .formulas) .katex');
  for (const formula of formulas) {
    for (const drawn of formula.querySelectorAll('.katex-html')) drawn.remove();
    for (const math of formula.querySelectorAll('math')) math.replaceChildren(math.textContent);
  }
}

// Colours are the same in both languages, and words in both themes: the long run looks at every pair.
const themes = ['light', 'dark'] as const;

for (const path of pages) {
  for (const locale of locales) {
    for (const theme of long ? themes : [themes[locale === 'en' ? 0 : 1]]) {
      test(`axe finds nothing on /${locale}/${path}, ${theme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await open(page, `/${locale}/${path}`);
        expect(await violations(page)).toEqual([]);
        if (!long) return;
        await page.evaluate(() => document.documentElement.setAttribute('data-both', ''));
        expect(await violations(page)).toEqual([]);
      });
    }
  }
}

test('axe finds nothing in the help sheet, on the 404 page, and on a term’s card', async ({ page, complaints }) => {
  await open(page, `/zh/lessons/${slugs[0]}/`);
  await page.keyboard.press('?');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('[data-term]').filter({ visible: true }).first().focus();
  await expect(page.getByRole('tooltip')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto('/zh/nowhere/');
  expect(await violations(page)).toEqual([]);
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes('404')));
});

test('the whole of a lesson can be reached by keyboard, nothing traps', async ({ page }) => {
  await open(page, `/en/lessons/${slugs[1]}/`);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  const seen = new Set<string>();
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const active = document.activeElement;
      if (active === null || active === document.body) return undefined;
      const all = [...document.querySelectorAll('*')];
      return String(all.indexOf(active));
    });
    if (at === undefined || seen.has(at)) break;
    seen.add(at);
  }
  expect(seen.size).toBeGreaterThan(20);
  await expect(page.locator('.foot a').last()).toBeVisible();
  expect(
    await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      return String(all.indexOf(document.querySelector('.foot a:last-child') ?? document.body));
    }),
  ).toBe([...seen].at(-1));
});
