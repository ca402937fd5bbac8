// The activation explorer by mouse, touch and keyboard: one x for all, α, kinks, saturation, σ becoming tanh, two derivations.
import type { Page } from '@playwright/test';

import { comeTo, expect, openFigure, reading, test } from './book.ts';

/** Opens the lesson at one of its figures. */
const openAt = (page: Page, id: string, locale = 'en') =>
  openFigure(page, `/${locale}/lessons/activations/`, `activations/${id}`);

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

test('one x, dragged or stepped, is read by every shown function', async ({ page }) => {
  const figure = await openAt(page, 'all-activations');
  const handle = figure.getByRole('slider').first();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 60, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  // The numbers follow a hand at their own pace: the drag is over when they say what the handle says.
  const settled = async () => (await reading(figure, 'x')) === Number(await handle.getAttribute('aria-valuenow'));
  await expect.poll(() => reading(figure, 'x')).toBeLessThan(2.5);
  await expect.poll(settled).toBe(true);
  const dragged = await reading(figure, 'x');
  await handle.press('ArrowRight');
  await expect.poll(() => reading(figure, 'x')).toBeGreaterThan(dragged);
  const x = await reading(figure, 'x');
  await expect.poll(async () => Math.abs((await reading(figure, 'value', 'sigmoid')) - sigmoid(x))).toBeLessThan(1e-12);
  expect(await reading(figure, 'derivative', 'sigmoid')).toBeCloseTo(sigmoid(x) * (1 - sigmoid(x)), 12);
  expect(await reading(figure, 'derivative', 'tanh')).toBeCloseTo(1 - Math.tanh(x) ** 2, 12);
  expect(await reading(figure, 'value', 'relu')).toBe(Math.max(0, x));
  // A further function comes to the front and is read too.
  await figure.getByRole('checkbox', { name: 'GELU' }).check();
  await expect(figure.getByRole('radio', { name: 'Function in front: GELU' })).toBeChecked();
  expect(await reading(figure, 'value', 'gelu')).toBeLessThan(x);
});

test('at a kink the derivative is undefined, with two slopes and a convention that follow α', async ({ page }) => {
  const figure = await openAt(page, 'leaky-slope');
  const slope = figure.locator('data[data-quantity="derivative"][data-of="leakyrelu"]');
  await expect(slope).toHaveAttribute('value', 'NaN');
  await expect(slope).toHaveText('undefined');
  expect(await reading(figure, 'right-slope', 'relu')).toBe(1);
  await figure.getByRole('textbox', { name: /^α/ }).fill('0.25');
  await expect.poll(() => reading(figure, 'left-slope', 'leakyrelu')).toBe(0.25);
  expect(await reading(figure, 'convention', 'leakyrelu')).toBe(0.25);
  // A flip in mid-typing changes the words and leaves the field to the reader.
  await page.getByRole('link', { name: '中文' }).evaluate((link: HTMLElement) => link.click());
  await expect(slope).toHaveText('不存在');
  await expect(figure.getByRole('textbox', { name: /^α/ })).toBeFocused();
  await expect(figure.getByRole('textbox', { name: /^α/ })).toHaveValue('0.25');
  await figure.getByRole('slider').first().press('ArrowRight');
  await expect(slope).toHaveAttribute('value', '1');
  await expect(figure.locator('data[data-quantity="left-slope"]')).toHaveCount(0);
});

test('at every width a name is whole, and clear of its numbers', async ({ page }) => {
  for (const width of [360, 390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const figure = await openAt(page, 'all-activations', width === 360 ? 'zh' : 'en');
    for (const id of ['sigmoid', 'leakyrelu']) {
      const row = figure.locator(`tr[data-of="${id}"]`);
      await row.getByRole('radio').check();
      const name = await row.locator('label > span').boundingBox();
      const number = await row.locator('td > span').first().boundingBox();
      const size = await row.evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
      expect(number?.x, `${id} at ${width}`).toBeGreaterThan((name?.x ?? NaN) + (name?.width ?? NaN) + 4);
      // One word, one line; two may take two.
      expect(name?.height, `${id} at ${width}`).toBeLessThan((id === 'sigmoid' ? 2 : 3) * size);
    }
  }
});

test('saturated zones are shaded and n factors multiply', async ({ page }) => {
  const figure = await openAt(page, 'sigmoid-slope');
  await expect(figure.locator('[data-zones="2"]')).toHaveCount(2);
  expect(await reading(figure, 'product')).toBeCloseTo(0.25 ** 5, 12);
  await figure.getByRole('textbox', { name: /^n,/ }).fill('10');
  await figure.getByRole('textbox', { name: /^x,/ }).fill('5');
  await expect.poll(() => reading(figure, 'product')).toBeLessThan(1e-20);
  expect(await reading(figure, 'best-product')).toBeCloseTo(0.25 ** 10, 15);
  await figure.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => reading(figure, 'layers')).toBe(5);
});

test('σ becomes tanh, and both derivations give one number in every line', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const morph = await openAt(page, 'tanh-slope');
  const play = morph.getByRole('button', { name: 'Let σ become tanh' });
  expect(await reading(morph, 'derivative', 'morph')).toBe(0.25);
  for (const slope of [0.5, 1, 1]) {
    await play.click();
    await expect.poll(() => reading(morph, 'derivative', 'morph')).toBe(slope);
  }
  // The last two stages have the same slope at 0; the value tells them apart.
  await expect.poll(() => reading(morph, 'value', 'morph')).toBeCloseTo(0, 12);

  const figure = await comeTo(page, 'activations/sigmoid-slope');
  await figure.getByRole('radio', { name: 'How σ′ is found' }).check();
  const next = figure.getByRole('button', { name: 'Next line' });
  while (await next.isEnabled()) await next.click();
  await expect(figure.locator('.katex').first()).toBeVisible();
  await figure.getByRole('textbox', { name: /^x,/ }).fill('1.5');
  const expected = sigmoid(1.5) * (1 - sigmoid(1.5));
  const lines = figure.locator('data[data-quantity="line-value"]');
  await expect(lines).toHaveCount(7);
  await expect
    .poll(async () => {
      const values = await lines.evaluateAll((all) => all.map((one) => Number(one.getAttribute('value'))));
      return Math.max(...values.map((value) => Math.abs(value - expected)));
    })
    .toBeLessThan(1e-12);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap on the picture moves x, and nothing is wider than the page', async ({ page }) => {
    const figure = await openAt(page, 'all-activations', 'zh');
    const picture = figure.locator('[data-plane] svg').last();
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    if (box === null) throw new Error('The picture is not on the page.');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(async () => Math.abs(await reading(figure, 'x'))).toBeLessThan(0.06);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
