// Level lines lie where the function has their value, at round values, and their numbers do not crowd.
import { expect, test } from 'vitest';

import { contourLevels, levelSpots } from './contourLevels.ts';
import { planeOf } from './plane.ts';

const plane = planeOf([-3, 3], [-2, 2], { width: 600, height: 400 });

test('every point of a level line inside the plane has about the value of the level', () => {
  for (const f of [
    (x: number, y: number) => x * x + y * y,
    (x: number, y: number) => x * y,
    (x: number, y: number) => Math.sin(x) + y,
  ]) {
    const levels = contourLevels(f, plane, 8);
    expect(levels.length).toBeGreaterThan(4);
    for (const { at, rings } of levels) {
      for (const [px, py] of rings.flat()) {
        if (px < 0 || px > 600 || py < 0 || py > 400) continue;
        expect(Math.abs(f(plane.x.invert(px), plane.y.invert(py)) - at)).toBeLessThan(0.02);
      }
    }
  }
});

test('levels stand at round values', () => {
  const levels = contourLevels((x, y) => x * x + y * y, plane, 8).map(({ at }) => at);
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
  for (const at of levels) expect(at).toBe(Math.round(at));
});

test('where the function has no value there is no line, and a constant has none', () => {
  const rings = contourLevels((x, y) => (x < 0 ? NaN : x + y), plane, 8).flatMap((level) => level.rings.flat());
  const leftmost = Math.min(...rings.filter(([, y]) => y > 0 && y < 400).map(([x]) => x));
  expect(leftmost).toBeGreaterThan(280);
  expect(
    contourLevels(() => 5, plane, 8)
      .flatMap((level) => level.rings.flat())
      .filter(([x, y]) => x > 0 && x < 600 && y > 0 && y < 400),
  ).toEqual([]);
  expect(contourLevels(() => NaN, plane, 8)).toEqual([]);
});

test('numbers on the lines keep their distance', () => {
  const spots = levelSpots(
    contourLevels((x, y) => x * x + y * y, plane, 8),
    plane,
  );
  expect(spots.length).toBeGreaterThan(2);
  const distances = spots.flatMap(({ place: [x, y] }, i) =>
    spots.slice(i + 1).map(({ place: [x2, y2] }) => Math.hypot(x - x2, y - y2)),
  );
  expect(Math.min(...distances)).toBeGreaterThan(60);
});
