// The circular dance by mouse, keyboard and touch: round the circle, four steps, the tangent's poles, and no motion where none is wanted.
import { expect, openFigure, reading, test } from './book.ts';

test('the point is dragged round the circle; four quarter turns lead back to sine', async ({ page }) => {
  const figure = await openFigure(page, '/en/lessons/basic-rules/', 'basic-rules/dance');
  await figure.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  expect(await reading(figure, 'value')).toBeCloseTo(Math.sin(0.5), 12);
  expect(await reading(figure, 'slope')).toBeCloseTo(Math.cos(0.5), 12);
  const circle = await figure.locator('[data-plane]').first().boundingBox();
  const handle = figure.getByRole('slider').first();
  await handle.hover();
  const box = await handle.boundingBox();
  if (box === null || circle === null) throw new Error('The handle is not on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(circle.x + circle.width / 2 + 4, circle.y + 20, { steps: 4 });
  await page.mouse.move(circle.x + 20, circle.y + circle.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await reading(figure, 'x')) - Math.PI)).toBeLessThan(0.15);
  const [cos, sin] = [await reading(figure, 'cos'), await reading(figure, 'sin')];
  expect(cos ** 2 + sin ** 2).toBeCloseTo(1, 12);

  await figure.locator('label', { hasText: 'π/6' }).click();
  const step = figure.getByRole('button', { name: /quarter turn/ });
  for (const slope of [-0.5, -Math.sqrt(3) / 2, 0.5, Math.sqrt(3) / 2]) {
    await step.click();
    await expect.poll(() => reading(figure, 'slope')).toBeCloseTo(slope, 12);
  }
  await handle.press('End');
  await expect.poll(() => reading(figure, 'degrees')).toBe(360);
  // A flip in mid-use changes words alone.
  await handle.press('l');
  await expect(figure.getByRole('slider', { name: '圆上的点：角 x' })).toBeFocused();
  expect(await reading(figure, 'degrees')).toBe(360);
});

test.describe('on a phone, without motion', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

  test('a press is one step, and the tangent has no value where the cosine is 0', async ({ page }) => {
    const figure = await openFigure(page, '/en/lessons/basic-rules/', 'basic-rules/dance');
    await figure.locator('label', { hasText: /^π\/3$/ }).tap();
    await figure.locator('label', { hasText: 'Tangent' }).tap();
    await expect.poll(() => reading(figure, 'slope')).toBeCloseTo(4, 10);
    await figure.getByRole('button', { name: 'Let the point run' }).tap();
    await expect.poll(() => reading(figure, 'x')).toBeCloseTo(Math.PI / 2, 12);
    await expect.poll(() => reading(figure, 'value')).toBeNaN();
    await expect(figure.getByText('the two lines are parallel').first()).toBeVisible();
    await figure.getByRole('textbox').fill('pi/4');
    await expect.poll(() => reading(figure, 'value')).toBeCloseTo(1, 12);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
