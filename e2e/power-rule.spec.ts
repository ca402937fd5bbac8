// Powers and their derivatives by mouse, keyboard and touch: the graphs, the growing square and cube, the check in steps.
import { expect, openFigure, reading, test } from './book.ts';

test('the exponent is chosen, the point dragged; the square and the cube gain their parts', async ({ page }) => {
  const figure = await openFigure(page, '/en/lessons/basic-rules/', 'basic-rules/powers');
  expect([await reading(figure, 'y'), await reading(figure, 'slope')]).toEqual([9, 6]);
  const handle = figure.getByRole('slider', { name: 'Point on the curve' });
  await handle.hover();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 150, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => reading(figure, 'x')).toBeLessThan(2);
  await handle.press('Home');
  await expect.poll(() => reading(figure, 'slope')).toBe(-8);
  await figure.getByRole('textbox', { name: /^n,/ }).fill('1/2');
  await expect.poll(() => reading(figure, 'y')).toBeNaN();
  await expect(figure.getByText('Outside the domain')).toBeVisible();
  await figure.getByRole('textbox', { name: /^x,/ }).fill('4');
  await expect.poll(() => reading(figure, 'slope')).toBe(0.25);
  // A flip in mid-use changes words alone.
  await figure.getByRole('radio', { name: 'Growth' }).check();
  await expect(figure.getByText('There is such a picture').first()).toBeVisible();
  await figure.getByRole('radio', { name: 'Growth' }).press('l');
  await expect(figure.getByText('这样的图只有').first()).toBeVisible();
  await figure.getByRole('textbox', { name: /^n，/ }).fill('3');
  await expect.poll(() => reading(figure, 'part-1')).toBe(24);
  await expect(figure.locator('polygon')).toHaveCount(24);
  expect([await reading(figure, 'part-2'), await reading(figure, 'part-3')]).toEqual([3, 0.125]);
  expect(await reading(figure, 'gain')).toBeCloseTo(4.5 ** 3 - 64, 10);
  expect(await reading(figure, 'slope')).toBe(48);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the check shows one line after the other: 9.006001, 9, 0.006001, 6.001, 6', async ({ page }) => {
    const figure = await openFigure(page, '/en/lessons/basic-rules/', 'basic-rules/check-in-steps');
    const next = figure.getByRole('button', { name: 'Next line' });
    await expect(figure.locator('data[data-quantity="quotient"]')).toHaveCount(0);
    await expect(figure.locator('data[data-quantity="slope"]')).toHaveCount(0);
    for (const [quantity, text] of [
      ['second-y', '9.006001'],
      ['y', '9'],
      ['difference', '0.006001'],
      ['quotient', '6.001'],
      ['slope', '6'],
    ] as const) {
      await next.tap();
      await expect(figure.locator(`data[data-quantity="${quantity}"]`)).toHaveText(text);
    }
    await expect(figure.locator('data[data-quantity="error"]')).toHaveText('0.001');
    await expect(next).toHaveAttribute('aria-disabled', 'true');
    await figure.getByRole('button', { name: 'Back' }).tap();
    await expect(figure.locator('data[data-quantity="slope"]')).toHaveCount(0);

    await figure.locator('label', { hasText: 'Growth' }).tap();
    await figure.getByRole('textbox', { name: /^h,/ }).fill('1');
    await figure.getByRole('slider', { name: /^Corner of the larger/ }).press('ArrowRight');
    await expect.poll(() => reading(figure, 'h')).toBeCloseTo(1.1, 10);
    await expect.poll(() => reading(figure, 'part-1/h')).toBe(6);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
