// Controls say what their figure shows: after the way back to a page, and under a finger that only scrolls.
import { comeTo, expect, openFigure, test } from './book.ts';

test('after another page and back a figure and its controls agree', async ({ page }) => {
  let figure = await openFigure(page, '/en/lessons/basic-rules/', 'basic-rules/powers');
  const isGrowth = () => figure.getByRole('radio', { name: 'Growth' }).isChecked();
  const pictures = () => figure.locator('[data-plane]').count();
  const graphs = await pictures();
  await figure.getByRole('radio', { name: 'Growth' }).check();
  await expect.poll(pictures).not.toBe(graphs);
  const squares = await pictures();
  await page.goto('/en/glossary/');
  await page.goBack();
  figure = await comeTo(page, 'basic-rules/powers');
  expect(await pictures()).toBe((await isGrowth()) ? squares : graphs);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a finger that scrolls over a slider leaves it alone; one that goes along it moves it', async ({ page }) => {
    const figure = await openFigure(page, '/en/lessons/networks/', 'networks/neuron-steps');
    const slider = figure.getByRole('slider').first();
    const said = () => slider.getAttribute('aria-valuetext');
    const before = await said();
    const devtools = await page.context().newCDPSession(page);
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) => {
      await devtools.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    };
    const placeOf = async (share: number) => {
      await slider.scrollIntoViewIfNeeded();
      const box = await slider.boundingBox();
      if (box === null) throw new Error('no slider');
      return [box.x + share * box.width, box.y + box.height / 2] as const;
    };

    const [x, y] = await placeOf(0.8);
    const from = await page.evaluate(() => window.scrollY);
    await touch('touchStart', x, y);
    for (let by = 20; by <= 200; by += 20) await touch('touchMove', x, y - by);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(from + 60);
    expect(await said()).toBe(before);

    const [, row] = await placeOf(0.8);
    for (const share of [0.5, 0.6, 0.7, 0.8]) {
      const [column] = await placeOf(share);
      await touch(share === 0.5 ? 'touchStart' : 'touchMove', column, row);
    }
    await touch('touchEnd');
    await expect.poll(said).not.toBe(before);
  });
});
