// A widget by itself: a page of its own that another site may frame, and only that page.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, locales, open, test } from './book.ts';

const page = 'embed/slope-tangent/';

for (const locale of locales) {
  test(`the figure stands alone in ${locale}, works, flips, and leads to the book`, async ({ page: tab }) => {
    await open(tab, `/${locale}/${page}`);
    const figure = tab.locator('figure[data-widget]');
    await expect(figure).toHaveCount(1);
    await expect(tab.locator('header, footer, nav')).toHaveCount(0);
    const x = figure.locator('[data-quantity="x"]');
    const slider = figure.getByRole('slider').first();
    await slider.press('ArrowRight');
    await expect(x).toHaveAttribute('value', '1.6');
    await tab.keyboard.press('l');
    await expect(tab).toHaveURL(`/${locale === 'en' ? 'zh' : 'en'}/${page}`);
    await expect(x).toHaveAttribute('value', '1.6');
    const title = locale === 'en' ? '曲线在一点处的斜率' : 'The slope of a curve at a point';
    await expect(tab.getByRole('heading', { name: title, exact: true })).toHaveCount(1);
    await expect(tab.getByRole('link')).toHaveAttribute('href', locale === 'en' ? '/zh/' : '/en/');
    await tab.setViewportSize({ width: 320, height: 600 });
    const overflow = () => tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
  });
}

test('an address carries a state to it', async ({ page: tab, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(tab, `/en/${page}`);
  const x = tab.locator('[data-quantity="x"]');
  await tab.getByRole('slider').first().press('End');
  await expect(x).toHaveAttribute('value', '3');
  await tab.getByRole('button', { name: 'Copy link' }).click();
  const link = await tab.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`/en/${page}?s=`);
  await open(tab, '/en/');
  await open(tab, link);
  await expect(x).toHaveAttribute('value', '3');
});

test('another site may frame it, even in a sandbox, but no page of the book', async ({ browser, baseURL }) => {
  const host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<iframe src="${baseURL}/en/${page}" name="figure" sandbox="allow-scripts"></iframe>` +
        `<iframe src="${baseURL}/en/glossary/" name="book"></iframe>`,
    );
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  const context = await browser.newContext();
  const site = await context.newPage();
  await site.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  const figure = site.frameLocator('iframe[name="figure"]').locator('figure[data-widget]');
  await expect(site.frameLocator('iframe[name="figure"]').locator('[data-island][data-alive]')).toHaveCount(1);
  await figure.getByRole('slider').first().press('ArrowRight');
  await expect(figure.locator('[data-quantity="x"]')).toHaveAttribute('value', '1.6');
  await expect(site.frameLocator('iframe[name="book"]').locator('main')).toHaveCount(0);
  await context.close();
  host.close();
});

test('where x and x + h come close their letters do not meet: only x has one', async ({ page: tab }) => {
  await open(tab, `/en/${page}`);
  const letter = tab.locator('[data-plane] [aria-hidden] > span').filter({ hasText: /^x\s*\+\s*h$/ });
  await expect(letter).toBeVisible();
  await tab.getByRole('textbox', { name: /^h/ }).fill('0.1');
  await expect(letter).toBeHidden();
  await tab.getByRole('textbox', { name: /^h/ }).fill('1');
  await expect(letter).toBeVisible();
});

test('the name of the curve keeps clear of the straight lines of the figure', async ({ page: tab }) => {
  for (const [id, width] of [
    ['slope-tangent', 1920],
    ['slope-tangent', 360],
    ['quotient-rule', 1440],
  ] as const) {
    await tab.setViewportSize({ width, height: 1080 });
    await open(tab, `/en/embed/${id}/`);
    const nearest = () =>
      tab
        .locator('[data-plane] text[data-label="curve"]')
        .first()
        .evaluate((name) => {
          const { left, right, top, bottom } = name.getBoundingClientRect();
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          const lines = [...(name.closest('svg')?.querySelectorAll('line') ?? [])].filter(
            (line) => line.checkVisibility({ visibilityProperty: true }) && line.getTotalLength() > 100,
          );
          const distances = lines.map((line) => {
            const ends = [0, line.getTotalLength()].map((at) =>
              line.getPointAtLength(at).matrixTransform(line.getScreenCTM() ?? new DOMMatrix()),
            );
            const [from, to] = ends;
            if (from === undefined || to === undefined) return Number.NaN;
            const [dx, dy] = [to.x - from.x, to.y - from.y];
            const share = Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy)));
            return Math.hypot(from.x + share * dx - x, from.y + share * dy - y);
          });
          return Math.min(...distances);
        });
    await expect.poll(nearest, `${id} at ${width} pixels`).toBeGreaterThan(10);
  }
});

test('the bench measures the figure it says', async ({ page: tab }) => {
  await tab.goto(`/en/${page}?bench`);
  await tab.waitForFunction(() => '__bench' in globalThis);
  const seen = await tab.evaluate(() => {
    const { __bench: bench } = globalThis as unknown as {
      __bench: { toClient: (x: number) => readonly [number, number]; state: () => number };
    };
    const { width, height } = document.querySelector('[data-plane]')?.getBoundingClientRect() ?? new DOMRect();
    return { size: [width, height], from: bench.toClient(1), to: bench.toClient(2), x: bench.state() };
  });
  expect(seen.size).toEqual([600, 400]);
  expect(seen.x).toBe(1);
  await tab.mouse.move(...seen.from);
  await tab.mouse.down();
  await tab.mouse.move(...seen.to);
  await tab.mouse.up();
  await expect(tab.locator('[data-quantity="x"]')).toHaveAttribute('value', '2');
  await expect(tab.locator('[data-quantity="slope"]')).toHaveAttribute('value', '4');
});

test('on the full screen of a small projector a figure is seen whole, its points on their curves', async ({
  page: tab,
}) => {
  await tab.setViewportSize({ width: 1280, height: 720 });
  // The lowest and the highest picture of each. Pictures under each other, and a graph with its steps, give way to what
  // stands with them.
  const usual = [120, 230] as const;
  const rooms = {
    'chain-stepper': [110, 170],
    'gradient-gps': [140, 270],
    'power-rule': [120, 190],
    'sum-rule': [140, 225],
    'circle-dance': [260, 260],
    composition: usual,
    multivariable: usual,
    'network-playground': usual,
    neuron: usual,
    'product-rule': usual,
  } as const;
  for (const [id, [least, most]] of Object.entries(rooms)) {
    await open(tab, `/en/embed/${id}/`);
    await tab.getByRole('button', { name: 'Full screen' }).click();
    await expect(tab.locator('figure:fullscreen')).toHaveCount(1);
    const figure = tab.locator('figure:fullscreen');
    await expect.poll(() => figure.evaluate((all) => all.scrollHeight - all.clientHeight), id).toBeLessThanOrEqual(1);
    const heights = () =>
      tab
        .locator('[data-plane], [data-graph]')
        .evaluateAll((planes) => planes.map((plane) => plane.getBoundingClientRect().height));
    await expect.poll(async () => Math.min(...(await heights())), id).toBeGreaterThan(least);
    await expect.poll(async () => Math.max(...(await heights())), id).toBeGreaterThan(most);
    // What lies over a picture stands at shares of its size.
    const astray = () =>
      tab.locator('[data-plane] [style*="cqh"]').evaluateAll((handles) =>
        handles.map((handle) => {
          const plane = handle.closest('[data-plane]')?.getBoundingClientRect() ?? new DOMRect();
          const { top, height } = handle.getBoundingClientRect();
          const share = Number(/(-?[\d.]+)cqh/.exec(handle.getAttribute('style') ?? '')?.[1]) / 100;
          return Math.abs(plane.top + share * plane.height - (top + height / 2));
        }),
      );
    await expect.poll(async () => Math.max(0, ...(await astray())), id).toBeLessThan(16);
  }
});

test('on the full screen of a large projector all is larger, and goes where the hand takes it', async ({
  page: tab,
}) => {
  await tab.setViewportSize({ width: 1920, height: 1080 });
  await open(tab, `/en/${page}`);
  const handle = tab.locator('[data-rank="first"]');
  const small = (await handle.boundingBox())?.width ?? 0;
  await tab.getByRole('button', { name: 'Full screen' }).click();
  const figure = tab.locator('figure:fullscreen');
  await expect.poll(async () => ((await handle.boundingBox())?.width ?? 0) / small).toBeGreaterThan(1.3);
  expect(await figure.evaluate((all) => all.scrollHeight - all.clientHeight)).toBeLessThanOrEqual(1);
  const placeOf = (x: number) =>
    tab.locator('[data-plane]').evaluate((plane, at): [number, number] => {
      const { left, top, width, height } = plane.getBoundingClientRect();
      return [left + (width * (at + 3)) / 6, top + height / 2];
    }, x);
  const x = figure.locator('[data-quantity="x"]');
  await handle.hover();
  await tab.mouse.down();
  await tab.mouse.move(...(await placeOf(-1)), { steps: 5 });
  await tab.mouse.up();
  await expect(x).toHaveAttribute('value', '-1');
  await tab.mouse.click(...(await placeOf(-2.5)));
  await expect.poll(async () => Number(await x.getAttribute('value'))).toBeCloseTo(-2.5, 2);

  await open(tab, '/en/embed/chain-stepper/');
  await tab.getByRole('button', { name: 'Full screen' }).click();
  const node = figure.locator('[data-graph] button').first();
  const graph = figure.locator('[data-graph]');
  const box = async (of: typeof node) => (await of.boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN };
  const before = await box(node);
  const { x: left, y: top, height } = await box(graph);
  await tab.mouse.move(left + 20, top + height - 20);
  await tab.mouse.down();
  await tab.mouse.move(left + 120, top + height - 50, { steps: 5 });
  await tab.mouse.up();
  await expect.poll(async () => Math.round((await box(node)).x - before.x)).toBe(100);
  await expect.poll(async () => Math.round((await box(node)).y - before.y)).toBe(-30);
});

test('on the full screen of a large projector text and boxes are magnified as far as they fit', async ({
  page: tab,
}) => {
  await tab.setViewportSize({ width: 1920, height: 1080 });
  const figure = tab.locator('figure[data-widget]');
  const caption = figure.locator('figcaption span').first();
  const height = async () => (await caption.boundingBox())?.height ?? NaN;
  const heights = new Map<string, readonly [before: number, full: number]>();
  for (const id of ['slope-tangent', 'find-the-mistake', 'linked-views']) {
    await open(tab, `/en/embed/${id}/`);
    const before = await height();
    const button = tab.getByRole('button', { name: 'Full screen' });
    await button.click();
    await expect(tab.locator('figure:fullscreen')).toHaveCount(1);
    await expect.poll(height).toBeGreaterThan(1.2 * before);
    heights.set(id, [before, await height()]);
    const excess = () =>
      figure.evaluate((all) => Math.max(all.scrollHeight - all.clientHeight, all.scrollWidth - all.clientWidth));
    expect(await excess(), id).toBeLessThanOrEqual(1);
    await button.click();
    await expect.poll(height, id).toBe(before);
  }
  const magnified = (id: string) => (heights.get(id)?.[1] ?? NaN) / (heights.get(id)?.[0] ?? NaN);
  expect(magnified('find-the-mistake')).toBeGreaterThan(1.3 * magnified('slope-tangent'));
  expect(magnified('linked-views')).toBeGreaterThan(1.1 * magnified('slope-tangent'));
});

test('on the full screen of a large projector the picture has the height that its numbers leave', async ({
  page: tab,
}) => {
  await tab.setViewportSize({ width: 1920, height: 1080 });
  // The share of the screen's height that the highest picture has at least.
  const shares = { neuron: 0.85, softmax: 0.6, 'product-rule': 0.5, multivariable: 0.48 } as const;
  for (const [id, share] of Object.entries(shares)) {
    await open(tab, `/en/embed/${id}/`);
    await tab.getByRole('button', { name: 'Full screen' }).click();
    const figure = tab.locator('figure:fullscreen');
    await expect(figure).toHaveCount(1);
    const highest = () =>
      figure
        .locator('[data-plane]')
        .evaluateAll((planes) => Math.max(...planes.map((plane) => plane.getBoundingClientRect().height)));
    await expect.poll(async () => (await highest()) / 1080, id).toBeGreaterThan(share);
    expect(await figure.evaluate((all) => all.scrollHeight - all.clientHeight), id).toBeLessThanOrEqual(1);
  }
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`on a full screen of ${width} by ${height} the circle of the dance is round, level with its graph`, async ({
    page: tab,
  }) => {
    await tab.setViewportSize({ width, height });
    await open(tab, '/en/embed/circle-dance/');
    await tab.getByRole('button', { name: 'Full screen' }).click();
    const planes = () =>
      tab.locator('figure:fullscreen [data-plane]').evaluateAll((all) =>
        all.map((plane) => {
          const { top, bottom } = plane.getBoundingClientRect();
          return { middle: Math.round(top + bottom), excess: plane.clientWidth - plane.clientHeight };
        }),
      );
    await expect.poll(async () => (await planes()).length).toBe(2);
    await expect.poll(async () => (await planes())[0]?.excess).toBe(0);
    await expect.poll(async () => new Set((await planes()).map(({ middle }) => middle)).size).toBe(1);
  });
}
