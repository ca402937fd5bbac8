import { describe, expect, it } from 'vitest';

import { planeOf } from './plane.ts';
import { polylines, type CurveBreak, type Polylines } from './sample.ts';

const plane = planeOf([-4, 4], [-3, 5], { width: 800, height: 400 });
const at = (x: number) => plane.x(x);
const known = (...list: CurveBreak[]) => ({ list, complete: true });

/** Where lines end and begin, in data coordinates of x. */
const ends = (lines: Polylines) =>
  lines.map((line) => [line[0], line.at(-1)].map((point) => Math.round(plane.x.invert(point?.[0] ?? NaN) * 1e4) / 1e4));

function worstDistance(f: (x: number) => number, lines: Polylines): number {
  let worst = 0;
  for (const line of lines) {
    for (let i = 1; i < line.length; i += 1) {
      const [a, b] = [line[i - 1], line[i]];
      if (a === undefined || b === undefined) continue;
      for (const t of [0.25, 0.5, 0.75]) {
        const exact = plane.y(f(plane.x.invert(a[0] + t * (b[0] - a[0]))));
        const drawn = a[1] + t * (b[1] - a[1]);
        const lean = Math.hypot(b[0] - a[0], b[1] - a[1]) / (b[0] - a[0]);
        if (exact > 0 && exact < plane.height) worst = Math.max(worst, Math.abs(exact - drawn) / lean);
      }
    }
  }
  return worst;
}

describe('smooth curves', () => {
  it('a smooth curve is one line from edge to edge', () => {
    expect(ends(polylines((x) => x * x, plane))).toEqual([[-4, 4]]);
  });

  it('lines stay within half a pixel of the curve, also where it is steep or waves fast', () => {
    for (const f of [
      Math.sin,
      (x: number) => x * x,
      (x: number) => Math.tanh(40 * x),
      (x: number) => Math.sin(60 * x),
    ]) {
      expect(worstDistance(f, polylines(f, plane))).toBeLessThan(0.5);
    }
  });

  it('a parabola takes a few hundred points, not thousands', () => {
    expect(polylines((x) => x * x, plane).flat().length).toBeLessThan(450);
  });
});

describe('breaks', () => {
  it('a line never crosses a pole: it leaves the plane on both sides of it', () => {
    const lines = polylines((x) => 1 / x, plane, known({ at: 0, left: -Infinity, right: Infinity }));
    expect(ends(lines)).toEqual([
      [-4, 0],
      [0, 4],
    ]);
    expect(lines[0]?.at(-1)?.[1]).toBeGreaterThan(plane.height);
    expect(lines[1]?.[0]?.[1]).toBeLessThan(0);
  });

  it('at a jump both lines end at their own limit', () => {
    const lines = polylines(Math.sign, plane, known({ at: 0, left: -1, right: 1 }));
    expect(lines.map((line) => [line[0]?.[1], line.at(-1)?.[1]])).toEqual([
      [plane.y(-1), plane.y(-1)],
      [plane.y(1), plane.y(1)],
    ]);
  });

  it('a domain that ends with a limit is drawn up to its end', () => {
    const lines = polylines(Math.sqrt, plane, known({ at: 0, left: NaN, right: 0 }));
    expect(ends(lines)).toEqual([[0, 4]]);
    expect(lines[0]?.[0]).toEqual([at(0), plane.y(0)]);
  });

  it('the logarithm runs down beside the edge of its domain and has nothing on the other side', () => {
    const lines = polylines(Math.log, plane, known({ at: 0, left: NaN, right: -Infinity }));
    expect(ends(lines)).toEqual([[0, 4]]);
    expect(lines[0]?.[0]?.[1]).toBeGreaterThan(plane.height);
  });

  it('a kink is a corner of one line', () => {
    const lines = polylines(Math.abs, plane, known({ at: 0, left: 0, right: 0 }));
    expect(ends(lines)).toEqual([[-4, 4]]);
    expect(lines[0]).toContainEqual([at(0), plane.y(0)]);
  });

  it('a hole ends one line and starts another at the same place', () => {
    const lines = polylines((x) => (x * x - 1) / (x - 1), plane, known({ at: 1, left: 2, right: 2 }));
    expect(ends(lines)).toEqual([
      [-4, 1],
      [1, 4],
    ]);
  });

  it('breaks outside of the plane change nothing', () => {
    expect(ends(polylines((x) => x, plane, known({ at: 9, left: 0, right: 1 })))).toEqual([[-4, 4]]);
  });
});

describe('what no list of breaks announced', () => {
  it('a gap in the domain is left open', () => {
    const lines = polylines((x) => Math.sqrt(x * x - 1), plane);
    expect(ends(lines).map((pair) => pair.map((x) => Math.round(x * 100) / 100))).toEqual([
      [-4, -1],
      [1, 4],
    ]);
  });

  it('with an incomplete list the poles of a tangent are no lines', () => {
    const lines = polylines(Math.tan, plane, { list: [], complete: false });
    expect(lines).toHaveLength(4 - 1);
  });

  it('a function without any value draws nothing', () => {
    expect(polylines(() => NaN, plane)).toEqual([]);
  });

  it('an endless value is held at a finite place outside of the plane', () => {
    const lines = polylines((x) => Math.exp(x * 900), plane);
    expect(lines.flat().every(([, y]) => Number.isFinite(y))).toBe(true);
  });
});
