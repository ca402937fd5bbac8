// The network of lesson 6 as a reader meets it: every number where it should be, both passes step by step, the ledger, descent.
import type { Locator, Page } from '@playwright/test';

import { atRest, expect, openFigure, test } from './book.ts';

const exact = {
  z1: 0.7,
  a1: 0.668187772168166,
  z2: 0.634550217734533,
  a2: 0.653520493078959,
  L: 0.03037607366602,
  'dL/da2': -0.246479506921041,
  'dL/dz2': -0.0558107141697298,
  'dL/dw2': -0.037292036764186,
  'dL/db2': -0.0558107141697298,
  'dL/da1': -0.0446485713357838,
  'dL/dz1': -0.00989916303928898,
  'dL/dw1': -0.00989916303928898,
  'dL/db1': -0.00989916303928898,
};

async function network(page: Page, locale = 'en'): Promise<Locator> {
  return openFigure(page, `/${locale}/lessons/networks/`, 'networks/network');
}

/** The numbers on show, at full precision, by name. */
async function numbersOf(figure: Locator): Promise<Record<string, number>> {
  await atRest(figure);
  const list = await figure
    .locator('[data-quantity]')
    .evaluateAll((all) => all.map((data) => [data.getAttribute('data-quantity'), Number(data.getAttribute('value'))]));
  return Object.fromEntries(list) as Record<string, number>;
}

function expectExact(found: Record<string, number>, names: readonly string[] = Object.keys(exact)) {
  expect(Object.keys(found).toSorted()).toEqual([...names].toSorted());
  for (const [name, value] of Object.entries(exact)) {
    if (names.includes(name)) expect(Math.abs((found[name] ?? NaN) - value)).toBeLessThan(1e-12);
  }
}

test('the thirteen numbers of the source’s example, one by one, by keyboard, over a flip of the language', async ({
  page,
}) => {
  const figure = await network(page);
  expectExact(await numbersOf(figure));
  await figure.getByRole('button', { name: 'To the start' }).focus();
  await page.keyboard.press('Enter');
  expect(await numbersOf(figure)).toEqual({});
  await figure.getByRole('button', { name: 'Next step' }).focus();
  for (let step = 1; step <= 13; step += 1) {
    await page.keyboard.press('Enter');
    await expect(figure.locator('[data-quantity]')).toHaveCount(step);
    if (step === 7) {
      await expect(figure.locator('[data-step="7"]')).toContainText('−0.24648 × 0.65352 × (1 − 0.65352)');
      await page.keyboard.press('l');
      await expect(figure.locator('[data-step="7"]')).toContainText('反向传播');
      await expect(figure.locator('[data-quantity]')).toHaveCount(7);
      await expect(figure.getByRole('button', { name: '下一步' })).toBeFocused();
    }
  }
  expectExact(await numbersOf(figure));
  await expect(figure.locator('output')).toHaveText(/第 13 步（共 13 步）得 ∂L\/∂b₁ ≈ −0.00990。$/);
  await figure.getByRole('button', { name: '8：∂L/∂w₂' }).click();
  expectExact(await numbersOf(figure), Object.keys(exact).slice(0, 8));
});

test('an input is dragged by mouse and typed, and all that depends on it follows', async ({ page }) => {
  const figure = await network(page);
  const track = figure.getByRole('slider', { name: 't, the target' });
  const box = await track.boundingBox();
  if (box === null) throw new Error('The track of t has no place.');
  await page.mouse.move(box.x + box.width * 0.72, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await numbersOf(figure))['dL/da2']).toBeGreaterThan(0.6);
  expect((await numbersOf(figure))['a2']).toBeCloseTo(exact.a2, 12);
  await figure.getByRole('textbox', { name: 't, the target' }).fill('0.9');
  await figure.getByRole('textbox', { name: 'x, the input' }).fill('-2');
  await expect.poll(async () => (await numbersOf(figure))['z1']).toBe(-0.8);
  await figure.getByRole('textbox', { name: 'x, the input' }).fill('1');
  await expect.poll(async () => (await numbersOf(figure))['z1']).toBe(0.7);
  expectExact(await numbersOf(figure));
});

test('the ledger: with three decimals carried it is the printed column but for L, and says why cells differ', async ({
  page,
}) => {
  const figure = await network(page);
  await figure.getByRole('radio', { name: 'What rounding does' }).click();
  const column = (name: string) =>
    figure
      .locator(`[data-ledger="${name}"]`)
      .evaluateAll((all) => all.map((data) => [data.getAttribute('data-of'), data.getAttribute('value')] as const));
  const printed = new Map(await column('printed'));
  const differing = (await column('carried')).filter(([of, value]) => printed.get(of) !== value).map(([of]) => of);
  expect(printed.size).toBe(15);
  expect(differing).toEqual(['L']);
  await expect(figure.getByText('The text carried z2 = 0.634.')).toBeVisible();
  await figure.getByRole('slider', { name: 'k, the decimals' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(figure.locator('[data-ledger="carried"][data-of="z2"]')).toHaveText('0.6346');
  await figure.getByRole('textbox', { name: 'w₁, weight' }).fill('0.6');
  await expect(figure.locator('[data-ledger="printed"]')).toHaveCount(0);
  await figure.getByRole('button', { name: 'Back to its inputs' }).click();
  await expect(figure.locator('[data-ledger="printed"]')).toHaveCount(15);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

  test('gradient descent goes forward, back, and to the very same start', async ({ page }) => {
    const figure = await network(page, 'zh');
    const before = await numbersOf(figure);
    await figure.getByRole('radio', { name: '梯度下降' }).tap();
    await figure.getByRole('button', { name: '走一步' }).tap();
    await expect(figure.getByRole('textbox', { name: 'w₁' })).toHaveValue('0.5099');
    await figure.getByRole('button', { name: '走 10 步' }).tap();
    const place = figure.getByRole('slider', { name: '网络所处的步数' });
    await expect(place).toHaveAttribute('aria-valuenow', '11');
    await expect.poll(async () => (await numbersOf(figure))['L']).toBeLessThan(0.009);
    await figure.getByRole('button', { name: '撤销' }).tap();
    await place.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(place).toHaveAttribute('aria-valuenow', '9');
    await figure.getByRole('button', { name: '回到起点' }).tap();
    // Numbers follow some times a second.
    await expect.poll(() => numbersOf(figure)).toEqual(before);
    await figure.getByRole('button', { name: '重做' }).tap();
    await expect(place).toHaveAttribute('aria-valuenow', '1');
  });
});
