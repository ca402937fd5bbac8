// What the device remembers, from the first paint; and what happens where it cannot remember.
import { expect, open, slugs, test } from './book.ts';

const store = (settings: object, progress: object = {}) =>
  JSON.stringify({ state: { settings, progress }, version: 1 });

test('the root leads to the remembered language, else to the browser’s', async ({ page, browser, baseURL }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/en/');
  await open(page, '/en/');
  await page.keyboard.press('l');
  await expect(page).toHaveURL('/zh/');
  await page.goto('/');
  await expect(page).toHaveURL('/zh/');
  const chinese = await browser.newContext({ locale: 'zh-CN', ...(baseURL !== undefined && { baseURL }) });
  const other = await chinese.newPage();
  await other.goto('/');
  await expect(other).toHaveURL('/zh/');
  await chinese.close();
});

test('a stored theme and mode show before any module script has run', async ({ page }) => {
  await page.addInitScript((text) => localStorage.setItem('chain-rule', text), store({ both: true, theme: 'dark' }));
  await page.route('**/assets/*.js', () => {
    // Never answered: only the first-paint script runs.
  });
  await page.goto(`/en/lessons/${slugs[0]}/`, { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('.text p[lang="zh-CN"]').first()).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(232, 230, 223)');
});

test('the theme goes from the system’s to light to dark and is remembered', async ({ page }) => {
  await open(page, '/en/');
  const html = page.locator('html');
  await page.getByRole('button', { name: 'Theme' }).click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('d');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'dark');
});

test('reading progress is kept and shown on the contents page', async ({ page }) => {
  await open(page, `/en/lessons/${slugs[0]}/`);
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await expect.poll(() => page.evaluate(() => localStorage.getItem('chain-rule') ?? '')).toContain(`"${slugs[0]}"`);
  await expect(page.locator('.bar .read')).toHaveCSS('transform', 'matrix(1, 0, 0, 1, 0, 0)');
  // What is set on the page itself while it scrolls would be inherited, and so styled anew, by all of it.
  await expect(page.locator('html')).not.toHaveAttribute('style', /--/);
  await page.goto('/zh/');
  await expect(page.locator(`[data-progress="${slugs[0]}"]`)).toHaveAttribute('data-finished', '');
});

test('a corrupt store is kept aside and the page works', async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('planted') === null) localStorage.setItem('chain-rule', '{"state":{"settings":7');
    sessionStorage.setItem('planted', 'yes');
  });
  await open(page, `/en/lessons/${slugs[0]}/`);
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(await page.evaluate(() => localStorage.getItem('chain-rule.unreadable'))).toBe('{"state":{"settings":7');
});

for (const [name, plant] of [
  [
    'forbidden',
    () => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`with storage ${name} the book works; settings just do not last`, async ({ page }) => {
    await page.addInitScript(plant);
    await open(page, `/en/lessons/${slugs[0]}/`);
    await page.keyboard.press('l');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await page.keyboard.press('d');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });
}

test.describe('an address that leads nowhere', () => {
  for (const [address, heading, back] of [
    ['/en/lessons/no-such-lesson/', 'There is no page at this address', '/en/'],
    ['/zh/nothing', '这个地址没有页面', '/zh/'],
    ['/nothing/at/all', 'There is no page at this address', '/en/'],
    ['/zh/%E0%A4%A', '这个地址没有页面', '/zh/'],
  ] as const) {
    test(`${address} says so in the right language and leads back`, async ({ page, complaints }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveCount(1);
      await page.getByRole('link').filter({ visible: true }).click();
      await expect(page).toHaveURL(back);
      // The browser itself reports the 404 of the address asked for.
      complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes('404')));
    });
  }

  test('a damaged state in an address is said in a notice, and the lesson stands', async ({ page }) => {
    await open(page, `/zh/lessons/${slugs[1]}/?s=!!!damaged`);
    await expect(page.getByRole('status').filter({ hasText: '链接' })).toBeVisible();
    await expect(page.locator('figure[data-widget]').first()).toBeVisible();
  });
});

test('the contents lead to where the reader was, and to the next lesson after one that was read', async ({ page }) => {
  await open(page, '/en/');
  await expect(page.getByRole('link', { name: 'Start reading' })).toBeVisible();
  const read = (progress: object) =>
    page.evaluate((text) => localStorage.setItem('chain-rule', text), store({}, progress));
  await read({ 'why-derivatives': { furthest: 1 }, activations: { furthest: 0.57, section: 'leaky-relu' } });
  await page.reload();
  await expect(page.getByRole('link', { name: 'Start reading' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Continue with lesson 5' })).toHaveAttribute(
    'href',
    /\/en\/lessons\/activations\/#leaky-relu$/,
  );
  await page.keyboard.press('l');
  await page.getByRole('link', { name: '继续学习第 5 课' }).click();
  await expect(page).toHaveURL('/zh/lessons/activations/#leaky-relu');

  await read({ activations: { furthest: 1, section: 'leaky-relu' } });
  await page.goto('/en/');
  await expect(page.getByRole('link', { name: 'Continue with lesson 6' })).toHaveAttribute('href', /\/networks\/$/);
});
