// The gradient check by mouse, touch and keyboard: h moves along the valley, and what cannot be told is said.
import { expect, openFigure, reading, test } from './book.ts';

const valley = 'mistakes-and-tips/error-valley';

test('the step is dragged into round-off and keyed back; a flip keeps it', async ({ page }) => {
  const figure = await openFigure(page, '/en/lessons/mistakes-and-tips/', valley);
  expect(await reading(figure, 'central-error')).toBeLessThan(1e-9);
  const curve = figure.locator('path[data-curve="central"]');

  const handle = figure.getByRole('slider', { name: 'Step h', exact: true });
  await handle.scrollIntoViewIfNeeded();
  // The first key is heard once the figure lives; from then on the picture has its own size.
  await expect(async () => {
    await handle.press('ArrowRight');
    await expect.poll(() => reading(figure, 'h'), { timeout: 300 }).toBeGreaterThan(1e-5);
  }).toPass();
  const path = await curve.getAttribute('d');
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 300, box.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => reading(figure, 'h')).toBeLessThan(1e-9);
  await expect.poll(() => reading(figure, 'central-error')).toBeGreaterThan(1e-9);
  // The curve belongs to f and x: a move of h does not touch it.
  expect(await curve.getAttribute('d')).toBe(path);

  // A key takes a tenth of a power of ten.
  await handle.press('End');
  await expect.poll(() => reading(figure, 'h')).toBe(0.1);
  await handle.press('ArrowLeft');
  await expect.poll(() => reading(figure, 'h')).toBe(0.079);
  await handle.press('Home');
  await expect.poll(() => reading(figure, 'h')).toBe(1e-15);
  await expect(figure.locator('[data-verdict]')).toContainText('Choose a larger h');
  await handle.press('l');
  await expect(figure.getByRole('slider', { name: '步长 h', exact: true })).toBeFocused();
  await expect(figure.locator('[data-verdict="cancelled"]')).toContainText('请取更大的 h');
  expect(await reading(figure, 'h')).toBe(1e-15);
});

test('at the kink of ReLU the check says that it cannot tell; x and h are typed', async ({ page }) => {
  const figure = await openFigure(page, '/en/lessons/mistakes-and-tips/', valley);
  // An island is marked before React has reached it; what is typed earlier is not heard.
  await expect(async () => {
    await figure.getByRole('textbox', { name: /^f of x/ }).fill('relu(x)');
    await expect(figure.getByRole('radio', { name: 'relu(x)' })).toBeChecked({ timeout: 300 });
  }).toPass();
  await figure.getByRole('textbox', { name: /^x,/ }).fill('0');
  await expect(figure.locator('[data-verdict="kind"]')).toContainText('At a kink there is no derivative');
  await expect(figure.locator('data[data-quantity="exact"]')).toHaveText('does not exist');
  await expect.poll(() => reading(figure, 'central')).toBeCloseTo(0.5, 9);
  await expect.poll(() => reading(figure, 'right-slope')).toBe(1);
  await figure.getByRole('textbox', { name: /^x,/ }).fill('2');
  await figure.getByRole('textbox', { name: /^h,/ }).fill('0.001');
  await expect.poll(() => reading(figure, 'exact')).toBe(1);
  await expect(figure.locator('[data-verdict="agrees"]')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap on the picture chooses the step; 6.001 is 6 + h', async ({ page }) => {
    const figure = await openFigure(page, '/zh/lessons/basic-rules/', 'basic-rules/forward-error');
    expect(await reading(figure, 'forward')).toBeCloseTo(6.001, 9);
    const picture = figure.locator('[data-plane]');
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    if (box === null) throw new Error('The picture is not on the page.');
    // Thirteen of the fourteen powers of ten from the left: h = 0.01.
    await page.touchscreen.tap(box.x + (13 / 14) * box.width, box.y + 60);
    await expect.poll(() => reading(figure, 'h')).toBeGreaterThan(0.005);
    await expect
      .poll(async () => Math.abs((await reading(figure, 'forward')) - 6 - (await reading(figure, 'h'))))
      .toBeLessThan(1e-9);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    // Each line of the legend stands level with its words.
    const astray = await figure.locator('li:has(svg)').evaluateAll((items) =>
      items.map((item) => {
        const words = document.createRange();
        words.selectNodeContents([...item.childNodes].find((node) => node instanceof Text) ?? item);
        const [text, line] = [words.getBoundingClientRect(), item.querySelector('svg')?.getBoundingClientRect()];
        return Math.abs((text.top + text.bottom) / 2 - ((line?.top ?? NaN) + (line?.bottom ?? NaN)) / 2);
      }),
    );
    expect(astray).toHaveLength(3);
    expect(Math.max(...astray)).toBeLessThan(5);
  });
});
