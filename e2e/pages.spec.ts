// Every page stands in both languages: without a complaint, without scripts, at every width, with names and titles right.
import type { Page } from '@playwright/test';

import { expect, locales, open, pages, slugs, test } from './book.ts';

for (const locale of locales) {
  for (const path of pages) {
    test(`/${locale}/${path} opens without a complaint, names its language, and fits every width`, async ({ page }) => {
      await open(page, `/${locale}/${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale === 'zh' ? 'zh-CN' : 'en');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(/\p{Script=Han}/u.test(await page.title())).toBe(locale === 'zh');
      const description = await page.locator('meta[name="description"]').getAttribute('content');
      expect(/\p{Script=Han}/u.test(description ?? '')).toBe(locale === 'zh');
      for (const other of locales) {
        await expect(
          page.locator(`link[rel="alternate"][hreflang="${other === 'zh' ? 'zh-CN' : 'en'}"]`),
        ).toHaveAttribute('href', new URL(`/${other}/${path}`, page.url()).href);
      }
      for (const width of [1440, 768, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
      }
      await page.evaluate(() => document.documentElement.setAttribute('data-both', ''));
      expect(await overflow(page), 'both languages').toBeLessThanOrEqual(0);
    });
  }
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  for (const slug of slugs) {
    test(`${slug} can be read in both languages, formulas and pictures included`, async ({ page }) => {
      await page.goto(`/en/lessons/${slug}/`);
      const text = page.locator('.text');
      await expect(text.locator('p[lang="en"]').first()).toBeVisible();
      await expect(text.locator('p[lang="zh-CN"]').first()).toBeHidden();
      await expect(page.locator('.languages button')).toBeHidden();
      for (const figure of await page.locator('figure[data-widget]').all()) await expect(figure).toBeVisible();
      await page.getByRole('link', { name: '中文' }).click();
      await expect(page).toHaveURL(`/zh/lessons/${slug}/`);
      await expect(text.locator('p[lang="zh-CN"]').first()).toBeVisible();
      await expect(text.locator('p[lang="en"]').first()).toBeHidden();
    });
  }

  test('the root page leads to either language', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL('/zh/');
  });
});

for (const locale of locales) {
  test(`in ${locale} no mark stands over the formula before it`, async ({ page }) => {
    let count = 0;
    for (const slug of slugs) {
      await page.goto(`/${locale}/lessons/${slug}/`);
      const places = await page.locator('.math + .mark:visible').evaluateAll((marks) =>
        marks.map((mark) => {
          const digits = mark.previousElementSibling?.querySelector('.katex-html > :last-child > :last-child');
          return [digits?.getBoundingClientRect().right, mark.getBoundingClientRect().left];
        }),
      );
      for (const [end = Infinity, start = 0] of places) expect(start, slug).toBeGreaterThan(end - 1);
      count += places.length;
    }
    expect(count).toBeGreaterThan(0);
  });
}

test('the lessons hang together by next and previous', async ({ page }) => {
  await page.goto(`/zh/lessons/${slugs[0]}/`);
  for (const slug of slugs.slice(1)) {
    await page.locator('a[rel="next"]').click();
    await expect(page).toHaveURL(`/zh/lessons/${slug}/`);
  }
  await expect(page.locator('a[rel="next"]')).toHaveCount(0);
  await page.locator('a[rel="prev"]').click();
  await expect(page).toHaveURL(`/zh/lessons/${slugs[6]}/`);
});

test('every page is served with the strict policy and no inline script', async ({ request }) => {
  for (const path of ['', ...locales.flatMap((locale) => pages.map((page) => `${locale}/${page}`))]) {
    const response = await request.get(`/${path}`);
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-eval');
    const html = await response.text();
    expect(html).toContain('http-equiv="Content-Security-Policy"');
    for (const [, attributes = '', body = ''] of html.matchAll(/<script([^>]*)>([^<]*)/g)) {
      expect(attributes).toContain('src=');
      expect(body).toBe('');
    }
  }
});
