// The network that learns in the page: it trains, pauses, goes back to the same numbers, says when it diverges.
import type { Locator, Page } from '@playwright/test';

import { expect, openFigure, reading, test } from './book.ts';

async function playground(page: Page, locale = 'en'): Promise<Locator> {
  return openFigure(page, `/${locale}/lessons/networks/`, 'networks/playground');
}

/** The choice of three hidden layers. */
function layer(figure: Locator, group: string): Locator {
  return figure.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name: '3' });
}

test('it learns while it plays; paused and taken back by keyboard it has the same numbers; a flip keeps all; it says when it diverges', async ({
  page,
}) => {
  const figure = await playground(page);
  const before = await reading(figure, 'loss');
  expect(await reading(figure, 'step')).toBe(0);
  const sizes = await figure.locator('[data-quantity="gradient-size"]').count();
  expect(sizes).toBe(3);
  await figure.getByRole('button', { name: 'One step' }).click();
  await expect.poll(() => reading(figure, 'step')).toBe(1);
  const one = await reading(figure, 'loss');
  expect(one).toBeLessThan(before);
  await figure.getByRole('button', { name: 'Train' }).click();
  await expect.poll(() => reading(figure, 'step')).toBeGreaterThan(6);
  await figure.getByRole('button', { name: 'Pause' }).click();
  const handle = figure.getByRole('slider', { name: /^n, the step/ });
  await handle.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => reading(figure, 'step')).toBe(0);
  expect(await reading(figure, 'loss')).toBe(before);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => reading(figure, 'step')).toBe(1);
  expect(await reading(figure, 'loss')).toBe(one);
  await page.keyboard.press('l');
  await expect(figure.getByRole('button', { name: '开始训练' })).toBeVisible();
  await expect(figure.getByRole('slider', { name: /^n，/ })).toBeFocused();
  expect(await reading(figure, 'loss')).toBe(one);
  await page.keyboard.press('ArrowLeft');
  await expect(figure.locator('output')).toContainText(/走了 0 步后，损失约为/);
  await page.keyboard.press('ArrowRight');
  await expect(figure.locator('output')).toContainText(/走了 1 步后，损失约为/);

  // Out of sight it stops; too large a learning rate is said to diverge, and stops.
  await page.keyboard.press('l');
  await figure.getByRole('button', { name: 'Train' }).click();
  await expect.poll(() => reading(figure, 'step')).toBeGreaterThan(2);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(figure.getByRole('button', { name: 'Train' })).toHaveCount(1);
  await figure.getByRole('radio', { name: 'Leaky ReLU' }).check();
  await expect.poll(() => reading(figure, 'step')).toBe(0);
  await layer(figure, 'Hidden layers').check();
  await expect(figure.locator('[data-quantity="gradient-size"]')).toHaveCount(4);
  await figure.getByRole('textbox', { name: /^η/ }).fill('100');
  await figure.getByRole('button', { name: 'Train' }).click();
  await expect(figure.getByText(/^Training diverged/)).toBeVisible();
  await expect(figure.getByRole('button', { name: 'Train' })).toBeVisible();
  expect(await reading(figure, 'loss')).toBeNaN();
  await figure.getByRole('button', { name: 'To the start' }).click();
  await expect(figure.getByText(/^Training diverged/)).toHaveCount(0);
  expect(await reading(figure, 'step')).toBe(0);
});

test.describe('by touch, with less motion', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

  test('sigmoids make the gradient vanish where ReLU does not; another seed is another run', async ({ page }) => {
    const figure = await playground(page, 'zh');
    await layer(figure, '隐藏层').tap();
    const ratio = async () =>
      (await reading(figure, 'gradient-size', 'layer-1')) / (await reading(figure, 'gradient-size', 'output'));
    await figure.getByRole('radio', { name: 'ReLU', exact: true }).tap();
    await expect.poll(ratio).toBeGreaterThan(0.1);
    await figure.getByRole('radio', { name: 'Sigmoid', exact: true }).tap();
    await expect.poll(ratio).toBeLessThan(0.02);
    const loss = await reading(figure, 'loss');
    await figure.getByRole('button', { name: '换一个种子' }).tap();
    await expect.poll(() => reading(figure, 'loss')).not.toBe(loss);
    await figure.getByRole('textbox', { name: /^随机种子/ }).fill('1');
    await expect.poll(() => reading(figure, 'loss')).toBe(loss);
    await figure.getByRole('button', { name: '开始训练' }).tap();
    await expect.poll(() => reading(figure, 'step')).toBeGreaterThan(3);
    await figure.getByRole('button', { name: '暂停' }).tap();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
