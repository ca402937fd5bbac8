// What is shown holds what the path passes, and does not depend on where the point is.
import { expect, test } from 'vitest';

import { pathOf, readingAt } from './model.ts';
import { windowsOf } from './windows.ts';

const range = [0, 6.28] as const;

test('the window holds the whole of a closed path, with room around', () => {
  const path = pathOf({ f: 'x^2-y^2', x: '2cos(t)', y: 'sin(t)' });
  const { x, y, z, rates } = windowsOf(path, range);
  for (let t = 0; t <= 6.28; t += 0.1) {
    const reading = readingAt(path, t);
    for (const [value, [from, to]] of [
      [reading.x, x],
      [reading.y, y],
      [reading.z, z],
      [reading.sum, rates],
    ] as const) {
      expect(value).toBeGreaterThan(from);
      expect(value).toBeLessThan(to);
    }
  }
});

test('the largest sum of a path that only grows is in the picture, too', () => {
  const path = pathOf({ f: 'x*y', x: 't^2', y: 'e^t' });
  const { z, rates } = windowsOf(path, [-1.5, 1.5]);
  const last = readingAt(path, 1.5);
  expect(last.sum).toBeLessThan(rates[1]);
  expect(last.z).toBeLessThan(z[1]);
});

test('a path that stands still, or has no values, still has a window', () => {
  for (const x of ['1', 'ln(-1-t^2)']) {
    const windows = windowsOf(pathOf({ f: 'x+y', x, y: '2' }), range);
    for (const [from, to] of [windows.x, windows.y, windows.z, windows.rates]) expect(to).toBeGreaterThan(from);
    expect(windows.stride).toBeGreaterThan(0);
  }
});

test.each(['9'.repeat(60), '1e308', '-1e308', '1e308*(t-3)'])('a path that runs to x = %s has a window, too', (x) => {
  const windows = windowsOf(pathOf({ f: 'x+y', x, y: 't' }), range);
  for (const [from, to] of [windows.x, windows.y, windows.z, windows.rates]) {
    expect(to).toBeGreaterThan(from);
    expect(Number.isFinite(to - from)).toBe(true);
  }
});

test('a pole on the way does not take the whole picture', () => {
  const { y } = windowsOf(pathOf({ f: 'x', x: 't', y: '1/t' }), [-2, 2]);
  expect(y[1] - y[0]).toBeLessThan(120);
});
