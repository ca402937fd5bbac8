// Heights and slopes that stack, by mouse, keyboard and touch.
import { expect, openFigure, reading, test } from './book.ts';

test('values and slopes add up wherever the point is dragged; a difference and a multiple too', async ({ page }) => {
  const figure = await openFigure(page, '/en/lessons/combination-rules/', 'combination-rules/stacked');
  await figure.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  expect([await reading(figure, 'y'), await reading(figure, 'slope')]).toEqual([9, 5]);
  const handle = figure.getByRole('slider').first();
  await handle.hover();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 120, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => reading(figure, 'x')).toBeLessThan(0.3);
  await handle.press('Home');
  await expect.poll(() => reading(figure, 'slope')).toBe(-5);
  expect([await reading(figure, 'du/dx'), await reading(figure, 'dv/dx')]).toEqual([-8, 3]);
  await figure.getByRole('radio', { name: 'Difference' }).check();
  await expect.poll(() => reading(figure, 'slope')).toBe(-11);
  // A flip in mid-use changes words alone.
  await handle.press('l');
  await expect(figure.getByRole('radio', { name: '差' })).toBeChecked();
  expect(await reading(figure, 'slope')).toBe(-11);
  await figure.getByRole('radio', { name: '常数倍' }).check();
  await figure.getByRole('textbox', { name: /^c，/ }).fill('-0.5');
  await expect.poll(() => reading(figure, 'slope')).toBe(4);
  await expect(figure.locator('data[data-quantity="dv/dx"]')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a sum may be differentiable where its terms are not', async ({ page }) => {
    const figure = await openFigure(page, '/en/lessons/combination-rules/', 'combination-rules/stacked');
    await figure.locator('label', { hasText: '−|x|' }).tap();
    await expect.poll(() => reading(figure, 'slope')).toBe(0);
    expect(await reading(figure, 'du/dx')).toBeNaN();
    await expect(figure.getByText('the rule cannot be read backwards').first()).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
