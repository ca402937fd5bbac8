// The bars keep to one scale, fit, and keep their proportions.
import { expect, test } from 'vitest';

import { barsOf } from './bars.ts';
import { chainOf, readingAt } from './model.ts';

const shares = (g: string, f: string, x: number, dx: number) => barsOf(readingAt(chainOf({ g, f }), { x, dx }));

test('gears of 2 and 3 make bars as 1 to 2 to 6, and reach the promised places exactly', () => {
  const [x, u, y] = shares('2x', '3u', 0.4, 0.2).map(({ change }) => change);
  expect((u ?? 0) / (x ?? 1)).toBeCloseTo(2, 12);
  expect((y ?? 0) / (x ?? 1)).toBeCloseTo(6, 12);
  for (const { change, promised } of shares('2x', '3u', 0.4, 0.2).slice(1)) expect(promised).toBeCloseTo(change, 12);
});

test('every bar has room on its side of zero, whatever the sign', () => {
  for (const [g, f, x, dx] of [
    ['x^2', '-5u', 1, 0.3],
    ['x^2+1', 'u^3', 1.4, 0.5],
    ['-x', 'u', 0, 1e-3],
  ] as const) {
    for (const { change } of shares(g, f, x, dx)) {
      expect(change).toBeLessThanOrEqual(0.7 + 1e-12);
      expect(change).toBeGreaterThanOrEqual(-0.3 - 1e-12);
    }
  }
});

test('a smaller nudge brings the bar closer to its mark', () => {
  expect(miss(0.01)).toBeLessThan(miss(0.1) / 5);
});

/** How far the last bar is from its mark, relative to the mark. */
function miss(dx: number): number {
  const [, , y] = shares('x^2', 'sin(u)', 1, dx);
  return Math.abs((y?.change ?? NaN) / (y?.promised ?? NaN) - 1);
}
