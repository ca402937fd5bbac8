// Linked views by mouse, keys and touch: what is pointed at in one view is marked in the others, and nowhere else.
import type { Locator } from '@playwright/test';

import { expect, openFigure, test } from './book.ts';

/** The ids that are marked, view by view; each must be marked as a whole. */
const marked = (figure: Locator) =>
  figure.evaluate((element) => {
    const shown = [...element.querySelectorAll('[data-node]')].filter((part) => part.getClientRects().length > 0);
    const ids = new Set(
      shown.filter((part) => part.hasAttribute('data-marked')).map((part) => part.getAttribute('data-node')),
    );
    const whole = shown.every((part) => ids.has(part.getAttribute('data-node')) === part.hasAttribute('data-marked'));
    const inGraph = shown.filter(
      (part) => part.closest('[data-graph]') !== null && part.hasAttribute('data-marked'),
    ).length;
    return { ids: [...ids], whole, inGraph };
  });

test('a part of one view is marked in all, by mouse and by keys, and a flip loses nothing', async ({ page }) => {
  const figure = await openFigure(page, '/en/lessons/chain-rule/', 'chain-rule/linked-chain');
  await expect(figure.locator('[data-graph] [data-node]')).toHaveCount(6);
  const view = figure.getByRole('group', { name: 'The formula; arrow keys' });
  await view.locator('.katex-html [data-node="n2"]').first().hover();
  await expect.poll(() => marked(figure)).toEqual({ ids: ['n2'], whole: true, inGraph: 1 });
  await figure.locator('[data-graph] [data-node="n3"]').hover();
  await expect.poll(() => marked(figure)).toEqual({ ids: ['n3'], whole: true, inGraph: 1 });

  await view.focus();
  await view.press('Escape');
  await view.press('ArrowRight');
  await view.press('ArrowRight');
  await expect(figure.locator('output').filter({ hasText: 'e to the 2 x' })).toHaveCount(1);
  const [id] = (await marked(figure)).ids;
  expect(id).toBeDefined();
  await view.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect.poll(() => marked(figure)).toEqual({ ids: [id], whole: true, inGraph: 1 });
  const chinese = figure.getByRole('group', { name: '公式' });
  await expect(chinese).toBeFocused();
  await figure.getByRole('button', { name: '全部展开' }).click();
  const lines = figure.getByRole('group', { name: '求导过程' });
  await lines.focus();
  await lines.press('ArrowRight');
  await expect.poll(() => marked(figure)).toMatchObject({ ids: [expect.stringMatching(/^n\d+$/)], whole: true });
  await lines.press('Escape');
  await expect.poll(async () => (await marked(figure)).ids).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap marks a part, and nothing is wider than the page', async ({ page }) => {
    const figure = await openFigure(page, '/zh/lessons/chain-rule/', 'chain-rule/linked-chain');
    await figure.getByRole('radiogroup').locator('label').nth(3).tap();
    const part = figure.getByRole('group', { name: '公式' }).locator('.katex-html [data-node="n1"]').first();
    await part.tap();
    await expect.poll(async () => (await marked(figure)).ids).toEqual(['n1']);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
