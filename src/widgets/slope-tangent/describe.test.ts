import { expect, it } from 'vitest';

import { describe } from './describe.ts';
import { curveOf } from '../formula-curve.ts';
import { readingAt } from './model.ts';

const say = (f: string, x: number, h?: number) => describe(readingAt(curveOf(f), { x, h: h ?? 1 }), h !== undefined);

it('says place, slope and course, in both languages', () => {
  expect(say('x^2', 1.5)).toEqual({
    en: 'At x = 1.5 the slope is 3; the function is increasing there.',
    zh: '在 x = 1.5 处，切线斜率为 3，函数递增。',
  });
  expect(say('x^2', -1)).toEqual({
    en: 'At x = \u22121 the slope is \u22122; the function is decreasing there.',
    zh: '在 x = \u22121 处，切线斜率为 \u22122，函数递减。',
  });
});

it('a level tangent is neither increasing nor decreasing', () => {
  expect(say('x^2', 0).en).toBe('At x = 0 the slope is 0; the function is level there.');
  expect(say('x^2', 0).zh).toContain('切线水平');
});

it('rounded numbers are said to be rounded', () => {
  expect(say('e^x', 1).en).toContain('about 2.718');
  expect(say('e^x', 1).zh).toContain('切线斜率约为 2.718');
});

it('says the secant where it is shown, with decimals that show its error', () => {
  expect(say('x^2', 3, 0.001)).toEqual({
    en: 'At x = 3 the slope is 6; the function is increasing there. The secant with h = 0.001 has slope 6.001.',
    zh: '在 x = 3 处，切线斜率为 6，函数递增。h = 0.001 时，割线斜率为 6.001。',
  });
});

it('says nothing of a secant that does not exist', () => {
  expect(say('sqrt(x)', 1, -2).en).not.toContain('secant');
});

it('at a kink it names both sides and the convention', () => {
  expect(say('|x|', 0)).toEqual({
    en: 'At x = 0 the curve has a kink: slope \u22121 on the left, 1 on the right, so the function is not differentiable there; programs use 0.',
    zh: '曲线在 x = 0 处有折点：左导数为 \u22121，右导数为 1，函数在此处不可导；程序约定取 0。',
  });
});

it.each([
  ['ln(x)', -1, 'outside the domain', '不在定义域内'],
  ['1/x', 0, 'run off to infinity', '趋于无穷'],
  ['cbrt(x)', 0, 'vertical', '竖直'],
  ['step(x)', 0, 'jumps', '跳跃'],
  ['sqrt(x)', 0, 'domain ends', '定义域到'],
  ['(x^2-1)/(x-1)', 1, 'hole', '缺一个点'],
])('%s at %s: %s, %s', (f, x, en, zh) => {
  expect(say(f, x).en).toContain(en);
  expect(say(f, x).zh).toContain(zh);
  expect(say(f, x).en).not.toMatch(/NaN|Infinity/);
});
