// The bytes of a first visit, counted as they cross the wire, and what moves while they arrive.
import { gzipSync } from 'node:zlib';

import type { Page } from '@playwright/test';

import { expect, slugs, test } from './book.ts';

test.use({ isFirstVisit: true });

const kB = 1000;

/** What has come over the wire so far, by path. */
function listen(page: Page) {
  const arrived: Promise<readonly [path: string, body: Buffer]>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.ok()) arrived.push(response.body().then((body) => [pathname, body] as const));
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    return Promise.all(arrived);
  };
}

type Files = readonly (readonly [path: string, body: Buffer])[];

const codeOf = (files: Files) =>
  files.reduce((total, [path, body]) => total + (/\.(js|css)$/.test(path) ? compressed(body) : 0), 0);
const compressed = (body: Buffer) => gzipSync(body, { level: 9 }).length;

for (const slug of slugs) {
  test(`the first load of ${slug} stays within its budget`, async ({ page }) => {
    const arrived = listen(page);
    await page.goto(`/en/lessons/${slug}/`);
    // Scripts come after the first paint; those of the figures near the top are part of the first load.
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('[data-island]:not([data-alive])')].every(
        (island) => island.getBoundingClientRect().top > 2 * innerHeight,
      ),
    );
    await page.evaluate(() => document.fonts.ready);
    const files = await arrived();
    const names = files.map(([path]) => path);
    const fonts = files.reduce((total, [path, body]) => total + (path.endsWith('.woff2') ? body.length : 0), 0);
    const code = codeOf(files);
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

test('the first lesson with its first figure awake stays within 130 kB', async ({ page }) => {
  // So low a window that no other kind of figure is near.
  await page.setViewportSize({ width: 412, height: 320 });
  const arrived = listen(page);
  await page.goto(`/en/lessons/${slugs[0]}/`);
  const [toolbar, first] = [page.locator('[data-island="toolbar"]'), page.locator('.text [data-island]').first()];
  await expect(toolbar).toHaveAttribute('data-alive', '');
  await first.scrollIntoViewIfNeeded();
  await expect(first).toHaveAttribute('data-alive', '');
  const files = await arrived();
  const awake = await page
    .locator('[data-alive] figure')
    .evaluateAll((figures) => [...new Set(figures.map((figure) => figure.getAttribute('data-widget')))]);
  expect(awake).toHaveLength(1);
  expect(codeOf(files), files.map(([path, body]) => `${path} ${compressed(body)}`).join('\n')).toBeLessThanOrEqual(
    130 * kB,
  );
});

test('no widget brings more than 25 kB of script of its own', async ({ request }) => {
  const gallery = await (await request.get('/en/gallery/')).text();
  const scripts = new Map(
    [...gallery.matchAll(/data-island="([^"]+)"[^>]*data-scripts="([^"]+)"/g)].map(
      ([, widget = '', addresses = '']) => [widget, addresses.split(' ')] as const,
    ),
  );
  expect(scripts.size).toBeGreaterThan(20);
  const uses = new Map<string, number>();
  for (const address of [...scripts.values()].flat()) uses.set(address, (uses.get(address) ?? 0) + 1);
  const sizes = new Map<string, number>();
  for (const address of uses.keys()) sizes.set(address, compressed(await (await request.get(address)).body()));
  for (const [widget, addresses] of scripts) {
    // The shared core is what three in four figures fetch.
    const own = addresses.filter((address) => (uses.get(address) ?? 0) < 0.75 * scripts.size);
    expect(own.length, widget).toBeGreaterThan(0);
    const bytes = own.reduce((total, address) => total + (sizes.get(address) ?? 0), 0);
    expect(bytes, `${widget}: ${own.join(' ')}`).toBeLessThanOrEqual(25 * kB);
  }
});

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
