import { expect, test } from 'vitest';

import { boxes, extent, faceOf, gap, projected } from './isometric.ts';

const volume = ({ from, to }: ReturnType<typeof extent>) => from.reduce((all, at, i) => all * ((to[i] ?? NaN) - at), 1);

test('the eight boxes are the binomial parts: x³, three x²h, three xh², h³', () => {
  const [x, h] = [2, 0.5];
  const byRank = [0, 1, 2, 3].map((rank) =>
    boxes.filter((box) => box.rank === rank).map((box) => volume(extent(box, x, h))),
  );
  expect(byRank).toEqual([[8], [2, 2, 2], [0.5, 0.5, 0.5], [0.125]]);
  expect(byRank.flat().reduce((a, b) => a + b, 0)).toBe((x + h) ** 3);
});

test('what is nearer to the eye is drawn later, and the parts do not touch', () => {
  expect(boxes.map(({ rank }) => rank)).toEqual([0, 1, 1, 1, 2, 2, 2, 3]);
  for (const box of boxes) {
    const { from } = extent(box, 2, 0.5);
    for (const [i, isNew] of box.added.entries()) expect(from[i]).toBe(isNew ? 2 + 2 * gap : 0);
  }
});

test('the three directions are equally long on paper, and 120 degrees apart', () => {
  const arms = (
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ] as const
  ).map(projected);
  for (const [x, y] of arms) expect(Math.hypot(x, y)).toBeCloseTo(1, 12);
  expect(arms.reduce((sum, [x]) => sum + x, 0)).toBeCloseTo(0, 12);
  expect(arms.reduce((sum, [, y]) => sum + y, 0)).toBeCloseTo(0, 12);
});

test('a face of the unit cube covers a third of its hexagon', () => {
  const cube = { from: [0, 0, 0], to: [1, 1, 1] } as const;
  for (const face of ['top', 'right', 'left'] as const) {
    const corners = faceOf(cube, face);
    const area = corners.reduce((sum, [x, y], i) => {
      const [nextX = NaN, nextY = NaN] = corners[(i + 1) % 4] ?? [];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);
    expect(Math.abs(area)).toBeCloseTo(Math.sqrt(3) / 2, 12);
  }
});
