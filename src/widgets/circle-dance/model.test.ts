import { assert, constantFrom, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { derivativeOfSine, functionOf, readingAt } from './model.ts';

const angle = double({ min: -6.28, max: 6.28, noNaN: true });
const tan = (x: number) => readingAt({ about: 'tan', quarter: 0, x });
const at = (x: number) => readingAt({ about: 'dance', quarter: 0, x });
const quarter = constantFrom(0 as const, 1 as const, 2 as const, 3 as const);

describe('the dance', () => {
  test('the core’s derivatives of sine are cos, −sin, −cos, and sine again', () => {
    const names = [0, 1, 2, 3, 4, 5].map((order) => derivativeOfSine(order).text);
    expect(names).toEqual(['sin(x)', 'cos(x)', '-sin(x)', '-cos(x)', 'sin(x)', 'cos(x)']);
  });

  test('each step is a quarter turn: the k-th derivative of sine at x is sin(x + k·π/2)', () => {
    assert(
      property(angle, quarter, (x, k) => {
        const { value, slope } = readingAt({ about: 'dance', quarter: k, x });
        expect(value).toBeCloseTo(Math.sin(x + (k * Math.PI) / 2), 12);
        expect(slope).toBeCloseTo(Math.sin(x + ((k + 1) * Math.PI) / 2), 12);
      }),
    );
  });

  test('the velocity is the vector given a quarter turn: as long, perpendicular, counterclockwise', () => {
    assert(
      property(angle, quarter, (x, k) => {
        const { vector, velocity, value, slope } = readingAt({ about: 'dance', quarter: k, x });
        expect(Math.hypot(...velocity)).toBeCloseTo(1, 12);
        expect(velocity[0]).toBeCloseTo(-vector[1], 12);
        expect(velocity[1]).toBeCloseTo(vector[0], 12);
        expect(vector[1]).toBe(value);
        expect(velocity[1]).toBeCloseTo(slope, 12);
      }),
    );
  });

  test('the velocity is what the point shows a moment later', () => {
    for (const x of [-5, -1, 0, 0.8, 3]) {
      const { velocity } = at(x);
      expect((at(x + 1e-6).cos - at(x - 1e-6).cos) / 2e-6).toBeCloseTo(velocity[0], 8);
      expect((at(x + 1e-6).sin - at(x - 1e-6).sin) / 2e-6).toBeCloseTo(velocity[1], 8);
    }
  });

  test('half a turn is 180 degrees', () => {
    expect(readingAt({ about: 'dance', quarter: 0, x: Math.PI }).degrees).toBe(180);
  });
});

describe('the tangent', () => {
  test('is sin x / cos x with the slope 1/cos² x, never less than 1', () => {
    assert(
      property(
        angle.filter((x) => Math.abs(Math.cos(x)) > 0.01),
        (x) => {
          const { value, slope, sin, cos } = tan(x);
          expect(Math.abs(value - sin / cos)).toBeLessThan(1e-9 * (1 + Math.abs(value)));
          expect(Math.abs(slope - 1 / cos ** 2)).toBeLessThan(1e-9 * slope);
          expect(slope).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });

  test.each([-1.5, -0.5, 0.5, 1.5])('at %s π it has neither value nor slope', (k) => {
    const { value, slope, kind } = tan(k * Math.PI);
    expect([value, slope, kind]).toEqual([NaN, NaN, 'pole']);
  });

  test('its poles are known to the picture: four in two turns', () => {
    const { list } = functionOf({ about: 'tan', quarter: 0 }).breaksIn(-2 * Math.PI, 2 * Math.PI);
    expect(list.map(({ at }) => at / Math.PI)).toEqual([-1.5, -0.5, 0.5, 1.5].map((k) => expect.closeTo(k, 9)));
  });
});
