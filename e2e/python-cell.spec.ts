// Real Python in the page: fetched on request, with the policy in force, stopped when it runs on, its errors shown in full.
import type { Page } from '@playwright/test';

import { expect, long, openFigure, reading, test } from './book.ts';

test.use({ isFirstVisit: true });

/** Python is fetched and started once: the slowest part by far. */
const start = { timeout: 60_000 };

async function opened(page: Page, locale: 'en' | 'zh') {
  const figure = await openFigure(page, `/${locale}/lessons/mistakes-and-tips/`, 'mistakes-and-tips/template');
  await expect(async () => {
    const closed = figure.getByRole('button', { name: /Open the program|打开程序/ });
    if (await closed.isVisible()) await closed.press('Enter');
    await expect(figure.getByRole('textbox')).toBeVisible({ timeout: 500 });
  }).toPass();
  // The button has gone; what came in its place has the focus.
  await expect(figure.locator(':focus')).toHaveCount(1);
  return figure;
}

test('the template runs, its numbers are ours; then an error, and a loop without end', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const figure = await opened(page, 'en');
  expect(fetched.filter((url) => url.includes('/python/'))).toEqual([]);
  const program = figure.getByRole('textbox', { name: 'Python program' });
  const run = figure.getByRole('button', { name: 'Run', exact: true });
  await run.click();
  await expect(figure.getByRole('region', { name: 'Output' })).toContainText(
    'Scaled error: 5.0e-13, agree: True',
    start,
  );
  await expect(figure.getByRole('region', { name: 'Output' })).toContainText(
    'Numerical: 4.000000000004, Analytical: 4.0',
  );
  await expect(figure.locator('[data-verdict="agree"]')).toBeVisible();
  await expect(figure.locator('[data-phase] > [aria-live="polite"]')).toHaveText('');
  expect(await reading(figure, 'python-numerical')).toBe(4.000000000004);
  expect(await reading(figure, 'numerical')).toBeCloseTo(4, 9);
  expect(await reading(figure, 'analytical')).toBe(4);

  // What is typed outlives a flip of the language, and Python answers in full where the reader looks.
  await program.fill('x = 2.0\nnum_grad = 1 / (x - 2)\n');
  await figure.getByRole('button', { name: 'Back to the template' }).press('l');
  const own = figure.getByRole('textbox', { name: 'Python 程序' });
  await expect(own).toHaveValue('x = 2.0\nnum_grad = 1 / (x - 2)\n');
  await own.press('Control+Enter');
  await expect(figure.locator('[data-phase] > [role="status"]')).toContainText('Python 因出错而中止');
  const traceback = figure.getByRole('region', { name: 'Python 的报错信息' });
  await expect(traceback).toContainText('File "program.py", line 2');
  await expect(traceback).toContainText('ZeroDivisionError');
  await expect(traceback).not.toContainText('_pyodide');

  // A program cannot reach the network or the book's own storage.
  await own.fill('from js import fetch\nfetch("/")');
  await own.press('Control+Enter');
  await expect(traceback).toContainText("'NoneType' object is not callable");
  // The hint is announced, too: its region is there before the hint.
  await expect(figure.locator('[data-phase] > [aria-live="polite"]')).toContainText('已停用');

  // What takes long to find out is said at once: a number too large for the comparison, and a lost output.
  const status = figure.locator('[data-phase] > [role="status"]');
  await own.fill('import sys\nx = 10**400\nsys.stdout = None');
  await own.press('Control+Enter');
  await expect(status).toHaveText('程序已运行完毕，没有输出。', { timeout: 5000 });

  // Typed with the wrong input method; much more than one can read; and nothing to compare.
  await own.fill('print（1）');
  await own.press('Control+Enter');
  await expect(figure.locator('[data-phase]')).toContainText('全角标点');
  await own.fill('for i in range(10000):\n    print("line", i)');
  await own.press('Control+Enter');
  await expect(figure.locator('[data-phase]')).toContainText('只显示前 20000 个字符');
  await expect(figure.locator('[data-verdict="incomplete"]')).toBeVisible();
  await expect(figure.getByRole('table')).toHaveCount(0);

  await own.fill('i = 0\nwhile True:\n    i += 1\n    print(i)');
  await own.press('Control+Enter');
  await expect(figure.getByRole('region', { name: '输出' })).toContainText('99');
  await figure.getByRole('button', { name: '停止' }).click();
  await expect(figure.locator('[data-phase] > [role="status"]')).toHaveText('已停止。');
  expect((await figure.getByRole('region', { name: '输出' }).textContent())?.length).toBeLessThan(21_000);
});

// Starts Python twice, which takes long.
if (long) {
  test('once fetched, Python starts again without a network', async ({ page, context }) => {
    const figure = await opened(page, 'en');
    const output = figure.getByRole('region', { name: 'Output' });
    await figure.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(output).toContainText('agree: True', start);
    await figure.getByRole('textbox', { name: 'Python program' }).fill('while True: print(1)');
    await figure.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(output).toContainText('1\n1');
    await figure.getByRole('button', { name: 'Stop' }).click();
    await context.setOffline(true);
    await figure.getByRole('textbox', { name: 'Python program' }).fill('print(6 * 7)');
    await figure.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(output).toHaveText('42\n', start);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('Tab leaves the program; where Python cannot be fetched it is said', async ({ page }) => {
    await page.route('**/assets/python/*/files.json', (route) => route.fulfill({ status: 503, body: '' }));
    const figure = await opened(page, 'zh');
    await figure.getByRole('textbox').focus();
    await page.keyboard.press('Tab');
    await expect(figure.getByRole('button', { name: '运行' })).toBeFocused();
    await figure.getByRole('button', { name: '运行' }).tap();
    await expect(figure.locator('[data-phase] > [role="status"]')).toContainText('无法下载或启动 Python', start);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
