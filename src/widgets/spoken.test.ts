// Numbers in sentences: rounded ones are said to be, and what is no number is said in words of the language.
import { expect, test } from 'vitest';

import { equals, is, said, standing } from './spoken.ts';

test('a rounded number is about so much, an exact one is itself', () => {
  expect(said(Math.E)).toEqual({ en: 'about 2.718', zh: '约 2.718' });
  expect(is(2.5)).toEqual({ en: 'is 2.5', zh: '为 2.5' });
  expect(is(-Math.PI)).toEqual({ en: 'is about −3.142', zh: '约为 −3.142' });
  expect(equals('u', Math.PI)).toBe('u ≈ 3.142');
});

test('a value that does not exist, or is too large, has words in both languages', () => {
  expect(said(NaN)).toEqual({ en: 'undefined', zh: '无定义' });
  expect(said(-Infinity)).toEqual({ en: 'too large', zh: '数值太大' });
  expect(is(NaN)).toEqual({ en: 'is undefined', zh: '无定义' });
  expect(equals('uv', Infinity)).toBe('uv > 10³⁰⁸');
  expect(equals('uv', -Infinity)).toBe('uv < −10³⁰⁸');
  expect(equals('uv', NaN)).toBe('uv = ?');
});

test('a handle says what was chosen, and what comes of it', () => {
  expect(standing('x = 1', ['f(x)', Math.sin(1)])).toEqual({
    en: 'x = 1, f(x) is about 0.841',
    zh: 'x = 1，f(x) 约为 0.841',
  });
  expect(standing(['z', 0.5], ['a', NaN])).toEqual({ en: 'z is 0.5, a is undefined', zh: 'z 为 0.5，a 无定义' });
});
