// Numbers and words of the prose that are joined to a figure: by mouse, keyboard and touch, in both languages.
import type { Locator, Page } from '@playwright/test';

import { expect, reading, test } from './book.ts';

const figure = (page: Page, instance: string) => page.locator(`figure[data-instance="${instance}"]`);
const scrub = (page: Page, instance: string, name: string) =>
  page.locator(`[data-scrub="${instance}"]`).and(page.getByRole('spinbutton', { name }));

/** Opens a page and wakes one of its figures: the others are not waited for. */
async function open(page: Page, address: string, instance: string): Promise<void> {
  await page.goto(address);
  await figure(page, instance).scrollIntoViewIfNeeded();
  await expect(page.locator(`[data-island][data-instance="${instance}"][data-alive]`)).toHaveCount(1);
  // What joins the prose to figures waits for a reader to move.
  await page.mouse.move(1, 1);
  await expect(page.locator('[data-scrub]:not([role])')).toHaveCount(0);
}

async function middleOf(element: Locator) {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error('It is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const road = 'why-derivatives/mountain-road';
const rectangle = 'combination-rules/growing-rectangle';

test('a number is dragged, stepped and typed; it follows the figure, in both languages', async ({ page }) => {
  await open(page, '/en/lessons/why-derivatives/', road);
  const x = scrub(page, road, 'x in the figure');
  const picture = figure(page, road);
  const { x: left, y: top } = await middleOf(x);
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left + 38, top, { steps: 3 });
  await page.mouse.up();
  // 80 steps of 0.05 on 300 pixels.
  await expect(x).toHaveText('−0.1');
  await expect.poll(() => reading(picture, 'x')).toBe(-0.1);
  await expect(x).toBeFocused();
  await x.press('Shift+ArrowRight');
  await x.press('ArrowLeft');
  await expect.poll(() => reading(picture, 'x')).toBe(0.35);
  await x.press('End');
  await expect(x).toHaveAttribute('aria-valuenow', '2');
  await page.keyboard.type('-1.25');
  await x.press('Enter');
  await expect.poll(() => reading(picture, 'x')).toBe(-1.25);
  await page.keyboard.type('1.2.');
  await x.press('Enter');
  await expect(x).toHaveAttribute('data-problem', 'Type a number from −2 to 2.');
  expect(await reading(picture, 'x')).toBe(-1.25);
  await x.press('Escape');
  await expect(x).not.toHaveAttribute('data-problem');
  await expect(x).toHaveText('−1.25');

  await picture.getByRole('slider', { name: 'Point on the curve' }).press('Home');
  await expect(x).toHaveText('−2.6');
  await x.press('l');
  const chinese = scrub(page, road, '图中的 x');
  await expect(chinese).toHaveText('−2.6');
  await expect(chinese).toBeVisible();
  await chinese.press('Home');
  await expect.poll(() => reading(picture, 'x')).toBe(-2);
  await expect(page.locator('[data-peek]')).toHaveCount(0);
});

test('words light up their part by pointer and by keyboard', async ({ page }) => {
  await open(page, '/en/lessons/combination-rules/', rectangle);
  const picture = figure(page, rectangle);
  const corner = page.getByRole('button', { name: 'small corner' });
  const width = (part: string) =>
    picture.locator(`[data-part="${part}"] path`).evaluate((path) => getComputedStyle(path).strokeWidth);
  const plain = await width('corner');
  await corner.hover();
  await expect(picture).toHaveAttribute('data-lit', 'corner');
  expect(await width('corner')).not.toBe(plain);
  expect(await width('strip-u')).toBe(plain);
  await page.mouse.move(0, 0);
  await expect(picture).not.toHaveAttribute('data-lit');
  await page.getByRole('button', { name: 'two strips' }).focus();
  await expect(picture).toHaveAttribute('data-lit', 'strip-u strip-v');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'two strips' }).blur();
  await expect(picture).toHaveAttribute('data-lit', 'strip-u strip-v');
  expect(await width('strip-v')).not.toBe(plain);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a finger moves the number, and a tap keeps a part lit', async ({ page, context }) => {
    await open(page, '/zh/lessons/why-derivatives/', road);
    const tangent = page.locator(`[data-point="${road}"][data-at="tangent"]`).getByText('直线');
    await tangent.tap();
    await expect(figure(page, road)).toHaveAttribute('data-lit', 'tangent');
    await tangent.tap();
    await expect(figure(page, road)).not.toHaveAttribute('data-lit');
    const x = scrub(page, road, '图中的 x');
    const { x: left, y: top } = await middleOf(x);
    const finger = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number, down = 0) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === undefined ? [] : [{ x: at, y: top + down }],
      });
    await touch('touchStart', left);
    await touch('touchMove', left - 30);
    await touch('touchMove', left - 60);
    await touch('touchEnd');
    await expect.poll(() => reading(figure(page, road), 'x')).toBeLessThan(-0.9);
    await expect(x).not.toHaveText('−0.6');
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    // A finger that slides off askew moves the number all the same, and the tap that follows counts.
    await touch('touchStart', left);
    await touch('touchMove', left + 30);
    await touch('touchMove', left + 60, 40);
    await touch('touchEnd');
    await tangent.tap();
    await expect(figure(page, road)).toHaveAttribute('data-lit', 'tangent');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('both are plain text', async ({ page }) => {
    await page.goto('/en/lessons/why-derivatives/');
    await expect(page.getByText('now at')).toContainText('−0.6: drag the point');
    await expect(page.locator('[data-scrub][role], [data-point][role]')).toHaveCount(0);
  });
});
