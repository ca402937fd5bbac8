// A page comes piece by piece: what has arrived can be read, and what has not keeps nothing else waiting.
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createStaticServer } from '../scripts/serve.mjs';
import { expect, test } from './book.ts';

const lesson = '/en/lessons/why-derivatives/';
const alive = '[data-island="toolbar"][data-alive]';
/** What makes a page live, once it is asked for. */
const later = 'link[rel="modulepreload"][href*="/start-"]';

test('a lesson whose second half comes late is painted with the first, and comes alive with the second', async ({
  browser,
}) => {
  const text = readFileSync(`dist${lesson}index.html`, 'utf8');
  const half = text.indexOf('</p>', text.length / 2);
  const others = createStaticServer('dist');
  const open = new Set<ServerResponse>();
  const host = createServer((request, response) => {
    if (request.url !== lesson) {
      others.emit('request', request, response);
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.write(text.slice(0, half));
    open.add(response);
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  const context = await browser.newContext();
  const page = await context.newPage();
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(String(error)));

  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}${lesson}`, { waitUntil: 'commit' });
  // Two tasks after the page has heard of its paint, it would have asked for what makes it live.
  await page.evaluate(
    () =>
      new Promise<void>((resume) => {
        const tasks = () => setTimeout(() => setTimeout(resume));
        new PerformanceObserver(tasks).observe({ type: 'paint', buffered: true });
      }),
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.locator(later).count()).toBe(0);
  await expect(page.locator('footer')).toHaveCount(0);

  for (const response of open) response.end(text.slice(half));
  await expect(page.locator(alive)).toHaveCount(1);
  expect(await page.locator(later).count()).toBe(1);
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(failures).toEqual([]);
  await context.close();
  host.close();
});

test.describe('for the first time', () => {
  test.use({ isFirstVisit: true });

  test('a page whose fonts never come is alive all the same', async ({ page }) => {
    const asked: string[] = [];
    await page.route('**/*.woff2', (route) => {
      asked.push(route.request().url());
    });
    await page.goto(lesson);
    await expect(page.locator(alive)).toHaveCount(1);
    expect(asked.length).toBeGreaterThan(0);
    await page.keyboard.press('l');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  });
});
