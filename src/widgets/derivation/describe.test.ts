import { expect, it } from 'vitest';

import { describe } from './describe.ts';
import { workOf } from './model.ts';
import { everything } from './widget.ts';

const say = (f: string, shown: number, by = 'x') => describe(workOf(f, by), shown);

it('before the first step it says what is asked', () => {
  expect(say('(x^2+1)^3', 0)).toEqual({
    en: 'The derivative of (x^2 + 1)^3 with respect to x, in 6 steps.',
    zh: '(x^2 + 1)^3 对 x 求导，共 6 步。',
  });
  expect(say('5', 0).en).toContain('in 1 step.');
});

it('at the chain rule it names both functions', () => {
  expect(say('(x^2+1)^3', 1)).toEqual({
    en: 'Step 1 of 6. Chain rule: d/dx ((x^2 + 1)^3) = 3*(x^2 + 1)^2*d/dx (x^2 + 1). The outer function is u^3, the inner function u = x^2 + 1.',
    zh: '第 1 步，共 6 步。链式法则：d/dx ((x^2 + 1)^3) = 3*(x^2 + 1)^2*d/dx (x^2 + 1)。外层函数是 u^3，内层函数是 u = x^2 + 1。',
  });
});

it('at the end it says the result', () => {
  expect(say('x^(1/2)', everything)).toEqual({
    en: 'Step 2 of 2. Exponent one half: d/dx (x^(1/2)) = 1/(2*sqrt(x)). The derivative of x^(1/2) is 1/(2*sqrt(x)).',
    zh: '第 2 步，共 2 步。化为根式：d/dx (x^(1/2)) = 1/(2*sqrt(x))。因此 x^(1/2) 的导数是 1/(2*sqrt(x))。',
  });
});

it.each([
  ['x^2*e^x', 1, 'x', 'Product rule', '乘积法则'],
  ['x^2*e^x', 2, 'x', 'Power rule', '幂函数求导法则'],
  ['x^2/(x+1)', 1, 'x', 'Quotient rule', '商法则'],
  ['x^2+3x+5', 1, 'x', 'Sum rule', '和的求导法则'],
  ['3^x', 1, 'x', 'Exponential rule', '指数函数求导法则'],
  ['x^x', 1, 'x', 'Logarithmic differentiation', '对数求导法'],
  ['x*y', 1, 'y', 'Constant multiple rule', '常数倍法则'],
  ['-x', 3, 'x', 'Put the parts together', '代入'],
])('%s, step %i: %s, %s, %s', (f, shown, by, en, zh) => {
  const said = say(f, shown, by);
  expect(said.en).toContain(`Step ${shown} of `);
  expect(said.en).toContain(`. ${en}: `);
  expect(said.zh).toContain(`第 ${shown} 步，`);
  expect(said.zh).toContain(`。${zh}：`);
  expect(said.en + said.zh).not.toMatch(/derivative\(|prime|undefined|NaN/);
});
