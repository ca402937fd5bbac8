import { expect, it } from 'vitest';

import { absent } from './Drawn.tsx';
import { lineAcross } from './lines.ts';
import { planeOf } from './plane.ts';

// 100 pixels for a unit on both axes.
const plane = planeOf([-3, 3], [-2, 2], { width: 600, height: 400 });

it('a line is drawn through its point, from edge to edge', () => {
  const { x1, y1, x2, y2 } = lineAcross(plane, { x: 0, y: 0, slope: 0.5 });
  expect([x1, x2]).toEqual([-4, 604]);
  expect([y1, y2]).toEqual([200 + 0.5 * 304, 200 - 0.5 * 304]);
});

it('a steep line ends where it leaves the plane above and below', () => {
  const { x1, y1, x2, y2 } = lineAcross(plane, { x: 0, y: 0, slope: 100 });
  expect(y1).toBeCloseTo(404, 9);
  expect(y2).toBeCloseTo(-4, 9);
  expect(Number(x2) - Number(x1)).toBeCloseTo(4.08, 6);
});

it('a line on one side of its point starts in it and is short', () => {
  expect(lineAcross(plane, { x: 1, y: 0, slope: 0 }, 'right')).toEqual({ x1: 400, y1: 200, x2: 490, y2: 200 });
  expect(lineAcross(plane, { x: 1, y: 0, slope: -1 }, 'left')).toMatchObject({ x2: 400, y2: 200 });
  expect(lineAcross(plane, { x: 1, y: 0, slope: -1 }, 'right')).toMatchObject({ x1: 400, y1: 200 });
});

it('an infinite slope is a vertical line, up or down as its sign and side say', () => {
  expect(lineAcross(plane, { x: 1, y: 0, slope: Infinity })).toEqual({ x1: 400, y1: 404, x2: 400, y2: -4 });
  expect(lineAcross(plane, { x: 1, y: 0, slope: Infinity }, 'right')).toEqual({ x1: 400, y1: 200, x2: 400, y2: 110 });
  expect(lineAcross(plane, { x: 1, y: 0, slope: -Infinity }, 'right')).toEqual({ x1: 400, y1: 200, x2: 400, y2: 290 });
  expect(lineAcross(plane, { x: 1, y: 0, slope: Infinity }, 'left')).toEqual({ x1: 400, y1: 200, x2: 400, y2: 290 });
});

it('without a point or a slope there is no line, nor where it misses the plane', () => {
  expect(lineAcross(plane, { x: 0, y: NaN, slope: 1 })).toBe(absent);
  expect(lineAcross(plane, { x: 0, y: 0, slope: NaN })).toBe(absent);
  expect(lineAcross(plane, { x: 0, y: 9, slope: 0 })).toBe(absent);
  expect(lineAcross(plane, { x: 0, y: 50, slope: 1 })).toBe(absent);
});
