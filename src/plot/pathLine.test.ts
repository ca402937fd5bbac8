// A path is drawn where it runs, is not joined where it leaps, and is followed by a pointer without jumping branches.
import { expect, test } from 'vitest';

import { nearestOn, pathLines, type Path } from './pathLine.ts';
import { planeOf } from './plane.ts';

const plane = planeOf([-2, 2], [-2, 2], { width: 400, height: 400 });
const circle: Path = (t) => [Math.cos(t), Math.sin(t)];
const eight: Path = (t) => [Math.sin(t), Math.sin(2 * t)];

test('a circle is one closed line of its radius', () => {
  const [line = [], ...more] = pathLines(circle, plane, [0, 2 * Math.PI]);
  expect(more).toEqual([]);
  for (const [x, y] of line) expect(Math.hypot(x - 200, y - 200)).toBeCloseTo(100, 6);
});

test('a path without values, or with a leap, is several lines', () => {
  expect(pathLines((t) => [t, 1 / t], plane, [-2, 2]).length).toBe(2);
  expect(pathLines((t) => [t, Math.sqrt(t)], plane, [-2, 2]).length).toBe(1);
  expect(pathLines(() => [NaN, 0], plane, [-2, 2])).toEqual([]);
});

test('a pointer beside the circle finds the place that faces it', () => {
  expect(nearestOn(circle, plane, [0, 6], [200, 40], 1.4)).toBeCloseTo(Math.PI / 2, 1);
});

test('at the crossing of an eight the point stays on the branch it came by', () => {
  const range = [0, 2 * Math.PI] as const;
  expect(nearestOn(eight, plane, range, [200, 200], 3)).toBeCloseTo(Math.PI, 1);
  expect(nearestOn(eight, plane, range, [200, 200], 0.2)).toBeCloseTo(0, 1);
});
