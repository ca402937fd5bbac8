// What part of the three lines is seen, and when they share a scale.
import { expect, test } from 'vitest';

import { chainOf } from './model.ts';
import { numberLines } from './number-lines.ts';

test('gears of 2 and 3 stand on one scale, six times as long as the line of x', () => {
  const lines = numberLines(chainOf({ g: '2x', f: '3u' }), [-1, 1]);
  expect(lines).toEqual({ range: [-1, 1], x: [-6, 6], u: [-6, 6], y: [-6, 6], oneScale: true });
});

test('a steep function gets a scale of its own, and x keeps its whole line', () => {
  const lines = numberLines(chainOf({ g: 'x^2+1', f: 'u^3' }), [-2, 2]);
  expect(lines.oneScale).toBe(false);
  expect(lines.x).toEqual([-2, 2]);
  expect(lines.y[1]).toBeGreaterThan(125);
});

test('the line of x is found where the functions have values', () => {
  expect(numberLines(chainOf({ g: 'ln(x)', f: 'u^2' })).range[0]).toBeGreaterThan(0);
  expect(numberLines(chainOf({ g: 'x^2', f: 'u' })).range).toEqual([-2, 2]);
});

test('a pole does not push everything else into one point', () => {
  const { y } = numberLines(chainOf({ g: 'x', f: '1/u' }), [-2, 2]);
  expect(y[1] - y[0]).toBeLessThan(100);
});

test('a function without values, or with one only, still has lines', () => {
  for (const f of ['ln(u)', '5']) {
    const lines = numberLines(chainOf({ g: '-1-x^2', f }), [-1, 1]);
    expect(lines.y[1]).toBeGreaterThan(lines.y[0]);
  }
});

test.each(['9'.repeat(60), '1e308', '-1e308', '1e308*x', 'x^99', '1e-320'])(
  'an inner function of %s has lines, too',
  (g) => {
    const { u, y } = numberLines(chainOf({ g, f: 'u^3' }));
    for (const [from, to] of [u, y]) {
      expect(to).toBeGreaterThan(from);
      expect(Number.isFinite(to - from)).toBe(true);
    }
  },
);
