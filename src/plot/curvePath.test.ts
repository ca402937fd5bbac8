import { expect, it } from 'vitest';

import { curvePath, thinned } from './curvePath.ts';
import { planeOf } from './plane.ts';
import { polylines, type Point } from './sample.ts';

const plane = planeOf([-3, 3], [-1, 9], { width: 600, height: 400 });

it('each line of a broken curve is a path of its own', () => {
  const path = curvePath(
    polylines((x) => 1 / x, plane, { list: [{ at: 0, left: -Infinity, right: Infinity }], complete: true }),
  );
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path).not.toMatch(/NaN|Infinity/);
});

it('a straight line needs two points', () => {
  const points: Point[] = Array.from({ length: 20 }, (_, i) => [i * 4, 300 - i * 8]);
  expect(thinned(points)).toEqual([points[0], points[19]]);
});

it('a curve keeps its shape with fewer points', () => {
  const [points = []] = polylines((x) => x * x, plane);
  const kept = thinned(points);
  expect(kept.length).toBeLessThan(points.length / 1.8);
  expect(kept[0]).toEqual(points[0]);
  expect(kept.at(-1)).toEqual(points.at(-1));
});

it('corners stay', () => {
  const corner: Point[] = [
    [0, 0],
    [10, 10],
    [20, 0],
  ];
  expect(thinned(corner)).toEqual(corner);
});

it('nothing is drawn of no points', () => {
  expect(curvePath([])).toBe('');
  expect(thinned([])).toEqual([]);
});
