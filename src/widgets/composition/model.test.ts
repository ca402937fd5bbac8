// The chain rule as the widget shows it: two factors, their product, and a nudge that confirms them.
import { describe, expect, test } from 'vitest';

import { numericalDerivative } from '../../autodiff/index.ts';
import { chainOf, readingAt } from './model.ts';

const pairs = [
  { g: 'x^2+1', f: 'u^3', at: [-1.3, -0.5, 0, 0.4, 1, 2] },
  { g: 'x^2', f: 'e^u', at: [-1, 0, 0.7, 1.4] },
  { g: 'x^2', f: 'sin(u)', at: [0, 0.5, 1.2, 2.3] },
  { g: '2x', f: '3u', at: [-1, 0, 0.25] },
  { g: 'ln(x)', f: 'sqrt(u+3)', at: [0.2, 1, 3] },
  { g: '1/x', f: 'tanh(u)', at: [-2, -0.4, 0.9] },
];

describe('x → u → y', () => {
  for (const { g, f, at } of pairs) {
    test(`the factors of y = ${f}, u = ${g} multiply to the slope of the whole`, () => {
      const chain = chainOf({ g, f });
      for (const x of at) {
        const reading = readingAt(chain, { x, dx: 0.01 });
        expect(reading.product).toBeCloseTo(reading.slope, 10);
        const check = numericalDerivative(chain.whole.value, x, { h: 1e-5, scheme: 'central' });
        expect(Math.abs(reading.product - check.value)).toBeLessThanOrEqual(check.error + 1e-8);
      }
    });
  }

  test('at x = 1 the cube of x² + 1 has the factors 12 and 2', () => {
    const reading = readingAt(chainOf({ g: 'x^2+1', f: 'u^3' }), { x: 1, dx: 0.1 });
    expect(reading).toMatchObject({ u: 2, y: 8, outer: 12, inner: 2, product: 24, slope: 24 });
    expect(reading.du).toBeCloseTo(0.21, 12);
    expect(reading.dy).toBeCloseTo(2.21 ** 3 - 8, 12);
  });

  test('the outer factor is taken at the inner value, not at x', () => {
    const { outer } = readingAt(chainOf({ g: 'x+5', f: 'u^2' }), { x: 1, dx: 0.1 });
    expect(outer).toBe(12);
  });

  test('the smaller the nudge, the closer the change is to the product times the nudge', () => {
    const chain = chainOf({ g: 'x^2', f: 'sin(u)' });
    const errors = [0.1, 0.01, 0.001].map((dx) => {
      const { dy, product } = readingAt(chain, { x: 1, dx });
      return Math.abs(dy / dx - product);
    });
    expect(errors[1]).toBeLessThan((errors[0] ?? 0) / 5);
    expect(errors[2]).toBeLessThan((errors[1] ?? 0) / 5);
  });

  test('where the outer function has a kink the rule gives nothing, though the whole may have a slope', () => {
    const reading = readingAt(chainOf({ g: 'x^2', f: '|u|' }), { x: 0, dx: 0.1 });
    expect(reading.outerKind).toBe('kink');
    expect(reading.product).toBeNaN();
    expect(reading.slope).toBe(0);
  });

  test('outside of a domain nothing is a number', () => {
    const reading = readingAt(chainOf({ g: 'x-1', f: 'ln(u)' }), { x: 0, dx: 0.1 });
    expect(reading.u).toBe(-1);
    expect([reading.y, reading.outer, reading.product, reading.slope]).toEqual([NaN, NaN, NaN, NaN]);
  });
});
