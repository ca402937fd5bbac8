// The switch that loses nothing: what stays, what changes, and how fast.
import type { Page } from '@playwright/test';

import { expect, open, slugs, test } from './book.ts';

/** The place of a block that stands near the eye. */
async function blockNearEye(page: Page) {
  return page.evaluate(() => {
    const line = innerHeight * 0.35;
    const blocks = [...document.querySelectorAll('main [data-block]')].filter((block) => {
      const { top, bottom } = block.getBoundingClientRect();
      return top <= line && bottom >= line;
    });
    const block = blocks.at(-1);
    if (!block) return undefined;
    block.setAttribute('data-seen', '');
    return block.getBoundingClientRect().top;
  });
}

/** Scrolls, and waits until what has come near has taken its height: nobody flips before that has been painted. */
async function scrollToRest(page: Page, top: number): Promise<void> {
  await page.evaluate(async (y) => {
    scrollTo({ top: y, behavior: 'instant' });
    for (let [last, still] = ['', 0]; still < 4;) {
      await new Promise(requestAnimationFrame);
      const state = `${scrollY} ${document.documentElement.scrollHeight}`;
      still = state === last ? still + 1 : 0;
      last = state;
    }
  }, top);
}

const placeOfSeen = (page: Page) =>
  page.evaluate(() => document.querySelector('[data-seen]')?.getBoundingClientRect().top ?? NaN);

for (const slug of slugs) {
  test(`in ${slug} a flip keeps the block under the eye, twenty do not drift, and nothing is mounted anew`, async ({
    page,
  }) => {
    await page.goto('/en/');
    await open(page, `/en/lessons/${slug}/`);
    // Opening wakes all figures as print does; after it, what is far away goes without a layout again.
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('html')).toHaveAttribute('data-distant');
    const title = await page.title();
    await page.evaluate(() => {
      const kept = [...document.querySelectorAll('main *')];
      Object.assign(globalThis, { kept });
    });
    const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    for (const share of [0.25, 0.5, 0.75]) {
      await scrollToRest(page, height * share);
      const before = await blockNearEye(page);
      if (before === undefined) continue;
      await page.keyboard.press('l');
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
      expect(Math.abs((await placeOfSeen(page)) - before), `one flip at ${share}`).toBeLessThanOrEqual(2);
      const more = share === 0.5 ? 19 : 1;
      for (let flips = 0; flips < more; flips += 1) await page.keyboard.press('l');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      expect(Math.abs((await placeOfSeen(page)) - before), `${more + 1} flips at ${share}`).toBeLessThanOrEqual(2);
      await expect.poll(async () => Math.abs((await placeOfSeen(page)) - before)).toBeLessThanOrEqual(1);
      await page.evaluate(() => document.querySelector('[data-seen]')?.removeAttribute('data-seen'));
    }

    await page.keyboard.press('l');
    await expect(page).toHaveURL(`/zh/lessons/${slug}/`);
    expect(await page.title()).not.toBe(title);
    expect(
      await page.evaluate(() => {
        const { kept } = globalThis as unknown as { kept: Element[] };
        return kept.filter((element) => !element.isConnected && !element.closest('text, tspan')).length;
      }),
    ).toBe(0);
    const links = await page.locator('main a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    for (const link of links) expect(link).toMatch(/^\/zh\//);
    await page.goBack();
    await expect(page).toHaveURL('/en/');
  });
}

test('wherever a flip happens, the window has its layout before the next frame', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/en/lessons/networks/');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('html')).toHaveAttribute('data-distant');
  const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  for (let place = 0; place <= 8; place += 1) {
    await scrollToRest(page, (height * place) / 8);
    const before = await page.locator('html').getAttribute('lang');
    const empty = await page.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', bubbles: true }));
      return [...document.querySelectorAll('.text > *')].flatMap((block) => {
        const { top, bottom } = block.getBoundingClientRect();
        const isSeen = bottom > 2 && top < innerHeight - 2;
        const shown = [...block.children].filter((child) => getComputedStyle(child).display !== 'none');
        const isEmpty =
          shown.length > 0 && !shown.some((child) => child.checkVisibility({ contentVisibilityAuto: true }));
        return isSeen && isEmpty ? [`${block.className} ${block.id}`] : [];
      });
    });
    expect(empty).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).not.toBe(before);
  }
});

test('a flip keeps the focus, half-typed text and the state of a widget', async ({ page }) => {
  await open(page, `/en/lessons/${slugs[1]}/`);
  const figure = page.locator('figure[data-widget="slope-tangent"]').first();
  const field = figure.getByRole('textbox').first();
  await field.fill('sin(x)+');
  const x = figure.getByRole('slider').first();
  await x.focus();
  await x.press('ArrowRight');
  const shown = await figure.locator('data[data-quantity="x"]').getAttribute('value');
  await field.focus();
  await page.getByRole('link', { name: '中文' }).evaluate((link: HTMLElement) => link.click());
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('sin(x)+');
  await expect(figure.locator('data[data-quantity="x"]')).toHaveAttribute('value', shown ?? '');
});

test('a key typed into a field is text, and keys can be switched off', async ({ page }) => {
  await open(page, `/en/lessons/${slugs[1]}/`);
  const field = page.locator('figure[data-widget="slope-tangent"]').first().getByRole('textbox').first();
  await field.focus();
  await page.keyboard.type('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await field.blur();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  await sheet.getByRole('checkbox').uncheck();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('both languages show under each other, the primary one first', async ({ page }) => {
  await open(page, `/zh/lessons/${slugs[1]}/`);
  await page.getByRole('button', { name: '中英对照' }).click();
  const pair = page.locator('.text > div.pair').first();
  const chinese = await pair.locator('p[lang="zh-CN"]').boundingBox();
  const english = await pair.locator('p[lang="en"]').boundingBox();
  expect((english?.y ?? 0) - (chinese?.y ?? 0)).toBeGreaterThan(10);
  await page.keyboard.press('l');
  await expect(page).toHaveURL(`/en/lessons/${slugs[1]}/`);
  const chineseNow = await pair.locator('p[lang="zh-CN"]').boundingBox();
  const englishNow = await pair.locator('p[lang="en"]').boundingBox();
  expect((chineseNow?.y ?? 0) - (englishNow?.y ?? 0)).toBeGreaterThan(10);
});

test('a peek shows the partner of one block and moves nothing else', async ({ page }) => {
  await open(page, `/en/lessons/${slugs[0]}/`);
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main [data-block]')].map((block) => {
        const { top, height } = block.getBoundingClientRect();
        return [top, height];
      }),
    );
  const pair = page.locator('.text > div.pair').first();
  await pair.scrollIntoViewIfNeeded();
  const before = await places();
  await pair.locator('p[lang="en"]').click({ position: { x: 4, y: 4 } });
  await expect(pair.locator('p[lang="zh-CN"]')).toBeVisible();
  expect(await places()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(pair.locator('p[lang="zh-CN"]')).toBeHidden();
  await page.keyboard.press('t');
  await expect(page.locator('[data-peek]')).toHaveCount(1);
  await page.keyboard.press('t');
  await expect(page.locator('[data-peek]')).toHaveCount(0);
});
