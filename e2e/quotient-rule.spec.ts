// Numerator against denominator, by mouse, keyboard and touch: where they cancel, and where the quotient breaks.
import { expect, openFigure, reading, test } from './book.ts';

test('the point is dragged; the two parts cancel at −2, and at −1 there is no quotient', async ({ page }) => {
  const figure = await openFigure(page, '/en/lessons/combination-rules/', 'combination-rules/pull');
  await figure.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const parts = () => Promise.all(["u'v", "-uv'", 'numerator', 'v^2', 'slope'].map((name) => reading(figure, name)));
  expect(await parts()).toEqual([4, -1, 3, 4, 0.75]);
  const handle = figure.getByRole('slider').first();
  await handle.hover();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => reading(figure, 'x')).toBeGreaterThan(1.4);
  const place = figure.getByRole('textbox', { name: /^x,/ });
  await place.fill('-2');
  await expect.poll(() => reading(figure, 'slope')).toBeCloseTo(0, 12);
  await expect(figure.getByText('The two pull equally hard').first()).toBeVisible();
  await handle.press('Shift+ArrowRight');
  await expect.poll(() => reading(figure, 'y')).toBeNaN();
  // A flip in mid-use changes words alone.
  await handle.press('l');
  await expect(figure.getByText('此处 v 等于 0').first()).toBeVisible();
  expect(await reading(figure, 'x')).toBe(-1);
  expect(await reading(figure, 'slope')).toBeNaN();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the tangent as a quotient: both parts pull up, everywhere', async ({ page }) => {
    const figure = await openFigure(page, '/en/lessons/combination-rules/', 'combination-rules/pull');
    await figure.locator('label', { hasText: 'cos' }).first().tap();
    await expect.poll(() => reading(figure, 'slope')).toBeCloseTo(1 / Math.cos(0.6) ** 2, 10);
    expect(await reading(figure, 'numerator')).toBeCloseTo(1, 12);
    await expect(figure.getByText('Both pull the quotient up').first()).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test('on the narrowest phones in use, each of the three parts keeps one line', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const figure = await openFigure(page, '/en/lessons/combination-rules/', 'combination-rules/pull');
  for (const [name, quantity] of [
    ['denominator', "-uv'"],
    ['together', 'numerator'],
  ] as const) {
    const head = await figure.getByText(name, { exact: true }).boundingBox();
    const number = await figure.locator(`[data-quantity="${quantity}"]`).boundingBox();
    expect(number?.y).toBeLessThan((head?.y ?? 0) + (head?.height ?? 0));
    expect(number?.x).toBeGreaterThan((head?.x ?? 0) + (head?.width ?? 0));
  }
});
