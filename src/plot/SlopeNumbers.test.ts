import { expect, it } from 'vitest';

import { planeOf } from './plane.ts';
import { risePlace, runPlace } from './SlopeNumbers.tsx';
import { legsOf, type Legs } from './SlopeTriangle.tsx';

const plane = planeOf([-4, 4], [-2, 14], { width: 800, height: 400 });

function legs(x: number, y: number, slope: number): Legs {
  const found = legsOf(plane, { x, y, slope });
  if (found === undefined) throw new Error('no triangle');
  return found;
}

it('the numbers stand outside of the triangle, in the middle of its sides', () => {
  expect(runPlace(plane, legs(1, 1, 2))).toEqual([550, 338]);
  expect(risePlace(plane, legs(1, 1, 2))).toEqual([608, 300]);
  expect(runPlace(plane, legs(-1, 4, -2))).toEqual([350, 237]);
  expect(risePlace(plane, legs(-1, 4, -2))).toEqual([408, 275]);
});

it('where there is no room outside, the number of the side along stands inside', () => {
  expect(runPlace(plane, legs(0, 14, -2))).toEqual([450, 13]);
  expect(runPlace(plane, legs(0, -2, 2))).toEqual([450, 387]);
});

it('the number of a side that leaves the picture stands beside what is seen of it', () => {
  expect(risePlace(plane, legs(0, 6, 40))).toEqual([108 + 400, 100]);
  expect(risePlace(plane, legs(0, 14, 40))).toEqual([508, 8]);
});

it('a side that is not in the picture has no number', () => {
  expect(runPlace(plane, legs(0, 20, -1))).toBeUndefined();
  expect(risePlace(plane, legs(0, 20, 1))).toBeUndefined();
});

it('in a triangle at the right edge a number that is wider would stand on the curve: it is left out', () => {
  const phone = planeOf([-6, 2], [-2, 8], { width: 294, height: 245 });
  const long = legsOf(phone, { x: 1, y: 2, slope: 8.15 });
  expect(long?.side).toBe('left');
  expect(long && risePlace(phone, long)).toBeUndefined();
  const short = legsOf(phone, { x: 1, y: 2, slope: 6 });
  expect(short && risePlace(phone, short)?.[0]).toBe(286);
});
