// A wrong step is found by mouse, by keyboard and by touch; the numbers expose it; there is always another one.
import type { Locator } from '@playwright/test';

import { expect, openFigure, reading, test } from './book.ts';

const instance = 'mistakes-and-tips/wrong-step';

/** Chooses one after the other until the figure is in the phase. */
async function tryAll(choices: Locator, figure: Locator, phase: string) {
  for (const choice of await choices.all()) {
    await choice.click();
    await expect(choice).toBeChecked();
    if ((await figure.locator('[data-phase]').getAttribute('data-phase')) === phase) return;
  }
  throw new Error(`Never came to ${phase}.`);
}

test('the wrong step and the reason are found; a flip keeps them; another one follows', async ({ page }) => {
  const figure = await openFigure(page, '/en/lessons/mistakes-and-tips/', instance);
  const steps = figure.getByRole('group', { name: 'Steps of the derivation' }).getByRole('radio');
  await expect(async () => {
    await steps.first().click();
    await expect(figure.locator('[data-phase]')).not.toHaveText('', { timeout: 300 });
  }).toPass();
  await expect(figure.locator('data')).toHaveCount(0);
  await tryAll(steps, figure, 'reason');
  await expect(figure.locator('[data-wrong]')).toHaveCount(1);
  await tryAll(figure.getByRole('group', { name: 'What is wrong with it?' }).getByRole('radio'), figure, 'solved');
  const [claimed, measured, corrected] = [
    await reading(figure, 'claimed'),
    await reading(figure, 'measured'),
    await reading(figure, 'corrected'),
  ];
  expect(Math.abs(measured - corrected)).toBeLessThan(1e-4 * Math.max(1, Math.abs(corrected)));
  expect(Math.abs(measured - claimed)).toBeGreaterThan(0.01);

  await page.keyboard.press('l');
  await expect(figure.locator('[data-phase="solved"]')).toHaveText('正确。');
  expect(await reading(figure, 'claimed')).toBe(claimed);

  // By keyboard: the next puzzle, its first step by the arrow keys, and the answer.
  const before = await figure.getByRole('group', { name: '求导的各步' }).textContent();
  await figure.getByRole('button', { name: '换一题' }).press('Enter');
  await expect(figure.getByRole('group', { name: '求导的各步' })).not.toHaveText(before ?? '');
  await figure.getByRole('group', { name: '求导的各步' }).getByRole('radio').first().press('ArrowDown');
  await expect(figure.getByRole('group', { name: '求导的各步' }).getByRole('radio').nth(1)).toBeChecked();
  await figure.getByRole('button', { name: '看答案' }).press('Enter');
  await expect(figure.locator('[data-phase="shown"]')).toHaveText('答案：');
  await expect(figure.locator('data[data-quantity="measured"]').first()).toBeVisible();
});

test('in the backward pass of a layer sizes stand under the matrices, and the wrong formula meets measured numbers', async ({
  page,
}) => {
  const figure = await openFigure(page, '/en/lessons/mistakes-and-tips/', instance);
  /** The entries of a matrix by their place. */
  const entries = (quantity: string) =>
    figure
      .locator(`data[data-quantity="${quantity}"]`)
      .evaluateAll((all) => all.map((one) => [one.dataset['entry'], Number(one.getAttribute('value'))] as const));
  await figure.getByRole('radio', { name: 'a layer in matrices' }).check();
  const ways = new Set<string>();
  for (let puzzle = 0; puzzle < 8; puzzle += 1) {
    await expect(figure.locator('[data-step]')).toHaveCount(5);
    await expect(figure.locator('[data-step="s3"]')).toContainText(/\d × \d/);
    await tryAll(figure.getByRole('group', { name: 'Steps of the derivation' }).getByRole('radio'), figure, 'reason');
    await tryAll(figure.getByRole('group', { name: 'What is wrong with it?' }).getByRole('radio'), figure, 'solved');
    const [claimed, measured, corrected] = [
      await entries('claimed'),
      await entries('measured'),
      await entries('corrected'),
    ];
    expect(measured).toHaveLength(corrected.length);
    for (const [i, [, entry]] of measured.entries()) expect(entry).toBeCloseTo(corrected[i]?.[1] ?? NaN, 6);
    if (claimed.length === 0) await expect(figure.getByText('no product', { exact: true })).toBeVisible();
    else expect(claimed).not.toEqual(corrected);
    ways.add(claimed.length === 0 ? 'no product' : 'numbers');
    await figure.getByRole('button', { name: 'Another one' }).click();
    await expect(figure.locator('[data-phase="line"]')).toHaveCount(1);
  }
  expect(ways.size).toBe(2);

  // By keyboard and in Chinese: a flip keeps the puzzle, arrow keys go to the choice of what it is about.
  await page.keyboard.press('l');
  await expect(figure.getByText(/^反向逐步求损失的梯度/)).toBeVisible();
  await figure.getByRole('radio', { name: '矩阵形式的一层' }).press('ArrowLeft');
  await expect(figure.getByRole('radio', { name: '一元函数' })).toBeChecked();
  await expect(figure.getByText(/^下面的求导过程/)).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap anywhere on a step chooses it', async ({ page }) => {
    const figure = await openFigure(page, '/zh/lessons/mistakes-and-tips/', instance);
    await expect(async () => {
      await figure.locator('[data-step="s1"]').tap();
      await expect(figure.locator('[data-phase]')).not.toHaveText('', { timeout: 300 });
    }).toPass();
    await expect(figure.locator('[data-step="s1"] input')).toBeChecked();
    await figure.getByRole('button', { name: '看答案' }).tap();
    await expect(figure.locator('[data-wrong]')).toHaveCount(1);
    await figure.getByRole('radio', { name: '矩阵形式的一层' }).tap({ force: true });
    await figure.locator('[data-step="s3"]').tap();
    await expect(figure.locator('[data-step="s3"] input')).toBeChecked();
    await figure.getByRole('button', { name: '看答案' }).tap();
    await expect(figure.locator('label[data-wrong]')).toHaveCount(1);
    await expect(figure.locator('data[data-quantity="measured"]').first()).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('a line of matrices never ends with a sign', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const figure = await openFigure(page, '/en/lessons/mistakes-and-tips/', instance);
    await expect(async () => {
      await figure.getByRole('radio', { name: 'a layer in matrices' }).check({ force: true });
      await expect(figure.locator('[data-step="s5"]')).toBeVisible({ timeout: 300 });
    }).toPass();
    let signs = 0;
    for (let puzzle = 0; puzzle < 5; puzzle += 1) {
      await figure.getByRole('button', { name: 'Show the answer' }).tap();
      await expect(figure.locator('data[data-quantity="measured"]').first()).toBeVisible();
      const found = await figure.locator('span').evaluateAll((spans) =>
        spans
          .filter((span) => /^[·−⊙≈=]$/.test(span.textContent ?? '') && span.nextElementSibling !== null)
          .map((span) => {
            const next = span.nextElementSibling?.getBoundingClientRect();
            return next !== undefined && next.top < span.getBoundingClientRect().bottom ? 'beside' : 'alone';
          }),
      );
      expect(found).not.toContain('alone');
      signs += found.length;
      await figure.getByRole('button', { name: 'Another one' }).tap();
      await expect(figure.locator('[data-phase="line"]')).toHaveCount(1);
    }
    expect(signs).toBeGreaterThan(20);
  });
});
