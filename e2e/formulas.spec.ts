// The formula sheet: one sheet of paper in each language and notation; the notation is remembered and moves nothing. And the
// styles of all formulas: the build drops those of KaTeX's that no formula uses, and no other.
import { readFileSync } from 'node:fs';

import { expect, locales, open, pages, test } from './book.ts';

const stored = (notation: string) => JSON.stringify({ state: { settings: { notation }, progress: {} }, version: 1 });

for (const locale of locales) {
  test(`the sheet in ${locale} prints on one page of A4, in either notation`, async ({ page }) => {
    await open(page, `/${locale}/formulas/`);
    for (const notation of ['leibniz', 'prime']) {
      if (notation === 'prime') await page.keyboard.press('n');
      await expect(page.locator(notation === 'prime' ? '.in-prime' : '.in-leibniz').first()).toBeVisible();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      // Points: 210 mm by 297 mm.
      const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect(Math.abs(Number(width) - 595.3)).toBeLessThan(1.5);
      expect(Math.abs(Number(height) - 841.9)).toBeLessThan(1.5);
    }
  });
}

test('the notation holds for sheet and derivations, from the first paint, and lasts', async ({ page }) => {
  await open(page, '/en/formulas/');
  const sine = page.locator('#sin');
  await expect(sine.locator('.in-leibniz')).toBeVisible();
  await page.keyboard.press('?');
  await page.getByRole('radio', { name: '(…)′' }).check();
  await page.keyboard.press('Escape');
  await expect(sine.locator('.in-prime')).toBeVisible();
  await expect(sine.locator('.in-leibniz')).toBeHidden();
  await page.goto('/zh/lessons/combination-rules/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-notation', 'prime');
  const question = page.locator('figure[data-instance="combination-rules/product-steps"]');
  await expect(question.locator('.in-prime').first()).toBeVisible();
  await expect(question.locator('.in-leibniz').first()).toBeHidden();
});

test.describe('with a stored notation', () => {
  test.use({ isFirstVisit: true });

  test('nothing moves while the sheet comes to life', async ({ page }) => {
    await page.addInitScript((value) => localStorage.setItem('chain-rule', value), stored('prime'));
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/zh/formulas/', { waitUntil: 'networkidle' });
    const total = await page.evaluate(() =>
      (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
    );
    expect(total).toBeLessThanOrEqual(0.02);
    await expect(page.locator('#sin .in-prime')).toBeVisible();
  });
});

test('every group leads to its section of a lesson', async ({ page, request }) => {
  await open(page, '/en/formulas/');
  const links = await page.locator('.sheet h2 a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    const [path = '', id = ''] = link.split('#');
    expect(await (await request.get(path)).text()).toContain(`id="${id}"`);
  }
});

test('no formula lacks a style that KaTeX has for it', async ({ page }) => {
  const sheet = readFileSync('node_modules/katex/dist/katex.css', 'utf8').replaceAll(
    /\/\*.*?\*\/|@font-face\s*\{[^}]*\}/gs,
    '',
  );
  const selectors = [...sheet.matchAll(/([^{}@]+)\{[^{}]*\S[^{}]*\}/g)]
    .flatMap(([, list = '']) => list.split(','))
    .map((selector) =>
      selector
        .trim()
        .replaceAll('::', ':')
        .replaceAll(/\s*>\s*/g, '>'),
    )
    // From a size to itself: no change.
    .filter((selector) => !/reset-size(\d+)\.size\1\b/.test(selector) && !/:(root|before|after)/.test(selector));
  expect(selectors.length).toBeGreaterThan(150);
  for (const path of pages) {
    await page.goto(`/zh/${path}`);
    const missing = await page.evaluate((wanted) => {
      const known = new Set<string>();
      const read = (rules: CSSRuleList) => {
        for (const rule of rules) {
          if (rule instanceof CSSStyleRule)
            for (const one of rule.selectorText.split(','))
              known.add(one.trim().replaceAll('::', ':').replaceAll(' > ', '>'));
          else if (rule instanceof CSSGroupingRule) read(rule.cssRules);
        }
      };
      for (const { cssRules } of document.styleSheets) read(cssRules);
      return wanted.filter((selector) => !known.has(selector) && document.querySelector(selector) !== null);
    }, selectors);
    expect(missing, path).toEqual([]);
  }
});
