// The bytes of a first visit, counted as they cross the wire, and what moves while they arrive.
import { gzipSync } from 'node:zlib';

import { expect, slugs, test } from './book.ts';

const kB = 1000;

for (const slug of slugs) {
  test(`the first load of ${slug} stays within its budget`, async ({ page }) => {
    const arrived: Promise<readonly [path: string, body: Buffer]>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (response.ok()) arrived.push(response.body().then((body) => [pathname, body] as const));
    });
    await page.goto(`/en/lessons/${slug}/`);
    // Scripts come after the first paint; those of the figures near the top are part of the first load.
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('[data-island]:not([data-alive])')].every(
        (island) => island.getBoundingClientRect().top > 2 * innerHeight,
      ),
    );
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    const files = await Promise.all(arrived);
    const names = files.map(([path]) => path);
    const sum = (pattern: RegExp, size: (body: Buffer) => number) =>
      files.reduce((total, [path, body]) => total + (pattern.test(path) ? size(body) : 0), 0);
    const code = sum(/\.(js|css)$/, (body) => gzipSync(body, { level: 9 }).length);
    const fonts = sum(/\.woff2$/, (body) => body.length);
    expect(code).toBeGreaterThan(10 * kB);
    const kinds = await page.evaluate(
      () =>
        new Set(
          [...document.querySelectorAll<HTMLElement>('[data-alive] [data-widget]')].map(
            ({ dataset }) => dataset['widget'],
          ),
        ).size,
    );
    // What every page with a figure carries, and a share for each further kind of figure that is awake on it.
    expect(code, names.join('\n')).toBeLessThanOrEqual((130 + 25 * Math.max(0, kinds - 1)) * kB);
    if (slug === 'why-derivatives') expect(fonts, names.join('\n')).toBeLessThanOrEqual(100 * kB);
    expect(names.filter((name) => /katex.*\.js$/i.test(name))).toEqual([]);
  });
}

test('nothing moves while fonts and islands arrive', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { value: number };
        shifts.push(value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const locale of ['en', 'zh']) {
    await page.goto(`/${locale}/lessons/${slugs[0]}/`, { waitUntil: 'networkidle' });
    const total = await page.evaluate(() => {
      const { shifts } = globalThis as unknown as { shifts: number[] };
      return shifts.reduce((sum, shift) => sum + shift, 0);
    });
    expect(total).toBeLessThanOrEqual(0.02);
  }
});
