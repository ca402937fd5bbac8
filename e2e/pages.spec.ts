// Every page stands in both languages: without a complaint, without scripts, at every width, with names and titles right.
import type { Page } from '@playwright/test';

import { violations } from './axe.ts';
import { expect, locales, open, pages, slugs, test } from './book.ts';

// Words are the same in both themes, and colours in both languages: the long run looks at every pair (`access.spec.ts`). A page
// is widened in one language and narrowed in the other, and axe comes at the end: on a laptop and on a phone.
const themes = { en: 'light', zh: 'dark' } as const;
const widths = { en: [320, 390, 768, 1440], zh: [1440, 768, 390, 320] } as const;

for (const locale of locales) {
  for (const path of pages) {
    test(`/${locale}/${path} opens without a complaint, names its language, fits every width, and is accessible`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: themes[locale] });
      await page.setViewportSize({ width: widths[locale][0], height: 900 });
      await page.addInitScript(noteLateFaces);
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
      // The lab sets its formulas while it runs.
      if (path !== 'lab/') expect.soft(await lateFaces(page), 'fonts that come after the others').toEqual([]);
      const { count, over } = await marksAfterFormulas(page);
      expect.soft(over, 'marks that stand over the formula before them').toEqual([]);
      if (path === 'lessons/networks/') expect.soft(count).toBeGreaterThan(0);
      for (const width of widths[locale]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
        if (width !== 320) continue;
        await page.evaluate(() => document.documentElement.setAttribute('data-both', ''));
        expect.soft(await overflow(page), 'both languages').toBeLessThanOrEqual(0);
        await page.evaluate(() => document.documentElement.removeAttribute('data-both'));
      }
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await violations(page)).toEqual([]);
    });
  }
}

/** Takes down every font that is put in force before it has come. */
function noteLateFaces(): void {
  const late: FontFace[] = [];
  const { value } = Object.getOwnPropertyDescriptor(FontFaceSet.prototype, 'add') ?? {};
  const add = value as (this: FontFaceSet, face: FontFace) => FontFaceSet;
  FontFaceSet.prototype.add = function addFace(face) {
    if (face.status !== 'loaded') late.push(face);
    return add.call(this, face);
  };
  Object.assign(globalThis, { late });
}

/** The fonts of the page that were not put in force together with the others. */
async function lateFaces(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const { late } = globalThis as unknown as { late: FontFace[] };
    return late
      .filter(({ status }) => status !== 'unloaded')
      .map(({ family, style, weight }) => `${family} ${style} ${weight}`);
  });
}

/** How many full stops and commas follow a formula, and those that begin before its last digit ends, with their sentence. */
async function marksAfterFormulas(page: Page) {
  return page.locator('.math + .mark:visible').evaluateAll((marks) => ({
    count: marks.length,
    over: marks.flatMap((mark) => {
      const digits = mark.previousElementSibling?.querySelector('.katex-html > :last-child > :last-child');
      const isClear = mark.getBoundingClientRect().left > (digits?.getBoundingClientRect().right ?? Infinity) - 1;
      return isClear ? [] : [mark.parentElement?.textContent.slice(0, 80) ?? ''];
    }),
  }));
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
      await expect(page.locator('figure[data-widget]')).toHaveCount(
        await page.locator('figure[data-widget]:visible').count(),
      );
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
  test(`on a phone no link at the foot stands alone in ${locale}, and the ways from the cover start at the margin`, async ({
    page,
  }) => {
    for (const width of [320, 360, 390, 430]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `/${locale}/`);
      const tops = await page
        .locator('footer a')
        .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
      const rows = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
      expect(rows, `at ${width} pixels`).toEqual([3, 2]);
      const [begin, beside] = await page
        .locator('.begin, .beside')
        .evaluateAll((ways) => ways.map((way) => way.getBoundingClientRect()));
      const isUnder = (beside?.top ?? NaN) >= (begin?.bottom ?? NaN);
      if (isUnder) expect(beside?.left, `at ${width} pixels`).toBe(begin?.left);
    }
  });
}

test('the lessons hang together by next and previous', async ({ page }) => {
  await page.goto(`/zh/lessons/${slugs[0]}/`);
  await page.locator('a[rel="next"]').click();
  await expect(page).toHaveURL(`/zh/lessons/${slugs[1]}/`);
  await page.locator('a[rel="prev"]').click();
  await expect(page).toHaveURL(`/zh/lessons/${slugs[0]}/`);
});

test('each lesson leads to the one before it and the one after it', async ({ request }) => {
  for (const locale of locales) {
    for (const [index, slug] of slugs.entries()) {
      const html = await (await request.get(`/${locale}/lessons/${slug}/`)).text();
      const links = [...html.matchAll(/<a [^>]*>/g)].flatMap(([tag]) => {
        const [, rel] = /rel="(next|prev)"/.exec(tag) ?? [];
        const [, href] = /href="([^"]*)"/.exec(tag) ?? [];
        return rel === undefined ? [] : [[rel, href]];
      });
      const to = (at: number) => `/${locale}/lessons/${slugs[at] ?? ''}/`;
      expect(Object.fromEntries(links)).toEqual({
        ...(index > 0 && { prev: to(index - 1) }),
        ...(index < slugs.length - 1 && { next: to(index + 1) }),
      });
    }
  }
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

test('the contents of a lesson follow the reader, over a jump too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/en/lessons/chain-rule/');
  const here = page.locator('.toc a[aria-current]');
  const ids = await page.locator('.toc a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.locator('body').press('End');
  await expect(here).toHaveAttribute('href', ids.at(-1) ?? '');
  await page.locator('body').press('Home');
  await expect(here).toHaveCount(0);
});
