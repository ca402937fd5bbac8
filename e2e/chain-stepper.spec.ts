// The chain rule, stepped through by mouse, by finger and by keyboard; the directions agree; a flip in the middle loses nothing.
import type { Locator, Page } from '@playwright/test';

import { expect, openFigure, reading, test } from './book.ts';

const instance = 'chain-rule/cube-of-square';

async function figureOn(page: Page, path: string): Promise<Locator> {
  const figure = await openFigure(page, path, instance);
  await expect(figure.locator('[data-graph]')).toBeVisible();
  return figure;
}

/** A number of the figure, or of a node or an edge of its graph. */
const read = (figure: Locator, quantity: string, inside?: string) =>
  reading(inside === undefined ? figure : figure.locator(inside), quantity);

test('by mouse: steps back and forth, play, two paths and their sum, a program of one’s own and its mistakes', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await figureOn(page, '/en/lessons/chain-rule/');
  const [on, back] = [
    figure.getByRole('button', { name: 'One step on' }),
    figure.getByRole('button', { name: 'One step back' }),
  ];
  await expect(figure.locator('[data-node="n0"] [data-quantity="adjoint"]')).toHaveCount(0);
  await on.click();
  expect(await read(figure, 'adjoint', '[data-node="n0"]')).toBe(24);
  expect(await read(figure, 'partial', '[data-edge="n0-n2"]')).toBe(2);
  // What stands on an edge covers the line under it.
  await expect(figure.locator('[data-edge="n0-n2"]')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  expect(await read(figure, 'product')).toBe(24);
  expect(await read(figure, 'gradient')).toBe(24);
  await back.click();
  await expect(figure.locator('[data-quantity="gradient"]')).toHaveCount(0);
  await back.click();
  await expect(figure.locator('[data-edge="n2-n4"] [data-quantity="partial"]')).toHaveCount(0);

  await figure.getByRole('radio', { name: '2×' }).check({ force: true });
  await figure.getByRole('button', { name: 'Play' }).click();
  await expect(figure.locator('[data-quantity="gradient"]')).toHaveAttribute('value', '24');
  await expect(figure.getByRole('button', { name: 'Play' })).toBeVisible();

  await figure.locator('[data-node="n4"]').click();
  expect(await read(figure, 'step')).toBe(2);
  await figure.getByRole('radio', { name: 'Forward mode' }).check({ force: true });
  await figure.getByRole('button', { name: 'To the end' }).click();
  expect(await read(figure, 'gradient')).toBe(24);
  expect(await read(figure, 'tangent', '[data-node="n2"]')).toBe(2);

  // Two paths: the contributions stand before their sum; dragging moves numbers, not the step.
  await figure.getByRole('radio', { name: 'Backward pass' }).check({ force: true });
  await figure.getByRole('radio').nth(5).check({ force: true });
  await figure.getByRole('button', { name: 'To the end' }).click();
  await figure.getByRole('button', { name: 'One step back' }).click();
  await figure.getByRole('button', { name: 'One step back' }).click();
  await expect(figure.locator('[data-quantity="contribution"]')).toHaveCount(2);
  await expect(figure.locator('[data-node="n0"] [data-quantity="adjoint"]')).toHaveCount(0);
  await figure.getByRole('button', { name: 'One step on' }).click();
  expect(await read(figure, 'adjoint', '[data-node="n0"]')).toBeCloseTo(3 + Math.cos(2), 12);

  const slider = figure.getByRole('slider').first();
  const box = await slider.boundingBox();
  if (box === null) throw new Error('no slider');
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await read(figure, 'value', '[data-node="n0"]')) - 0)).toBeLessThan(0.2);
  await expect
    .poll(async () => (await read(figure, 'gradient')) - 3 - Math.cos(await read(figure, 'value', '[data-node="n0"]')))
    .toBeCloseTo(0, 9);
  expect(await read(figure, 'step')).toBe(6);

  // A mistake is told where it is; outside of the domain is said in words.
  const formula = figure.getByLabel(/Formula, or lines/);
  await formula.fill('z = w*x + b; a = sigmoid(z); (a - t)^2');
  await figure.getByRole('button', { name: 'To the end' }).click();
  await expect(figure.locator('[data-quantity="gradient"]')).toHaveCount(4);
  await formula.fill('z = w*; z');
  await formula.press('Enter');
  await expect(figure.getByRole('alert')).toBeVisible();
  await expect(figure.locator('[data-quantity="gradient"]')).toHaveCount(4);
  await formula.fill('ln(x) + 1');
  await figure.getByLabel('x, input').last().fill('-1');
  await figure.getByRole('radio', { name: 'Forward pass' }).check({ force: true });
  await figure.getByRole('button', { name: 'To the end' }).click();
  await expect(figure.locator('[data-node="n1"] [data-quantity="value"]')).toHaveAttribute('value', 'NaN');
  await expect(figure.locator('[data-node="n1"]')).toContainText('not in domain');
  const spill = () =>
    figure.locator('[data-node="n1"]').evaluate((node) => {
      const [frame, words] = [node, node.querySelector('data')].map((part) => part?.getBoundingClientRect());
      return (words?.bottom ?? NaN) - (frame?.bottom ?? NaN);
    });
  await expect.poll(spill).toBeLessThan(-4);
});

test('by keyboard, with a flip in the middle: steps, nodes, a prediction that is put right', async ({ page }) => {
  const figure = await figureOn(page, '/en/lessons/chain-rule/');
  const graph = figure.locator('[data-graph]');
  await figure.getByRole('checkbox', { name: 'Predict each step' }).focus();
  await page.keyboard.press('Space');
  const answer = figure.getByLabel(/Your answer/);
  await answer.fill('sin(');
  await page.keyboard.press('Enter');
  await expect(figure.getByText('The formula stops too early')).toBeVisible();
  await answer.fill('2x');
  await page.keyboard.press('Enter');
  await expect(figure.getByText('The factor dy/dv₁ is missing.')).toBeVisible();
  await answer.fill('7');
  await page.keyboard.press('Enter');
  await expect(figure.getByText('Multiply the derivative at the head of the arrow')).toBeVisible();
  await answer.fill('3v_2^2*2x');
  await page.keyboard.press('Enter');
  await expect(figure.getByText('Right: your formula is the same function.')).toBeVisible();

  // Going on keeps the focus in the figure: at the next question, and where there is none at what the last step did.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => read(figure, 'step')).toBe(4);
  await expect(figure.getByText('From v1 back to x: multiply by the local derivative.')).toBeFocused();
  await figure.getByRole('button', { name: 'To the start' }).press('Enter');
  await answer.press('Enter');
  await expect(figure.getByText('Type a number or a formula first.')).toBeVisible();
  await answer.fill('＝1');
  await answer.press('Enter');
  await figure.getByRole('button', { name: 'One step on' }).last().press('Enter');
  await expect.poll(() => read(figure, 'step')).toBe(1);
  await expect(answer).toBeFocused();
  await expect(answer).toHaveValue('');
  await figure.getByRole('button', { name: 'To the end' }).press('Enter');
  await figure.getByRole('button', { name: 'One step back' }).press('Enter');

  await graph.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => read(figure, 'step')).toBe(4);
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(graph).toBeFocused();
  expect(await read(figure, 'step')).toBe(4);
  await expect(figure.getByText('从 v1 往回到 x：乘以局部导数。')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(figure.locator('output')).toHaveText(/^第 3 步，共 4 步。从 v₂ 回到 v₁：/);
  await page.keyboard.press('ArrowDown');
  await expect(figure.locator('[data-node="n2"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => read(figure, 'step')).toBe(2);
});

test('where paths meet, the question says which of them is asked for', async ({ page }) => {
  const entry = { f: 'x*y+sin(x)', at: { x: 2, y: 3 }, step: 3, predict: true };
  const query = Buffer.from(JSON.stringify([1, instance, entry])).toString('base64url');
  const figure = await figureOn(page, `/en/lessons/chain-rule/?s=${query}`);
  const answer = figure.getByRole('textbox', { name: '∂z/∂x through v₂ = ?' });
  await answer.fill('cos(2)');
  await answer.press('Enter');
  await expect(figure.getByText('Right.', { exact: true })).toBeVisible();
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a link that was shared opens at its step; taps step on; the graph is zoomed in its frame', async ({ page }) => {
    const entry = { step: 2, at: { x: 2 } };
    const query = Buffer.from(JSON.stringify([1, instance, entry])).toString('base64url');
    const figure = await figureOn(page, `/zh/lessons/chain-rule/?s=${query}`);
    await expect.poll(() => read(figure, 'step')).toBe(2);
    expect(await read(figure, 'adjoint', '[data-node="n4"]')).toBe(3 * 5 ** 2);
    await expect(figure.locator('[data-node="n2"] [data-quantity="adjoint"]')).toHaveCount(0);
    await figure.getByRole('button', { name: '前进一步' }).tap();
    await expect.poll(() => read(figure, 'step')).toBe(3);
    const world = figure.locator('[data-graph] > div');
    const before = await world.evaluate((element) => element.style.transform);
    await figure.getByRole('button', { name: '放大' }).tap();
    expect(await world.evaluate((element) => element.style.transform)).not.toBe(before);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    // What is larger than its frame is said to be, and the buttons stand beside the frame, over no node.
    await expect(figure.getByText('图未显示完整，可拖动查看。')).toBeVisible();
    await figure.getByRole('button', { name: '显示整个图' }).tap();
    await expect(figure.getByText('图未显示完整，可拖动查看。')).toBeHidden();
    const [frame, tool] = [
      await figure.locator('[data-graph]').boundingBox(),
      await figure.getByRole('button', { name: '放大' }).boundingBox(),
    ];
    if (frame === null || tool === null) throw new Error('no frame or no button');
    expect(tool.y).toBeGreaterThanOrEqual(frame.y + frame.height);
    await figure.locator('[data-node="n6"]').tap();
    await expect.poll(() => read(figure, 'step')).toBe(1);
  });
});

test('on a phone, names of sixteen letters stay within their nodes, and the page within the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await figureOn(page, '/en/lessons/chain-rule/');
  await figure
    .getByRole('textbox')
    .first()
    .fill('hidden_output_1 = w*learning_rate; network_error_of = hidden_output_1^2');
  await figure.getByRole('button', { name: 'To the end' }).click();
  await expect(figure.locator('[data-quantity="gradient"]')).toHaveCount(2);
  const spilt = await figure.locator('[data-node]').evaluateAll(
    (nodes) =>
      nodes.filter((node) => {
        const { left, right } = node.getBoundingClientRect();
        return [...node.querySelectorAll('*')].some((part) => {
          const box = part.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        });
      }).length,
  );
  expect(spilt).toBe(0);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
