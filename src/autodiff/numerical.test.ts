import { describe, expect, it } from 'vitest';
import { errorCurve, evaluate, gradient, numericalDerivative, parse } from './index.ts';

describe('difference quotients', () => {
  it('a forward quotient of x² at 3 with h = 0.001 is 6.001', () => {
    const { value } = numericalDerivative((x) => x * x, 3, { h: 0.001, scheme: 'forward' });
    expect(value).toBeCloseTo(6.001, 9);
  });

  it('their error bound holds the true error, for steps of every size', () => {
    for (const text of ['sin(x)', 'e^x', 'x^3', 'sigmoid(x)', '1/x', 'ln(x)']) {
      const e = parse(text);
      const f = (x: number) => evaluate(e, { x });
      for (const x of [0.7, 1.3, 2.9]) {
        const slope = gradient(e, { x }).partials['x'] ?? NaN;
        for (let k = 1; k <= 12; k++) {
          for (const scheme of ['forward', 'central'] as const) {
            const { value, error } = numericalDerivative(f, x, { h: 10 ** -k, scheme });
            expect(Math.abs(value - slope)).toBeLessThanOrEqual(2 * error + 1e-15);
          }
        }
      }
    }
  });

  it('the error falls with h, and rises again once rounding rules', () => {
    const curve = errorCurve(Math.sin, Math.cos(1), 1, 'central', { from: -12, to: -1, perDecade: 1 });
    const errors = curve.map(({ error }) => error);
    const best = errors.indexOf(Math.min(...errors));
    expect(curve).toHaveLength(12);
    expect(curve[best]?.h).toBeGreaterThan(1e-8);
    expect(curve[best]?.h).toBeLessThan(1e-4);
    expect(errors[0]).toBeGreaterThan(1000 * (errors[best] ?? 0));
    expect(errors.at(-1)).toBeGreaterThan(1000 * (errors[best] ?? 0));
  });
});
