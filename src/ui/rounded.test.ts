import { expect, it } from 'vitest';

import { rounded, trimmed } from './rounded.ts';

it('a rounded number is marked ≈, an exact one =', () => {
  expect(rounded(Math.E)).toEqual({ text: '2.718', relation: '≈' });
  expect(rounded(2.25)).toEqual({ text: '2.250', relation: '=' });
  expect(rounded(-0.5)).toEqual({ text: '\u22120.500', relation: '=' });
});

it('the noise of binary arithmetic is not shown as rounding', () => {
  const secant = (3.001 ** 2 - 9) / 0.001;
  expect(secant).not.toBe(6.001);
  expect(rounded(secant)).toEqual({ text: '6.001', relation: '=' });
  expect(rounded(secant - 6)).toEqual({ text: '0.001', relation: '=' });
});

it('where nearly all digits are shown, what is left of them is rounding', () => {
  expect(rounded(1 / 3, { decimals: 12 })).toEqual({ text: '0.333333333333', relation: '≈' });
  expect(rounded(6 + 1e-12, { decimals: 10 }).relation).toBe('≈');
  expect(rounded(0.1 + 0.2, { decimals: 12, trim: true })).toEqual({ text: '0.3', relation: '=' });
});

it('a number too small for its decimals stands in scientific form and as rounded', () => {
  expect(rounded(0.00012345678)).toEqual({ text: '1.235×10⁻⁴', relation: '≈' });
});

it('zeros at the end can be left out, but never those of a whole number', () => {
  expect(rounded(3, { trim: true }).text).toBe('3');
  expect(rounded(3.5, { decimals: 4, trim: true }).text).toBe('3.5');
  expect(trimmed('100')).toBe('100');
  expect(trimmed('1.050')).toBe('1.05');
  expect(trimmed('1.500×10⁻⁴')).toBe('1.5×10⁻⁴');
  expect(trimmed('2.000×10⁻⁴')).toBe('2×10⁻⁴');
  expect(trimmed('无定义')).toBe('无定义');
});

it('infinity is shown as it is', () => {
  expect(rounded(Infinity)).toEqual({ text: '∞', relation: '=' });
});
