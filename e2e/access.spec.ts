// What opens over a page is accessible too, and every page can be used by keyboard alone. `pages.spec.ts` asks axe about every
// page in each language and each theme; the long run asks about every pair of them, and about both languages together.
import { violations } from './axe.ts';
import { expect, locales, long, open, pages, slugs, test } from './book.ts';

for (const path of long ? pages : []) {
  for (const locale of locales) {
    for (const theme of ['light', 'dark'] as const) {
      test(`axe finds nothing on /${locale}/${path}, ${theme}`, async ({ page }) => {
        // All figures of the gallery with every style of their text, twice.
        test.slow();
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await open(page, `/${locale}/${path}`);
        expect(await violations(page)).toEqual([]);
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
  let reached = 0;
  for (; reached < 400; reached += 1) {
    await page.keyboard.press('Tab');
    const isNew = await page.evaluate(() => {
      const { activeElement: at, body } = document;
      if (at === null || at === body || at.hasAttribute('data-reached')) return false;
      at.setAttribute('data-reached', '');
      return true;
    });
    if (!isNew) break;
  }
  expect(reached).toBeGreaterThan(20);
  await expect(page.locator('.foot a').last()).toBeVisible();
  await expect(page.locator('.foot a').last()).toHaveAttribute('data-reached', '');
  // Arrow keys lead from one radio button to the next.
  const missed = page.locator('main :is(input:not([type="radio"]), button, a):visible:enabled:not([data-reached])');
  await expect(missed).toHaveCount(0);
});
