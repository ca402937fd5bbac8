// What is written into the plots: numbers of axes, names of curves and level numbers neither meet nor are cut off.
import { expect, open, test } from './book.ts';

test('at every width no label of a plot meets another or leaves its picture', async ({ page }) => {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    if (width === 360) await open(page, '/en/gallery/');
    const faults = () =>
      page.locator('figure [data-plane]').evaluateAll((planes) =>
        planes.flatMap((plane) => {
          const where = plane.closest('figure')?.dataset['instance'];
          const frame = plane.getBoundingClientRect();
          const drawn = plane.querySelector('svg')?.viewBox.baseVal.width ?? Number.NaN;
          if (!(Math.abs(drawn - plane.clientWidth) <= 1)) return [`${where}: drawn for another width`];
          const labels = [...plane.querySelectorAll('[data-numbers] text, text[data-label]')]
            .filter((text) => text.textContent !== '' && getComputedStyle(text).visibility !== 'hidden')
            .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
          const cut = labels.filter(
            ({ box }) =>
              box.left < frame.left - 1 ||
              box.right > frame.right + 1 ||
              // A line of text is higher than what is seen of its letters.
              box.top < frame.top - 6 ||
              box.bottom > frame.bottom + 6,
          );
          const met = labels.flatMap((a, i) =>
            labels
              .slice(i + 1)
              .filter(
                (b) =>
                  Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
                  Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 8,
              )
              .map((b) => `${where}: ${a.text} meets ${b.text}`),
          );
          return [...cut.map(({ text }) => `${where}: ${text} is cut off`), ...met];
        }),
      );
    expect(await page.locator('[data-numbers] text').count()).toBeGreaterThan(100);
    await expect.poll(faults, `at ${width} pixels`).toEqual([]);
  }

  // A curve ends before a number that it passes, or it would look crossed out; on a coloured plane the ring is narrow.
  const ring = (widget: string) => page.locator(`figure[data-widget="${widget}"] [data-numbers] text`).first();
  await expect(ring('lab')).toHaveCSS('stroke-width', '10px');
  await expect(ring('network-playground')).toHaveCSS('stroke-width', '4px');
});
