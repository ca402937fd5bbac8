import { expect, it } from 'vitest';

import { readNumber } from './readNumber.ts';

it('numbers are read with ASCII and true minus signs and with exponents', () => {
  expect(readNumber('1.5')).toBe(1.5);
  expect(readNumber(' -2 ')).toBe(-2);
  expect(readNumber('\u22120.25')).toBe(-0.25);
  expect(readNumber('1e-3')).toBe(0.001);
  expect(readNumber('.5')).toBe(0.5);
});

it('full-width digits and signs, and the Chinese full stop, are read as they are meant', () => {
  expect(readNumber('３．５')).toBe(3.5);
  expect(readNumber('－１。５')).toBe(-1.5);
});

it('a constant expression is a number too', () => {
  expect(readNumber('pi/2')).toBeCloseTo(Math.PI / 2, 15);
  expect(readNumber('-1/3')).toBeCloseTo(-1 / 3, 15);
  expect(readNumber('√2')).toBeCloseTo(Math.SQRT2, 15);
});

it.each(['', ' ', '-', 'abc', 'x', '1..2', '1/0', 'ln(-1)', 'NaN', 'Infinity', '1'.repeat(80)])(
  'what is no number, or not yet, or not finite, is refused: “%s”',
  (text) => expect(readNumber(text)).toBeUndefined(),
);

it('a number too large for any range is still read as one', () => {
  expect(readNumber('1e999')).toBe(Infinity);
  expect(readNumber('−1e999')).toBe(-Infinity);
});

it('half-typed numbers that already say something are read', () => {
  expect(readNumber('1.')).toBe(1);
  expect(readNumber('-0')).toBe(-0);
});
