import { assert, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { baseReading, familyReading, logarithmTo, powerOf, timesExp } from './model.ts';

const base = double({ min: 0.05, max: 5, noNaN: true });
const place = double({ min: -3, max: 3, noNaN: true });

describe('aˣ', () => {
  test('the ratio of derivative and value is ln a at every x', () => {
    assert(
      property(base, place, (a, x) => {
        const { ratio, lnBase } = baseReading({ a, x });
        expect(lnBase).toBe(Math.log(a));
        expect(ratio).toBeCloseTo(Math.log(a), 10);
      }),
    );
  });

  test('its slope is what its values show', () => {
    assert(
      property(base, place, (a, x) => {
        const h = 1e-4;
        const quotient = (a ** (x + h) - a ** (x - h)) / (2 * h);
        expect(Math.abs(powerOf(a).slope(x) - quotient)).toBeLessThan(1e-5 * (1 + Math.abs(quotient)));
      }),
    );
  });

  test('with the base e, and with no other of its neighbours, value and derivative are one', () => {
    for (const x of [-3, 0, 1, 2.5]) {
      const { value, derivative } = baseReading({ a: Math.E, x });
      expect(derivative).toBeCloseTo(value, 14);
      const near = baseReading({ a: Math.E - 0.001, x });
      expect(Math.abs(near.derivative - near.value)).toBeGreaterThan(1e-6);
    }
  });

  test('the logarithm has the exchanged point and the reciprocal slope', () => {
    assert(
      property(
        base.filter((a) => Math.abs(Math.log(a)) > 0.01),
        place,
        (a, x) => {
          const { value, derivative, logPlace, logValue, logDerivative } = baseReading({ a, x });
          expect(logPlace).toBe(value);
          expect(logValue).toBeCloseTo(x, 8);
          expect(logDerivative * derivative).toBeCloseTo(1, 8);
        },
      ),
    );
  });

  test('to the base 1 there is no logarithm, and the slope is 0', () => {
    expect(baseReading({ a: 1, x: 2 })).toMatchObject({ value: 1, derivative: 0, ratio: 0, logValue: NaN });
    expect(baseReading({ a: 1, x: 2 }).logDerivative).toBeNaN();
  });

  test('left of 0 the logarithm has neither value nor slope', () => {
    expect(logarithmTo(2).value(-1)).toBeNaN();
    expect(logarithmTo(2).slope(-1)).toBeNaN();
  });
});

describe('c·eˣ', () => {
  test('each is its own derivative, the zero function too, and f(0) is c', () => {
    for (const c of [-2, -0.5, 0, 0.1, 1, 3]) {
      for (const x of [-2, 0, 1.7]) {
        const { value, derivative, start } = familyReading({ c, x });
        expect(derivative).toBe(value);
        expect(value).toBeCloseTo(c * Math.exp(x), 12);
        expect(start).toBe(c);
      }
    }
    expect(timesExp(0).slope(5)).toBe(0);
  });
});
