import { assert, constantFrom, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { rounded } from '../../ui/index.ts';
import { readingAt } from './model.ts';
import { exponentText, kindOf, powerText, ruleText } from './power.ts';

const at0 = (n: number) => readingAt({ n, x: 0, h: 0.1 });
const positive = double({ min: 0.1, max: 4, noNaN: true });

describe('xⁿ and its slope', () => {
  test('the rule n·xⁿ⁻¹, by hand, for every kind of exponent and x > 0', () => {
    assert(
      property(constantFrom(-3, -1, -0.5, 0.3, 0.5, 1, 1.5, 2, 3, 5), positive, (n, x) => {
        const { y, slope, kind } = readingAt({ n, x, h: 0.1 });
        expect(kind).toBe('smooth');
        expect(y).toBeCloseTo(x ** n, 9);
        expect(Math.abs(slope - n * x ** (n - 1))).toBeLessThan(1e-9 * (1 + Math.abs(slope)));
      }),
    );
  });

  test('for x < 0 integers alone have a value: (−2)³ with slope 12, (−2)⁻¹ with slope −1/4', () => {
    expect(readingAt({ n: 3, x: -2, h: 0.1 })).toMatchObject({ y: -8, slope: 12 });
    expect(readingAt({ n: -1, x: -2, h: 0.1 })).toMatchObject({ y: -0.5, slope: -0.25 });
    for (const n of [0.5, 1.5, -0.5]) {
      const { y, slope, kind } = readingAt({ n, x: -2, h: 0.1 });
      expect([y, slope, kind]).toEqual([NaN, NaN, 'outside']);
    }
  });

  test('at 0: a pole for n < 0, an end of the domain for roots, smooth for 0, 1, 2', () => {
    for (const n of [-2, -1, -0.5]) expect([at0(n).kind, at0(n).y, at0(n).slope]).toEqual(['pole', NaN, NaN]);
    for (const n of [0.5, 1.5]) expect([at0(n).kind, at0(n).y, at0(n).slope]).toEqual(['edge', 0, NaN]);
    expect([0, 1, 2].map((n) => at0(n).slope)).toEqual([0, 1, 0]);
    expect([0, 1, 2].map((n) => at0(n).y)).toEqual([1, 0, 0]);
  });

  test('a constant: x⁰ is 1 with slope 0 everywhere', () => {
    for (const x of [-4, -0.3, 0, 2]) expect(readingAt({ n: 0, x, h: 0.1 })).toMatchObject({ y: 1, slope: 0 });
  });
});

describe('the numerical check of the lesson', () => {
  test('9.006001 − 9 is 0.006001, divided by 0.001 it is 6.001, and that is 0.001 too much', () => {
    const { y, secondY, difference, quotient, slope, error } = readingAt({ n: 2, x: 3, h: 0.001 });
    expect(rounded(secondY, { decimals: 6 })).toEqual({ text: '9.006001', relation: '=' });
    expect(rounded(difference, { decimals: 6 })).toEqual({ text: '0.006001', relation: '=' });
    expect(rounded(quotient, { decimals: 3 })).toEqual({ text: '6.001', relation: '=' });
    expect([y, slope]).toEqual([9, 6]);
    expect(error).toBeCloseTo(0.001, 10);
  });

  test('a step to where there is no value gives no quotient', () => {
    const { secondY, difference, quotient, error } = readingAt({ n: 0.5, x: 1, h: -2 });
    expect([secondY, difference, quotient, error]).toEqual([NaN, NaN, NaN, NaN]);
  });
});

describe('the growing square and cube', () => {
  test('the parts together are what (x + h)ⁿ has more than xⁿ, and their rates the difference quotient', () => {
    assert(
      property(constantFrom(2, 3), positive, double({ min: 0.001, max: 1, noNaN: true }), (n, x, h) => {
        const { parts, quotient, slope } = readingAt({ n, x, h });
        const sum = (pick: 'gain' | 'rate' | 'limit') => parts.reduce((total, part) => total + part[pick], 0);
        expect(parts).toHaveLength(n);
        expect(sum('gain')).toBeCloseTo((x + h) ** n - x ** n, 9);
        expect(sum('rate')).toBeCloseTo(quotient, 6);
        expect(sum('limit')).toBeCloseTo(slope, 9);
      }),
    );
  });

  test('only the first part has a limit other than 0', () => {
    expect(readingAt({ n: 3, x: 2, h: 0.5 }).parts.map(({ limit }) => limit)).toEqual([12, 0, 0]);
    expect(readingAt({ n: 3, x: 2, h: 0.5 }).parts.map(({ gain }) => gain)).toEqual([6, 1.5, 0.125]);
  });

  test('there is no picture for other exponents, nor for lengths that are not positive', () => {
    for (const given of [
      { n: 4, x: 1, h: 0.1 },
      { n: 2, x: -1, h: 0.1 },
      { n: 2, x: 0, h: 0.1 },
      { n: 3, x: 1, h: -0.1 },
    ]) {
      expect(readingAt(given).parts).toEqual([]);
    }
  });
});

test('exponents as they are written', () => {
  expect([2, 0.5, -0.5, 1.5, 0.3, -1].map(exponentText)).toEqual(['2', '1/2', '-1/2', '3/2', '0.3', '-1']);
  expect([2, 0.5, -1].map(powerText)).toEqual(['x^2', 'x^(1/2)', 'x^(-1)']);
  expect([3, 0.5, -1, 0.3].map(ruleText)).toEqual(['3·x^2', '(1/2)·x^(-1/2)', '-1·x^(-2)', '0.3·x^(-0.7)']);
  expect([3, 0, -2, 0.5, 1.5, -0.5].map(kindOf)).toEqual([
    'positive-integer',
    'zero',
    'negative-integer',
    'root',
    'above-one',
    'negative',
  ]);
});
