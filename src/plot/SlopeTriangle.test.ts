import { expect, it } from 'vitest';

import { planeOf } from './plane.ts';
import { legsOf } from './SlopeTriangle.tsx';

const plane = planeOf([-4, 4], [-2, 14], { width: 800, height: 400 });

it('the triangle goes one to the right and as far up as the slope says', () => {
  expect(legsOf(plane, { x: 1, y: 1, slope: 2 })).toMatchObject({ run: 1, rise: 2, width: 100, height: 50 });
});

it('the triangle goes down where the slope is negative', () => {
  expect(legsOf(plane, { x: -1, y: 1, slope: -2 })).toMatchObject({ run: 1, rise: -2, height: -50 });
});

it('at the right edge it turns to the left, and both sides change sign', () => {
  expect(legsOf(plane, { x: 3.5, y: 1, slope: 2 })).toMatchObject({ run: -1, rise: -2, width: -100 });
});

it('in a wide plane its width is a larger round number', () => {
  expect(legsOf(planeOf([-400, 400], [-2, 14], plane), { x: 0, y: 0, slope: 1 })?.run).toBe(100);
});

it('without a slope there is no triangle', () => {
  expect(legsOf(plane, { x: 1, y: 1, slope: NaN })).toBeUndefined();
  expect(legsOf(plane, { x: 1, y: 1, slope: Infinity })).toBeUndefined();
});

it('a point too far out to be placed has no triangle', () => {
  expect(legsOf(plane, { x: 1, y: 1.7e308, slope: 0 })).toBeUndefined();
});
