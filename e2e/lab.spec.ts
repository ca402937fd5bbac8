// The lab: one typed line, every view of it, one address that carries all; by mouse, finger and keys.
import type { Page } from '@playwright/test';

import { expect, locales, open as openPage, reading, test } from './book.ts';

const value = (page: Page, quantity: string) => page.locator(`[data-quantity="${quantity}"]`).first();
const formula = (page: Page) => page.locator('figure[data-widget="lab"]').getByRole('textbox').first();
const part = (page: Page, name: string) => page.locator(`label:has(input[value="${name}"])`);

/** Opens an address and waits until the figure answers: its point then stands in pixels. */
async function open(page: Page, address: string): Promise<void> {
  await openPage(page, address);
  const drawn = page.locator('[data-plane] > svg').first();
  await expect.poll(() => drawn.evaluate((svg: SVGSVGElement) => svg.viewBox.baseVal.width - svg.clientWidth)).toBe(0);
}

test('a function is typed, moved by mouse and keys, and looked at in every way', async ({ page }) => {
  await open(page, '/en/lab/');
  await formula(page).fill('w*x^2+b');
  for (const name of ['x', 'w', 'b']) {
    await expect(page.getByRole('slider', { name: `${name}, a variable` })).toHaveCount(1);
  }
  const x = page.getByRole('slider', { name: 'x, a variable' });
  await x.press('ArrowRight');
  await expect(value(page, 'x')).toHaveAttribute('value', '1.1');
  await expect.poll(() => reading(page, 'slope')).toBeCloseTo(2.2, 12);
  await page.getByRole('slider', { name: 'w, a variable' }).press('Shift+ArrowRight');
  await expect.poll(() => reading(page, 'slope')).toBeCloseTo(4.4, 12);

  const point = page.getByRole('slider', { name: 'Point on the curve' });
  await point.hover();
  const box = await point.boundingBox();
  if (box === null) throw new Error('The point has no place.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => reading(page, 'x')).toBeGreaterThan(1.3);
  // Numbers follow a pointer at a pace of their own: read where they have come to rest.
  let at = NaN;
  await expect(async () => {
    const before = at;
    at = await reading(page, 'x');
    expect(at).toBe(before);
    expect(await reading(page, 'slope')).toBeCloseTo(4 * at, 9);
  }).toPass({ intervals: [250] });

  await expect(page.locator('[data-step]').filter({ visible: true })).not.toHaveCount(0);
  await part(page, 'graph').click();
  await expect(page.locator('[data-graph] [data-node]')).not.toHaveCount(0);
  await expect(page.locator('[data-quantity="gradient"][data-of="x"]')).toHaveAttribute(
    'value',
    String(await reading(page, 'slope')),
  );
  // Each step is said, and not the point again, which has stayed where it was.
  await expect(page.locator('figure > output')).toHaveText(/^At x = /);
  await page.locator('[data-graph]').press('ArrowLeft');
  await expect(page.locator('[data-part="graph"] output')).toHaveText(/^Step \d of \d\. /);
  await part(page, 'check').click();
  await expect(page.getByRole('status').filter({ hasText: 'Three ways, one number' })).toBeVisible();
  await expect.poll(() => reading(page, 'reverse')).toBeCloseTo(4 * at, 9);
  await expect(value(page, 'central-bound')).toHaveText(/×10⁻/);
  await part(page, 'code').click();
  await expect(page.locator('[data-code="Python"] pre')).toContainText('def df_dx(w, x, b):');
});

for (const locale of locales) {
  test(`one address carries all of it, and a flip keeps it, from ${locale}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `/${locale}/lab/`);
    await formula(page).fill('u*sin(v)');
    await part(page, 'code').click();
    await page.locator('label:has(input[value="v"])').click();
    await expect(page.locator('[data-code="TeX"] pre')).toContainText('\\cos');
    await page.keyboard.press('l');
    await expect(formula(page)).toHaveValue('u*sin(v)');
    await expect(page.locator('[data-code="TeX"] pre')).toContainText('\\cos');
    await page
      .getByRole('button', { name: locale === 'en' ? '复制当前状态的链接' : 'Copy link to this state' })
      .click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto('/en/glossary/');
    await open(page, link);
    await expect(formula(page)).toHaveValue('u*sin(v)');
    await expect(page.locator('[data-quantity="x"][data-of="v"]')).toHaveAttribute('value', '1');
    await expect(page.locator('[data-code="TeX"] pre')).toContainText('\\cos');
  });
}

test('what cannot be read is said in the reader’s language, and the last good picture stays', async ({ page }) => {
  await open(page, '/zh/lab/');
  const curve = page.locator('[data-curve]').first();
  await formula(page).fill('x^3');
  const before = await curve.getAttribute('d');
  await formula(page).fill('x^3+');
  await formula(page).press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/\p{Script=Han}/u);
  await expect(curve).toHaveAttribute('d', before ?? '');
  await formula(page).fill('1/x');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(curve).not.toHaveAttribute('d', before ?? '');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a formula as long as the field takes it widens no page', async ({ page }) => {
    for (const place of ['lab/', 'embed/slope-tangent/', 'embed/sum-rule/', 'embed/composition/']) {
      await openPage(page, `/en/${place}`);
      for (const text of ['x'.repeat(300), 'x+'.repeat(150) + 'x']) {
        await page.locator('figure input[type="text"]:not([inputmode])').first().fill(text);
        await expect(page.locator('figure [aria-invalid="true"]')).toHaveCount(0);
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), place)
          .toBeLessThanOrEqual(0);
      }
    }
  });

  test('a long name stands in full beside its slider', async ({ page }) => {
    await open(page, '/en/lab/');
    await formula(page).fill('learning_rate_eta*abcdefghijklmnop + x');
    const track = page.getByRole('slider', { name: 'abcdefghijklmnop, a variable' });
    await expect(track).toHaveCount(1);
    const faults = await page.locator('figure input[type="range"]').evaluateAll((tracks) =>
      tracks.flatMap((one) => {
        const label = one.parentElement?.previousElementSibling;
        const name = document.createRange();
        if (label) name.selectNodeContents(label);
        const [text, box, rail] = [name, label, one].map((each) => each?.getBoundingClientRect());
        if (text === undefined || box === undefined || rail === undefined) return ['no label'];
        // The point of a thumb may stand over the end of its track.
        return text.right <= Math.min(box.right, rail.left) + 1 && text.left >= box.left - 1 ? [] : [one.ariaLabel];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('a tap moves the point, and nothing is wider than the page in any view', async ({ page }) => {
    await open(page, '/zh/lab/');
    await formula(page).fill('1/(1+e^(-(w*x+b)))');
    await page
      .locator('[data-plane] svg')
      .first()
      .tap({ position: { x: 40, y: 90 } });
    await expect.poll(() => reading(page, 'x')).toBeLessThan(-2);
    for (const name of ['rules', 'graph', 'check', 'code']) {
      await part(page, name).tap();
      await expect(page.locator(`[data-part="${name}"] > :not(p)`).first()).toBeVisible();
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0);
    }
  });
});
