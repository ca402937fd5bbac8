// What is far from the reader has no layout, and nothing of that is to be seen: heights, places and fonts are those of the whole page.
import type { Page } from '@playwright/test';

import { expect, slugs, test } from './book.ts';

const phone = { width: 390, height: 844 };

/** Opens a page at its top, as nobody has touched it: nothing is woken nor laid out that is not near. */
async function openAtTop(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => {
    const { opening, distant } = document.documentElement.dataset;
    const isAwake = document.querySelector('[data-island="toolbar"][data-alive]') !== null;
    return opening === undefined && distant !== undefined && isAwake;
  });
}

/** The reader gives a sign, and the page learns the heights of what is far away. */
async function learnHeights(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.waitForFunction(() => document.documentElement.dataset['learning'] === undefined);
}

const topOf = (page: Page, id: string) =>
  page.evaluate((name) => Math.round(document.getElementById(name)?.getBoundingClientRect().top ?? Number.NaN), id);

for (const slug of slugs) {
  test(`${slug} knows its height before it is laid out as a whole`, async ({ page }) => {
    await page.setViewportSize(phone);
    await openAtTop(page, `/en/lessons/${slug}/`);
    await learnHeights(page);
    const { skipped, height, whole } = await page.evaluate(() => {
      const { documentElement: html } = document;
      const blocks = [...document.querySelectorAll('.text > *')];
      const skipped = blocks.filter(
        (block) => block.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) === false,
      ).length;
      const height = html.scrollHeight;
      dispatchEvent(new Event('beforeprint'));
      return { skipped, height, whole: html.scrollHeight };
    });
    expect(skipped).toBeGreaterThan(3);
    // A figure that wakes out of sight may become a little taller, which the browser learns when it is seen.
    expect(Math.abs(height - whole)).toBeLessThanOrEqual(0.01 * whole);
  });
}

test('after a flip it learns the heights of the other language; printed, a lesson is laid out as a whole', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
  await openAtTop(page, '/zh/lessons/chain-rule/');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-island]:not([data-alive])')).toHaveCount(0);
  const whole = await heightOf();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('html')).toHaveAttribute('data-distant');
  expect(Math.abs((await heightOf()) - whole)).toBeLessThanOrEqual(2);
  await openAtTop(page, '/en/lessons/chain-rule/');
  await learnHeights(page);
  expect(Math.abs((await heightOf()) - whole)).toBeGreaterThan(0.05 * whole);
  await page.keyboard.press('l');
  await expect.poll(async () => Math.abs((await heightOf()) - whole)).toBeLessThanOrEqual(0.01 * whole);
  await expect(page.locator('html')).toHaveAttribute('data-distant');
});

test('a link to a section leads to it, and a reload comes back to where the reader was', async ({ page }) => {
  await page.setViewportSize(phone);
  await openAtTop(page, '/en/lessons/chain-rule/');
  const last = await page.evaluate(() => {
    const headings = [...document.querySelectorAll('.text > h2[id]')];
    const { id = '' } = headings.at(-1) ?? {};
    location.hash = id;
    return id;
  });
  await expect.poll(() => topOf(page, last)).toBeLessThan(100);
  expect(await topOf(page, last)).toBeGreaterThanOrEqual(0);
  await page.mouse.wheel(0, 300);
  await learnHeights(page);
  await expect.poll(() => topOf(page, last)).toBeLessThan(-150);
  const before = await topOf(page, last);
  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset['opening'] === undefined);
  await expect.poll(async () => Math.abs((await topOf(page, last)) - before)).toBeLessThanOrEqual(2);
});

test('a figure that sleeps has no text field, which a browser would lay it out to measure; one that is awake has', async ({
  page,
}) => {
  await openAtTop(page, '/zh/lessons/chain-rule/');
  const asleep = page.locator('[data-island]:not([data-alive])');
  expect(await asleep.locator('input[type="button"]').count()).toBeGreaterThan(5);
  await expect(asleep.locator('input[type="text"]')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('main input[type="button"]')).toHaveCount(0);
});
