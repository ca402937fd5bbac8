// The slope meter of lesson 1: steps down a road and through a landscape, too large a rate, and what a nudge does.
import type { Locator, Page } from '@playwright/test';

import { comeTo, expect, openFigure, reading, test } from './book.ts';

async function meter(page: Page, locale = 'en'): Promise<Locator> {
  return openFigure(page, `/${locale}/lessons/why-derivatives/`, 'why-derivatives/descent');
}

test('from either side the car ends in another valley; by mouse and keyboard; a flip keeps place and steps; too large a rate overshoots', async ({
  page,
}) => {
  const figure = await meter(page);
  await figure.getByRole('button', { name: '10 steps' }).click();
  await expect.poll(() => reading(figure, 'step')).toBe(10);
  expect(await reading(figure, 'x')).toBeCloseTo(1.35, 1);
  const right = await reading(figure, 'value');
  const handle = figure.getByRole('slider', { name: /^x, the place/ }).first();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The car is not on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 300, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => reading(figure, 'step')).toBe(0);
  await expect.poll(() => reading(figure, 'x')).toBeLessThan(-0.3);
  await handle.press('Shift+ArrowLeft');
  await expect.poll(() => reading(figure, 'x')).toBeLessThan(-1.3);
  await figure.getByRole('button', { name: '10 steps' }).press('Enter');
  await expect.poll(() => reading(figure, 'step')).toBe(10);
  await expect.poll(() => reading(figure, 'value')).toBeLessThan(right - 0.4);
  const [x, step] = [await reading(figure, 'x'), await reading(figure, 'step')];
  await page.keyboard.press('l');
  await expect(figure.getByRole('button', { name: '走 10 步' })).toBeFocused();
  expect([await reading(figure, 'x'), await reading(figure, 'step')]).toEqual([x, step]);
  await figure.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => reading(figure, 'step')).toBe(9);
  await expect(figure.locator('output')).toContainText('走了 9 步后');

  // On x² a rate of 1.1 goes up step by step, and is said to overshoot.
  await page.keyboard.press('l');
  await figure.getByRole('radio', { name: 'x2', exact: true }).check();
  await figure.getByRole('textbox', { name: /^η/ }).fill('1.1');
  await figure.getByRole('button', { name: 'One step down' }).click();
  await expect.poll(() => reading(figure, 'x')).toBeCloseTo(-1.2, 12);
  await expect(figure.getByText(/it overshot the valley/).first()).toBeVisible();
  await figure.getByRole('textbox', { name: 'f, the height' }).fill('ln(x');
  await expect(figure.getByRole('alert')).toBeVisible();
  expect(await reading(figure, 'value')).toBeCloseTo(1.44, 12);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a landscape: a tap drops the car, steps go against the gradient; a nudge does what the slope says, nearly', async ({
    page,
  }) => {
    const figure = await meter(page, 'zh');
    await figure.getByRole('radio', { name: '地形' }).tap();
    await expect(figure.locator('[data-quantity="gradient"]')).toHaveCount(2);
    const picture = figure.getByRole('img').first();
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    if (box === null) throw new Error('no picture');
    await page.touchscreen.tap(box.x + box.width * 0.8, box.y + box.height * 0.8);
    await expect.poll(() => reading(figure, 'x')).toBeGreaterThan(1.4);
    await expect.poll(() => reading(figure, 'y')).toBeLessThan(-1.4);
    const before = await reading(figure, 'y');
    await figure.getByRole('button', { name: '向下走一步' }).tap();
    // ∂f/∂y is 2y, and η is 0.1.
    await expect.poll(() => reading(figure, 'y')).toBeCloseTo(0.8 * before, 9);
    await figure.getByRole('slider', { name: /^y，/ }).first().press('ArrowUp');
    await expect.poll(() => reading(figure, 'step')).toBe(0);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

    const nudge = await comeTo(page, 'why-derivatives/nudge');
    expect(await reading(nudge, 'dy')).toBeCloseTo(1.25, 12);
    await nudge.getByRole('textbox', { name: /^Δx/ }).fill('0.1');
    await expect.poll(() => reading(nudge, 'dy')).toBeCloseTo(0.21, 12);
    expect(await reading(nudge, 'predicted')).toBeCloseTo(0.2, 12);
    expect(await reading(nudge, 'error')).toBeCloseTo(0.01, 12);
  });
});
