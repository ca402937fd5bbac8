import { assert, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readingAt } from './model.ts';

const place = double({ min: 0.2, max: 1.5, noNaN: true });
const step = double({ min: 0.001, max: 0.5, noNaN: true });

describe('what a step adds', () => {
  test('is the area of the larger rectangle without the smaller one, in three parts', () => {
    assert(
      property(place, step, (x, h) => {
        const { gain, area } = readingAt({ u: 'x^2', v: 'e^x', x, h });
        const larger = (x + h) ** 2 * Math.exp(x + h);
        expect(gain.sum).toBeCloseTo(larger - x ** 2 * Math.exp(x), 10);
        expect(area).toBeCloseTo(x ** 2 * Math.exp(x), 12);
        expect(gain.corner).toBeCloseTo(((x + h) ** 2 - x ** 2) * (Math.exp(x + h) - Math.exp(x)), 10);
      }),
    );
  });

  test('with a negative step it is taken away', () => {
    const { gain, du, dv } = readingAt({ u: 'x', v: 'x', x: 3, h: -0.5 });
    expect([du, dv]).toEqual([-0.5, -0.5]);
    expect(gain).toEqual({ alongV: -1.5, alongU: -1.5, corner: 0.25, sum: -2.75 });
  });

  test('lengths have signs: a side below zero turns the sign of its strip', () => {
    const { u, v, gain, area } = readingAt({ u: 'x', v: 'x^2', x: -1, h: 0.5 });
    expect([u, v, area]).toEqual([-1, 1, -1]);
    expect(gain.alongV).toBe(0.5);
    expect(gain.alongU).toBe(0.75);
    expect(gain.corner).toBe(-0.375);
  });
});

describe('per unit of x', () => {
  test('the corner goes to 0 as fast as the step, and the strips to the two terms of the rule', () => {
    const { limit } = readingAt({ u: 'x^2', v: 'e^x', x: 1, h: 1 });
    for (const h of [0.1, 0.01, 0.001, 1e-5]) {
      const { rate } = readingAt({ u: 'x^2', v: 'e^x', x: 1, h });
      expect(Math.abs(rate.corner / h - 2 * Math.E)).toBeLessThan(10 * h);
      expect(Math.abs(rate.alongV - limit.alongV)).toBeLessThan(10 * h);
      expect(Math.abs(rate.alongU - limit.alongU)).toBeLessThan(10 * h);
    }
  });

  test('the two terms by hand: (x² eˣ)′ at 1 is 2e + e', () => {
    const { limit, slope } = readingAt({ u: 'x^2', v: 'e^x', x: 1, h: 0.5 });
    expect(limit.alongV).toBeCloseTo(2 * Math.E, 12);
    expect(limit.alongU).toBeCloseTo(Math.E, 12);
    expect(limit.corner).toBe(0);
    expect(slope).toBeCloseTo(3 * Math.E, 12);
  });

  test.each([
    ['x', 'sin(x)'],
    ['x^3', '1/x'],
    ['ln(x)', 'sqrt(x)'],
    ['2-x', 'e^(-x)'],
    ['tan(x)', 'cos(x)'],
  ])('the rule for %s and %s agrees with the core’s slope of the product, and with its values', (u, v) => {
    assert(
      property(place, (x) => {
        const { limit, slope } = readingAt({ u, v, x, h: 1e-3 });
        const near = readingAt({ u, v, x: x - 1e-4, h: 2e-4 });
        expect(limit.sum).toBeCloseTo(slope, 9);
        expect(Math.abs(near.rate.sum - slope)).toBeLessThan(1e-4 * (1 + Math.abs(slope)));
      }),
    );
  });
});

describe('where something is missing', () => {
  test('a side with a kink has no derivative; the rule does not apply, though x·|x| has the slope 0', () => {
    const { limit, slope, uKind } = readingAt({ u: '|x|', v: 'x', x: 0, h: 0.5 });
    expect(uKind).toBe('kink');
    expect([limit.alongV, limit.corner, limit.sum]).toEqual([NaN, NaN, NaN]);
    expect(slope).toBe(0);
  });

  test('outside of a domain and at a pole there is no rectangle', () => {
    for (const [u, x] of [
      ['ln(x)', -1],
      ['1/x', 0],
    ] as const) {
      const { area, gain, rate, slope } = readingAt({ u, v: 'x+2', x, h: 0.1 });
      expect([area, gain.sum, rate.sum, slope]).toEqual([NaN, NaN, NaN, NaN]);
    }
  });

  test('a step out of the domain adds nothing that could be said; the slope remains', () => {
    const { gain, rate, slope } = readingAt({ u: 'sqrt(x)', v: 'x', x: 0.5, h: -1 });
    expect([gain.sum, rate.sum]).toEqual([NaN, NaN]);
    expect(slope).toBeCloseTo(1.5 * Math.SQRT1_2, 12);
  });

  test('numbers too large for the machine are not shown as infinite areas', () => {
    const { u, area } = readingAt({ u: 'e^(1000x)', v: 'x', x: 2, h: 0.1 });
    expect([u, area]).toEqual([NaN, NaN]);
  });
});
