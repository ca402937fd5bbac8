// What the planes of the figures look like, in the long run: on a laptop in light, on a phone in dark. Their lines, areas and
// points are the same wherever the tests run; letters are not, and are left out. After a change that is meant:
// `LONG=1 npx playwright test e2e/pictures.spec.ts --update-snapshots`, and look at what is new.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, long, open, test } from './book.ts';

const built = fileURLToPath(new URL('../dist/en/embed/', import.meta.url));
const widgets = long && existsSync(built) ? readdirSync(built) : [];
const looks = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 390 },
] as const;

for (const widget of widgets) {
  for (const { theme, width } of looks) {
    test(`the planes of ${widget} look as they did, ${theme} and ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 1600 });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await open(page, `/en/embed/${widget}/`);
      await page.evaluate(withoutLetters);
      for (const [index, plane] of (await page.locator('[data-plane]:visible').all()).entries()) {
        await expect(plane).toHaveScreenshot(`${widget}-${index + 1}-${theme}.png`, { maxDiffPixelRatio: 0.0005 });
      }
    });
  }
}

function withoutLetters(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    [data-plane] text { display: none }
    [data-plane] * { color: transparent !important; text-shadow: none !important }
    [data-plane] :is(span[aria-hidden], .katex) { visibility: hidden }
  `);
  document.adoptedStyleSheets = [sheet];
}
