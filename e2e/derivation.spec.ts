// The derivation by mouse, keyboard and touch: steps forward and back, another function, a flip in the middle.
import { expect, openFigure, test } from './book.ts';

test.use({ isFirstVisit: true });

test('steps go forward and back, a flip keeps them, and the formulas of the page need no KaTeX', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const figure = await openFigure(page, '/en/lessons/chain-rule/', 'chain-rule/cube-steps');
  const lines = figure.locator('li[data-step]:visible');
  const step = figure.locator('data[data-quantity="step"]');
  await expect(lines).toHaveCount(0);
  const next = figure.getByRole('button', { name: 'Next step' });
  await next.click();
  await expect(lines).toHaveCount(1);
  await expect(lines.first()).toContainText('Chain rule');
  await expect(lines.first()).toContainText('outer function');
  await expect(lines.first().locator('.katex:visible').first()).toBeVisible();
  await next.press('Enter');
  await expect(step).toHaveAttribute('value', '2');
  await expect(figure.locator('output')).toContainText('Step 2 of 6. Sum rule');

  await next.press('l');
  await expect(figure.getByRole('button', { name: '下一步' })).toBeFocused();
  await expect(step).toHaveAttribute('value', '2');
  await expect(lines.first()).toContainText('外层函数');
  await figure.getByRole('button', { name: '上一步' }).click();
  await expect(lines).toHaveCount(1);
  await figure.getByRole('button', { name: '全部展开' }).click();
  await expect(lines).toHaveCount(6);
  await expect(figure.locator('p:visible', { hasText: '结果' })).toBeVisible();
  await figure.getByRole('button', { name: '重置' }).click();
  await expect(lines).toHaveCount(0);
  await figure.getByRole('button', { name: '下一步' }).click();
  await expect(lines.first().locator('.katex:visible').first()).toBeVisible();
  expect(fetched.filter((url) => /katex.*\.js$/i.test(url))).toEqual([]);
});

test('another function is derived as it is typed; what cannot be read changes nothing', async ({ page }) => {
  const figure = await openFigure(page, '/en/lessons/chain-rule/', 'chain-rule/cube-steps');
  const field = figure.getByRole('textbox', { name: 'The function' });
  await figure.getByRole('button', { name: 'All steps' }).click();
  await field.fill('x^2 sin x');
  await expect(figure.locator('li[data-step]:visible').first()).toContainText('Product rule');
  await expect(figure.locator('li[data-step]:visible .katex:visible').first()).toBeVisible();
  const steps = await figure.locator('data[data-quantity="steps"]').getAttribute('value');
  await field.fill('x^2 sin(');
  await expect(figure.getByRole('alert')).toBeVisible();
  await expect(figure.locator('data[data-quantity="steps"]')).toHaveAttribute('value', steps ?? '');
  await field.fill('(x^2+1)^3');
  await expect(figure.locator('li[data-step]:visible').first()).toContainText('inner function');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap chooses another power, and nothing is wider than the page', async ({ page }) => {
    const figure = await openFigure(page, '/zh/lessons/basic-rules/', 'basic-rules/power-derivations');
    await figure.getByRole('button', { name: '全部展开' }).tap();
    await expect(figure.locator('li[data-step]:visible')).toHaveCount(2);
    await figure.getByRole('radiogroup').locator('label').nth(2).tap();
    await expect(figure.locator('li[data-step]:visible').last()).toContainText('负指数幂');
    await expect(figure.locator('li[data-step]:visible .katex:visible').last()).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
