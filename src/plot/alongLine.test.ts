import { expect, it } from 'vitest';

import { alongLine } from './alongLine.ts';
import { planeOf } from './plane.ts';

const plane = planeOf([-4, 4], [-2, 14], { width: 800, height: 400 });

it('the places of a line lie on it, from edge to edge and close to each other', () => {
  const places = alongLine(plane, { x: 0, y: 2, slope: 2 });
  expect(places.length).toBeGreaterThan(40);
  for (const { x, y } of places) expect(y).toBeCloseTo(plane.y(2 + (2 * (x - 400)) / 100), 0);
  const steps = places.slice(1).map(({ x, y }, i) => Math.hypot(x - (places[i]?.x ?? NaN), y - (places[i]?.y ?? NaN)));
  expect(Math.max(...steps)).toBeLessThanOrEqual(16.01);
});

it('where there is no line nothing is taken', () => {
  expect(alongLine(plane, { x: 0, y: 2, slope: NaN })).toEqual([]);
});
