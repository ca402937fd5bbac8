// The growing rectangle by mouse, keyboard and touch: strips, corner, and Δx going to 0.
import { expect, openFigure, reading, test } from './book.ts';

test('the corner is dragged along its path; strips and corner make the gain, and the corner goes to 0', async ({
  page,
}) => {
  const figure = await openFigure(page, '/en/lessons/combination-rules/', 'combination-rules/growing-rectangle');
  expect(await reading(figure, 'slope')).toBeCloseTo(3 * Math.E, 10);
  const handle = figure.getByRole('slider').first();
  await handle.hover();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 70, box.y + box.height / 2 + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => reading(figure, 'x')).toBeLessThan(0.8);
  await handle.press('End');
  await expect.poll(() => reading(figure, 'x')).toBe(1.5);
  await handle.press('ArrowLeft');
  await expect.poll(() => reading(figure, 'u')).toBeCloseTo(1.49 ** 2, 10);
  const parts = ['strip-u', 'strip-v', 'corner', 'gain'].map((name) => reading(figure, name));
  const [first = NaN, second = NaN, corner = NaN, gain = NaN] = await Promise.all(parts);
  expect(first + second + corner).toBeCloseTo(gain, 10);
  expect(gain).toBeCloseTo(1.74 ** 2 * Math.exp(1.74) - 1.49 ** 2 * Math.exp(1.49), 9);

  await figure.getByRole('textbox', { name: /^Δx/ }).fill('0.0001');
  await expect.poll(() => reading(figure, 'corner/h')).toBeLessThan(0.003);
  expect(Math.abs((await reading(figure, 'quotient')) - (await reading(figure, 'slope')))).toBeLessThan(0.01);

  // A flip in mid-use changes words alone.
  const slope = await reading(figure, 'slope');
  await handle.press('l');
  await expect(figure.getByRole('columnheader', { name: '增加' })).toBeVisible();
  expect(await reading(figure, 'slope')).toBe(slope);
  expect(await reading(figure, 'h')).toBe(0.0001);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap chooses a side that shrinks; a broken formula leaves the rectangle; Δx is never 0', async ({ page }) => {
    const figure = await openFigure(page, '/en/lessons/combination-rules/', 'combination-rules/growing-rectangle');
    await figure.getByRole('radio').nth(2).tap({ force: true });
    await expect.poll(() => reading(figure, 'strip-u')).toBe(-0.25);
    await expect(figure.getByText('A dashed strip is area that is lost')).toBeVisible();
    expect(await reading(figure, 'slope')).toBe(1);
    // Numbers with a sign keep clear of the columns beside them.
    const gaps = await figure.locator('[data-quantity="strip-u"], [data-quantity="strip-u/h"]').evaluateAll((numbers) =>
      numbers.map((number) => {
        const after = document.createRange();
        const next = number.closest('td')?.nextElementSibling;
        if (next) after.selectNodeContents(next);
        return after.getBoundingClientRect().left - number.getBoundingClientRect().right;
      }),
    );
    expect(gaps).toHaveLength(2);
    expect(Math.min(...gaps)).toBeGreaterThan(4);
    await figure.getByRole('textbox', { name: /^v,/ }).fill('x +');
    await figure.getByRole('textbox', { name: /^v,/ }).blur();
    await expect(figure.getByRole('alert')).toBeVisible();
    expect(await reading(figure, 'v')).toBe(1);
    await figure.getByRole('textbox', { name: /^v,/ }).fill('|x-1|');
    await expect.poll(() => reading(figure, 'slope')).toBeNaN();
    await expect(figure.getByText('the product rule does not apply').first()).toBeVisible();
    const step = figure.getByRole('textbox', { name: /^Δx/ });
    await step.fill('0');
    await step.blur();
    await expect(figure.getByText('Δx cannot be 0')).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
