// The layer in matrices as a reader meets it: ⊙, rows and columns that light up, products that fail and say why, a batch.
import type { Locator, Page } from '@playwright/test';

import { expect, openFigure, readings, test } from './book.ts';

async function layer(page: Page, locale = 'en'): Promise<Locator> {
  return openFigure(page, `/${locale}/lessons/networks/`, 'networks/layer');
}

/** What is lit in the factors of the product, as texts. */
const lit = (figure: Locator, matrix: string) =>
  figure.locator(`[data-verdict] [data-matrix="${matrix}"] td[data-lit]`).allTextContents();

test('an entry of a gradient lights its row and column, by mouse and by keyboard, over a flip', async ({ page }) => {
  const figure = await layer(page);
  const [slope = NaN] = await readings(figure, 'slope');
  const [first = NaN] = await readings(figure, 'dL/dz');
  const [before = NaN] = await readings(figure, 'dL/da');
  expect(first).toBeCloseTo(before * slope, 14);
  await figure.getByRole('radio', { name: '∂L/∂W', exact: true }).click();
  await figure.getByRole('button', { name: /^∂L\/∂w₂₃ / }).hover();
  await expect.poll(() => lit(figure, 'x')).toEqual(['−1']);
  await expect.poll(() => lit(figure, 'dL/dz')).toHaveLength(1);
  await figure.getByRole('radio', { name: '∂L/∂x', exact: true }).click();
  await figure.getByRole('button', { name: /^∂L\/∂x₁ / }).focus();
  await expect.poll(() => lit(figure, 'W')).toEqual(['1', '−1']);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => lit(figure, 'W')).toEqual(['0', '3']);
  await page.keyboard.press('l');
  await expect.poll(() => lit(figure, 'W')).toEqual(['0', '3']);
  await expect(figure.getByRole('button', { name: /^∂L\/∂x₂ / })).toBeFocused();
  await expect(figure.locator('p[data-verdict]')).toContainText('正确：每个元素');
});

test('a wrong product fails with its reason; where shapes fit, the wrong entries are marked', async ({ page }) => {
  const figure = await layer(page);
  await figure.getByRole('radio', { name: '∂L/∂x', exact: true }).click();
  await figure.getByRole('radio', { name: /^W · ∂L\/∂z$/ }).click();
  await expect(figure.getByText('no product', { exact: true })).toBeVisible();
  await expect(figure.locator('p[data-verdict]')).toContainText('W is 2 × 3 and ∂L/∂z is 2 × 1');
  await figure.getByRole('radiogroup', { name: 'n inputs' }).getByRole('radio', { name: '2' }).click();
  await expect(figure.locator('p[data-verdict]')).toContainText('All shapes fit, and the result is wrong');
  await expect(figure.locator('data[data-wrong]')).toHaveCount(2);
  expect(await readings(figure, 'dL/dx')).toEqual([]);
  await figure.getByRole('radio', { name: /^Wᵀ · ∂L\/∂z$/ }).click();
  await expect(figure.locator('p[data-verdict]')).toContainText('Right: every entry');
});

test('on a phone the target keeps its distance from a: beside it, it would read as a factor', async ({ page }) => {
  for (const width of [360, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const figure = await layer(page);
    const of = (quantity: string) =>
      figure.locator(`table:has(data[data-quantity="${quantity}"])`).first().boundingBox();
    const [W, x, a, t] = await Promise.all([of('W'), of('x'), of('a'), of('t')]);
    if (W === null || x === null || a === null || t === null) throw new Error('a matrix is not on the page');
    const factors = x.x - (W.x + W.width);
    const isBelow = t.y > a.y + a.height;
    expect(isBelow || t.x - (a.x + a.width) > 2.5 * factors, `at ${width} pixels`).toBe(true);
  }
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

  test('a weight is chosen and changed, a batch is summed', async ({ page }) => {
    const figure = await layer(page, 'zh');
    await figure.getByRole('radiogroup', { name: '样本' }).getByRole('radio', { name: '3' }).tap();
    await figure.getByRole('radio', { name: '∂L/∂b', exact: true }).tap();
    const dz = await readings(figure, 'dL/dz');
    const db = await readings(figure, 'dL/db');
    // Written out, a product is not taken apart, and no sign ends a line.
    const sum = figure.locator('p', { has: page.locator('strong') }).filter({ hasText: '×' });
    const pieces = sum.locator('span').filter({ hasText: /^[=≈+]\s*\S+ × \S+$/ });
    await expect(pieces).toHaveCount(3);
    const heights = await pieces.evaluateAll((all) => all.map((piece) => piece.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(32);
    expect(dz).toHaveLength(6);
    expect(db[0]).toBeCloseTo((dz[0] ?? NaN) + (dz[1] ?? NaN) + (dz[2] ?? NaN), 12);
    await figure.getByRole('button', { name: /^w₂₃，权重|^w₂₃, 权重/ }).tap();
    await figure.getByRole('textbox', { name: 'w₂₃' }).fill('-2');
    await expect.poll(async () => (await readings(figure, 'W'))[5]).toBe(-2);
    expect((await readings(figure, 'dL/db'))[0]).toBe(db[0]);
    expect((await readings(figure, 'dL/db'))[1]).not.toBe(db[1]);
  });
});
