// z = f(x(t), y(t)): wherever the point is taken on its path, the two contributions add up to the slope of z.
import type { Locator } from '@playwright/test';

import { expect, openFigure, reading, test } from './book.ts';

const instance = 'chain-rule/two-paths';

/** That the numbers on show are those of the rule, to the last digit that is shown anywhere. */
async function expectRule(figure: Locator): Promise<void> {
  await expect(async () => {
    const [throughX, throughY, whole] = [
      (await reading(figure, 'dz/dx')) * (await reading(figure, 'dx/dt')),
      (await reading(figure, 'dz/dy')) * (await reading(figure, 'dy/dt')),
      await reading(figure, 'dz/dt'),
    ];
    expect(await reading(figure, 'through-x')).toBeCloseTo(throughX, 9);
    expect(await reading(figure, 'through-y')).toBeCloseTo(throughY, 9);
    expect(throughX + throughY).toBeCloseTo(whole, 9);
  }).toPass({ timeout: 15_000 });
}

test('dragged along the path and keyed, the contributions add up; a flip keeps place and focus', async ({ page }) => {
  const figure = await openFigure(page, '/en/lessons/chain-rule/', instance);
  await expectRule(figure);
  const handle = figure.locator('[role="slider"]').first();
  await handle.focus();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('no handle');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 90, y + 55, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => reading(figure, 't')).toBeLessThan(0.95);
  await expectRule(figure);

  await page.keyboard.press('Home');
  await expect.poll(() => reading(figure, 't')).toBe(-1.6);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => reading(figure, 't')).toBeCloseTo(-0.6, 9);
  await expectRule(figure);
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(handle).toBeFocused();
  await expect.poll(() => reading(figure, 't')).toBeCloseTo(-0.6, 9);
  await expect(figure.getByText('经过').first()).toBeVisible();
});

test('on a level line the contributions cancel; a missing factor is said in words', async ({ page }) => {
  const figure = await openFigure(page, '/en/lessons/chain-rule/', instance);
  await figure.getByRole('radio').last().check({ force: true });
  await expect.poll(() => reading(figure, 'z')).toBeCloseTo(4, 9);
  expect(await reading(figure, 'dz/dt')).toBeCloseTo(0, 9);
  expect(Math.abs(await reading(figure, 'through-x'))).toBeGreaterThan(1);
  await figure.getByLabel('z, a function of x and y').fill('|x| + y');
  await figure.getByLabel('x, a function of t').fill('t - 1');
  await figure.getByLabel('t, the place on the path').last().fill('1');
  await expect(figure.getByText('the rule does not apply')).toBeVisible();
  await expect(figure.locator('[data-quantity="dz/dt"]')).toHaveAttribute('value', 'NaN');
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a tap on the curve of z moves t there', async ({ page }) => {
    const figure = await openFigure(page, '/zh/lessons/chain-rule/', instance);
    const picture = figure.getByRole('img').nth(1);
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    if (box === null) throw new Error('no picture');
    await page.touchscreen.tap(box.x + box.width * 0.25, box.y + box.height * 0.4);
    await expect.poll(() => reading(figure, 't')).toBeCloseTo(-0.9, 0);
    await expectRule(figure);
  });
});

test('on the narrowest phones in use, a contribution keeps one line with its number', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const figure = await openFigure(page, '/en/lessons/chain-rule/', 'chain-rule/two-paths');
  for (const quantity of ['through-x', 'through-y']) {
    const number = figure.locator(`[data-quantity="${quantity}"]`);
    const [label, box] = [
      await figure
        .getByText('contribution', { exact: true })
        .nth(quantity === 'through-x' ? 0 : 1)
        .boundingBox(),
      await number.boundingBox(),
    ];
    expect(box?.y).toBeLessThan((label?.y ?? 0) + (label?.height ?? 0));
  }
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
