import { expect, it } from 'vitest';

import { takenAlong, takenAt } from './taken.ts';
import { planeOf } from './plane.ts';

const plane = planeOf([-4, 4], [-2, 14], { width: 800, height: 400 });

it('the places of a line lie on it, from edge to edge and close to each other', () => {
  const places = takenAlong(plane, { x: 0, y: 2, slope: 2 });
  expect(places.length).toBeGreaterThan(40);
  for (const { x, y } of places) expect(y).toBeCloseTo(plane.y(2 + (2 * (x - 400)) / 100), 0);
  const steps = places.slice(1).map(({ x, y }, i) => Math.hypot(x - (places[i]?.x ?? NaN), y - (places[i]?.y ?? NaN)));
  expect(Math.max(...steps)).toBeLessThanOrEqual(16.01);
});

it('where there is no line nothing is taken', () => {
  expect(takenAlong(plane, { x: 0, y: 2, slope: NaN })).toEqual([]);
});

it('a line that is all but vertical, or far away, takes no more than the picture is long', () => {
  for (const slope of [0, 1e3, 1e8, -1e15, Infinity, 1e300]) {
    for (const y of [0, 1e9, -1e300]) {
      expect(takenAlong(plane, { x: 0.5, y, slope }).length).toBeLessThan(70);
    }
  }
});

it('a point takes the line down to its foot', () => {
  const onLine = takenAt(plane, { x: 1, y: 8, slope: 0 }).filter(({ x, half }) => x === 500 && half === 2);
  expect(onLine[0]?.y).toBeCloseTo(150, 9);
  expect(onLine.at(-1)?.y).toBeCloseTo(350, 9);
  expect(onLine).toHaveLength(14);
});

it('a point without a value takes no line', () => {
  expect(takenAt(plane, { x: 1, y: NaN, slope: NaN }).filter(({ half }) => half === 2)).toEqual([]);
});
