import { expect, it } from 'vitest';

import { labelSpot } from './labelSpot.ts';
import { planeOf } from './plane.ts';
import { polylines } from './sample.ts';

const plane = planeOf([-3, 3], [-1, 9], { width: 600, height: 400 });
const spotOf = (f: (x: number) => number) => labelSpot(polylines(f, plane), plane);

it('the name of a curve stands beside it, inside the plane, and clear of it', () => {
  for (const f of [(x: number) => x * x, Math.exp, (x: number) => 4 + 3 * Math.sin(3 * x), () => 2]) {
    const [x, y] = spotOf(f) ?? [NaN, NaN];
    expect(x).toBeGreaterThan(10);
    expect(x).toBeLessThan(590);
    expect(y).toBeGreaterThan(10);
    expect(y).toBeLessThan(390);
    expect(Math.abs(y - plane.y(f(plane.x.invert(x))))).toBeGreaterThan(8);
  }
});

it('a long name is clear of its curve from its first letter to its last', () => {
  for (const f of [(x: number) => x * x, Math.exp, (x: number) => 4 + 3 * Math.sin(3 * x)]) {
    const lines = polylines(f, plane);
    const [x, y] = labelSpot(lines, plane, 'sin(x)'.length) ?? [NaN, NaN];
    const near = lines.flat().filter(([px]) => Math.abs(px - x) < 22);
    for (const [, py] of near) expect(Math.abs(py - y)).toBeGreaterThan(8);
  }
});

it('the name keeps away from the numbers beside the axes', () => {
  const [x] = spotOf((x) => x * x) ?? [NaN];
  expect(Math.abs(x - plane.x(0))).toBeGreaterThan(30);
});

it('a curve that is not in the plane has no name there', () => {
  expect(spotOf(() => 50)).toBeUndefined();
  expect(spotOf(() => NaN)).toBeUndefined();
});
