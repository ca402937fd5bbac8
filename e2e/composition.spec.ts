// x → u → y: dragged, keyed, touched and typed, the factors multiply; a flip in the middle loses nothing.
import type { Locator } from '@playwright/test';

import { expect, openFigure, reading, test } from './book.ts';

const instance = 'chain-rule/three-lines';

async function expectChain(figure: Locator): Promise<void> {
  await expect(async () => {
    const [inner, outer, whole] = [
      await reading(figure, 'du/dx'),
      await reading(figure, 'dy/du'),
      await reading(figure, 'dy/dx'),
    ];
    expect(Math.abs(inner * outer - whole)).toBeLessThan(1e-9 * Math.max(1, Math.abs(whole)));
  }).toPass({ timeout: 15_000 });
}

test('dragging x moves u and y by the factors; presets, keys and a flip keep the chain whole', async ({ page }) => {
  const figure = await openFigure(page, '/en/lessons/chain-rule/', instance);
  expect(await reading(figure, 'dy/dx')).toBe(6);

  const handle = figure.locator('[role="slider"]').first();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('no handle');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 20, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => reading(figure, 'x')).toBeLessThan(0.2);
  expect(await reading(figure, 'y')).toBeCloseTo(6 * (await reading(figure, 'x')), 9);

  await figure.getByRole('radio').nth(1).check({ force: true });
  await expect.poll(() => reading(figure, 'dy/dx')).toBe(24);
  await handle.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => reading(figure, 'x')).toBe(1.1);
  await expectChain(figure);

  await handle.focus();
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(handle).toBeFocused();
  expect(await reading(figure, 'x')).toBe(1.1);
  await expect(figure.getByText('复合函数：变化率相乘')).toBeVisible();
});

test('a typed function is differentiated; where a factor is missing it is said in words', async ({ page }) => {
  const figure = await openFigure(page, '/en/lessons/chain-rule/', instance);
  await figure.getByLabel('y, the outer function of u').fill('|u - 1|');
  await figure.getByLabel('x, the place on its line').last().fill('0.5');
  await expect(figure.getByText('the chain rule does not apply')).toBeVisible();
  await expect(figure.locator('[data-quantity="dy/du"]')).toHaveAttribute('value', 'NaN');
  await figure.getByLabel('x, the place on its line').last().fill('0.75');
  await expect.poll(() => reading(figure, 'dy/dx')).toBe(2);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a tap on the picture moves x there', async ({ page }) => {
    const figure = await openFigure(page, '/zh/lessons/chain-rule/', instance);
    const picture = figure.getByRole('img').first();
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    if (box === null) throw new Error('no picture');
    await page.touchscreen.tap(box.x + box.width * 0.38, box.y + box.height * 0.3);
    await expect.poll(() => reading(figure, 'x')).toBeLessThan(0.2);
    await expectChain(figure);
  });
});
