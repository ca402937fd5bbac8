import { expect, it } from 'vitest';

import { meetsLabel } from './axisLabels.ts';
import { nameSpots } from './nameSpots.ts';
import { planeOf } from './plane.ts';
import { polylines } from './sample.ts';

const plane = planeOf([-3, 3], [-1, 9], { width: 600, height: 400 });
const spotOf = (f: (x: number) => number, name = 'f') => nameSpots([{ name, lines: polylines(f, plane) }], plane)[0];

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
    const [x, y] = spotOf(f, 'sin(x)') ?? [NaN, NaN];
    const near = polylines(f, plane)
      .flat()
      .filter(([px]) => Math.abs(px - x) < 22);
    for (const [, py] of near) expect(Math.abs(py - y)).toBeGreaterThan(8);
  }
});

it('the name keeps away from the numbers beside the axes', () => {
  for (const f of [(x: number) => x * x, (x: number) => 0.3 * x, Math.sin, (x: number) => 20 * x]) {
    const [x, y] = spotOf(f) ?? [NaN, NaN];
    expect(meetsLabel(plane, { x, y, half: 5 })).toBe(false);
  }
});

it('the names of curves that run together stand apart', () => {
  const curves = [(x: number) => 4 ** x, (x: number) => 1.05 * 4 ** x, (x: number) => 4 ** x];
  const spots = nameSpots(
    curves.map((f) => ({ name: 'f', lines: polylines(f, plane) })),
    plane,
  );
  for (const [i, spot] of spots.entries()) {
    for (const other of spots.slice(i + 1)) {
      const [[x, y], [otherX, otherY]] = [spot ?? [NaN, NaN], other ?? [NaN, NaN]];
      expect(Math.abs(otherX - x) > 10 || Math.abs(otherY - y) > 14).toBe(true);
    }
  }
});

it('a name stays clear of a point that is dragged to the edge of the plane', () => {
  for (const name of ['f', 'u+v', 'sin(x)']) {
    const [x] = spotOf((x) => x * x, name) ?? [NaN];
    expect(Math.min(x, plane.width - x)).toBeGreaterThan(22);
  }
});

it('a name keeps clear of a point that stands where it would be', () => {
  const lines = polylines((x) => x * x, plane);
  const [x, y] = spotOf((x) => x * x) ?? [NaN, NaN];
  const [[atX, atY] = [NaN, NaN]] = nameSpots([{ name: 'f', lines }], plane, undefined, [{ x, y, half: 14 }]);
  expect(Math.hypot(atX - x, atY - y)).toBeGreaterThan(18);
});

it('a curve that is not in the plane has no name there', () => {
  expect(spotOf(() => 50)).toBeUndefined();
  expect(spotOf(() => NaN)).toBeUndefined();
});

it('long names of several curves are all clear of each other and of all curves', () => {
  const wide = planeOf([-6, 6], [-2, 4], { width: 600, height: 300 });
  const named = [
    { name: 'ReLU', lines: polylines((x) => Math.max(0, x), wide) },
    { name: 'LeakyReLU', lines: polylines((x) => Math.max(0.1 * x, x), wide) },
    { name: 'tanh', lines: polylines(Math.tanh, wide) },
  ];
  const spots = nameSpots(named, wide, 15).filter((spot) => spot !== undefined);
  expect(spots).toHaveLength(3);
  for (const [x, y] of spots) {
    for (const { lines } of named) {
      expect(Math.min(...lines.flat().map(([px, py]) => Math.hypot(px - x, py - y)))).toBeGreaterThan(7);
    }
  }
  for (const [i, a] of spots.entries()) {
    for (const b of spots.slice(i + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(18);
  }
});
