// One path, one product: each factor has its slider, and the numbers on show multiply.
import type { Locator } from '@playwright/test';

import { expect, openFigure, reading, test } from './book.ts';

const instance = 'chain-rule/three-factors';

async function expectProduct(figure: Locator): Promise<void> {
  await expect(async () => {
    const factors = [await reading(figure, 'dL/da'), await reading(figure, 'da/dz'), await reading(figure, 'dz/dw1')];
    expect(factors.reduce((a, b) => a * b)).toBeCloseTo(await reading(figure, 'dL/dw1'), 12);
  }).toPass({ timeout: 15_000 });
}

test('the numbers of the lesson; dragged, keyed and typed, the factors multiply; a flip loses nothing', async ({
  page,
}) => {
  const figure = await openFigure(page, '/en/lessons/chain-rule/', instance);
  expect([await reading(figure, 'z'), await reading(figure, 'a'), await reading(figure, 'L')]).toEqual([0, 0.5, 0.25]);
  expect(await reading(figure, 'dL/dw1')).toBe(-0.5);

  const handle = figure.locator('[role="slider"]').first();
  await handle.focus();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('no handle');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 120, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => reading(figure, 'z')).toBeGreaterThan(2);
  expect(await reading(figure, 'da/dz')).toBeLessThan(0.1);
  await expectProduct(figure);

  const target = figure.getByLabel('t, the target');
  await target.first().focus();
  await page.keyboard.press('Home');
  await expect.poll(() => reading(figure, 'dL/dw1')).toBeGreaterThan(0);
  await expectProduct(figure);
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(figure.getByLabel('t，目标值').first()).toBeFocused();
  expect(await reading(figure, 'dL/dw1')).toBeGreaterThan(0);
  await figure.getByLabel('x₁，第一个输入').last().fill('0');
  await expect.poll(() => reading(figure, 'dL/dw1')).toBeCloseTo(0, 12);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a tap on the curve takes the neuron there', async ({ page }) => {
    const figure = await openFigure(page, '/zh/lessons/chain-rule/', instance);
    const picture = figure.getByRole('img').first();
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    if (box === null) throw new Error('no picture');
    await page.touchscreen.tap(box.x + box.width * 0.25, box.y + box.height * 0.6);
    await expect.poll(() => reading(figure, 'z')).toBeCloseTo(-3.2, 0);
    await expectProduct(figure);
  });
});
