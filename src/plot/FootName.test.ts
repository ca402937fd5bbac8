import { expect, it } from 'vitest';

import { placeOf } from './FootName.tsx';
import { planeOf } from './plane.ts';

const plane = planeOf([-4, 4], [-2, 6], { width: 800, height: 400 });

it('a letter stands right of the foot, just above the axis', () => {
  expect(placeOf(plane, { x: 1, y: 4 }, 'x')).toEqual([506, 280]);
});

it('a letter is left out where it would stand on the point, on another letter, or outside', () => {
  expect(placeOf(plane, { x: 1, y: 0.1 }, 'x')).toBeUndefined();
  expect(placeOf(plane, { x: 1, y: NaN }, 'x')).toBeUndefined();
  expect(placeOf(plane, { x: 1.1, y: 4, apartFrom: 1 }, 'x')).toBeUndefined();
  expect(placeOf(plane, { x: 3.95, y: 4 }, 'x')).toBeUndefined();
  expect(placeOf(plane, { x: -5, y: 4 }, 'x')).toBeUndefined();
  expect(placeOf(plane, { x: 3.7, y: 4 }, 'x')).toBeDefined();
  expect(placeOf(plane, { x: 3.7, y: 4 }, 'x + h')).toBeUndefined();
});
