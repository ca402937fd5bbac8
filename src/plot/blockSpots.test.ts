import { expect, it } from 'vitest';

import { meets, meetsLabel } from './axisLabels.ts';
import { blockSpots } from './blockSpots.ts';
import { planeOf } from './plane.ts';

const plane = planeOf([-4, 4], [-1.4, 1.4], { width: 340, height: 270 });
const names = ['u·v', 'u·Δ v'];
const written = ([x, y]: readonly [number, number], name: string) => ({
  x,
  y,
  half: (15 * name.replaceAll(/[·\s]/g, '').length) / 2,
});

it('a name stands in the middle of its block', () => {
  const big = planeOf([-1, 9], [-1, 9], { width: 600, height: 600 });
  expect(blockSpots([{ x0: 1, y0: 1, x1: 6, y1: 5 }], ['u·v'], big)).toEqual([[270, 360]]);
});

it('names keep clear of the numbers of the axes and of each other, whatever the signs of the sides', () => {
  for (const u of [-3, -2, 2, 3]) {
    for (const v of [-1, -0.9, 0.9, 1]) {
      // The strip is area lost: it lies within the block.
      const blocks = [
        { x0: 0, y0: 0, x1: u, y1: v },
        { x0: 0, y0: v, x1: u, y1: v / 2 },
      ];
      const [area, strip] = blockSpots(blocks, names, plane);
      expect([u, v, strip]).toEqual([u, v, expect.anything()]);
      if (!strip) continue;
      expect(meetsLabel(plane, written(strip, 'u·Δ v'))).toBe(false);
      if (!area) continue;
      expect(meetsLabel(plane, written(area, 'u·v'))).toBe(false);
      expect(meets(written(area, 'u·v'), written(strip, 'u·Δ v'))).toBe(false);
    }
  }
});

it('a block too small for its name, out of sight or without a number has none', () => {
  const none = { x0: NaN, y0: 0, x1: 1, y1: 1 };
  const small = { x0: 1, y0: 0.2, x1: 1.2, y1: 0.4 };
  const outside = { x0: 5, y0: 0, x1: 9, y1: 1 };
  expect(blockSpots([none, small, outside], ['u·v', 'u·v', 'u·v'], plane)).toEqual([undefined, undefined, undefined]);
});
