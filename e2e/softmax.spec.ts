// Softmax by mouse, keyboard and touch: the sum stays 1, a shift changes nothing, the temperature does.
import { expect, openFigure, readings, test } from './book.ts';

const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

test('inputs are dragged, all outputs answer, their sum is 1; a shift changes nothing', async ({ page }) => {
  const figure = await openFigure(page, '/en/lessons/basic-rules/', 'basic-rules/softmax');
  const before = await readings(figure, 'output');
  const handle = figure.getByRole('slider', { name: 'input 1' });
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 90, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await readings(figure, 'output'))[0]).toBeGreaterThan(0.3);
  const after = await readings(figure, 'output');
  expect(after[1]).toBeLessThan(before[1] ?? 0);
  expect(after[2]).toBeLessThan(before[2] ?? 0);
  expect(sum(after)).toBeCloseTo(1, 12);

  await figure.getByRole('textbox', { name: /^c,/ }).fill('2.5');
  await expect.poll(async () => (await readings(figure, 'input'))[2]).toBe(5.5);
  for (const [i, output] of (await readings(figure, 'output')).entries())
    expect(output).toBeCloseTo(after[i] ?? NaN, 12);
  await handle.press('ArrowLeft');
  await expect.poll(async () => (await readings(figure, 'output'))[0]).toBeLessThan(after[0] ?? 0);

  // A flip in mid-use changes words alone.
  const now = await readings(figure, 'output');
  await handle.press('l');
  await expect(figure.getByRole('slider', { name: '第 1 个输入' })).toBeFocused();
  expect(await readings(figure, 'output')).toEqual(now);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('the Jacobian matrix comes with a tap; its rows and columns add up to 0', async ({ page }) => {
    const figure = await openFigure(page, '/en/lessons/basic-rules/', 'basic-rules/softmax');
    await figure.getByRole('checkbox', { name: 'Jacobian matrix' }).tap();
    await figure.getByRole('textbox', { name: /^T,/ }).fill('0.5');
    await expect.poll(async () => (await readings(figure, 'output'))[2]).toBeGreaterThan(0.86);
    const jacobian = await readings(figure, 'jacobian');
    expect(jacobian).toHaveLength(9);
    for (const i of [0, 1, 2]) {
      expect(sum(jacobian.slice(3 * i, 3 * i + 3))).toBeCloseTo(0, 12);
      expect(sum(jacobian.filter((_, k) => k % 3 === i))).toBeCloseTo(0, 12);
    }
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    // All three columns are seen.
    const matrix = figure.locator('table').last();
    await expect
      .poll(() => matrix.evaluate((table) => table.clientWidth - (table.parentElement?.clientWidth ?? 0)))
      .toBeLessThanOrEqual(0);
  });
});
