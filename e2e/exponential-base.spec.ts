// The base that makes an exponential function its own derivative, by mouse, keyboard and touch.
import { expect, openFigure, reading, test } from './book.ts';

test('the ratio of derivative and value follows the base and not x; at e it is 1', async ({ page }) => {
  const figure = await openFigure(page, '/en/lessons/basic-rules/', 'basic-rules/exponential-slope');
  expect(await reading(figure, 'ratio')).toBeCloseTo(Math.LN2, 12);
  const handle = figure.getByRole('slider').first();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 60, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => reading(figure, 'x')).toBeLessThan(0.5);
  await handle.press('Home');
  await expect.poll(() => reading(figure, 'x')).toBe(-3);
  expect(await reading(figure, 'ratio')).toBeCloseTo(Math.LN2, 12);
  await figure.getByRole('radio', { name: 'e', exact: true }).check();
  await expect.poll(() => reading(figure, 'ln-a')).toBe(1);
  expect(await reading(figure, 'derivative')).toBeCloseTo(await reading(figure, 'value'), 12);
  // The flip changes the words of the notice and nothing else.
  await expect(figure.getByText('the two curves coincide')).toBeVisible();
  await figure.getByRole('radio', { name: 'e', exact: true }).press('l');
  await expect(figure.getByText('两条曲线重合')).toBeVisible();
  expect(await reading(figure, 'ln-a')).toBe(1);
  // No logarithm to the base 1, and no base 0.
  const base = figure.getByRole('textbox', { name: /^a/ });
  await base.fill('1');
  await expect(figure.locator('data[data-quantity="log-value"]')).toHaveAttribute('value', 'NaN');
  await base.fill('0');
  await base.blur();
  await expect(figure.getByText('底数必须大于 0。')).toBeVisible();
  expect(await reading(figure, 'a')).toBe(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('every c·eˣ is its own derivative, and f(0) = 1 leaves one of them', async ({ page }) => {
    const figure = await openFigure(page, '/en/lessons/basic-rules/', 'basic-rules/own-derivative');
    const picture = figure.locator('[data-plane] svg[role="img"]');
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    if (box === null) throw new Error('The picture is not on the page.');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + 20);
    await expect.poll(async () => Math.abs(await reading(figure, 'x'))).toBeLessThan(0.06);
    expect(await reading(figure, 'derivative')).toBe(await reading(figure, 'value'));
    expect(await reading(figure, 'start')).toBe(0.5);
    await figure.getByRole('button', { name: 'Ask for f(0) = 1' }).tap();
    await expect.poll(() => reading(figure, 'c')).toBe(1);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
