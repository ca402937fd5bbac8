import { expect, test } from 'vitest';

import { spread } from './spread.ts';

test('who has room stands where it wishes', () => {
  expect(spread([0, 50, 200], [10, 10, 10], 5)).toEqual([0, 50, 200]);
});

test('equal wishes are spread evenly around the wish', () => {
  expect(spread([0, 0], [10, 10], 2)).toEqual([-6, 6]);
  expect(spread([3, 3, 3], [10, 20, 10], 0)).toEqual([-12, 3, 18]);
});

test('wishes in the wrong order keep the order of the row and its gaps', () => {
  const places = spread([100, 0, 50], [10, 10, 10], 5);
  expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9);
  expect((places[2] ?? 0) - (places[1] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9);
});

test('no places are better: a random push in any direction costs more', () => {
  const [wishes, sizes, gap] = [[4, 1, 9, 8, 30], [2, 4, 2, 6, 2], 1];
  const places = spread(wishes, sizes, gap);
  const cost = (row: readonly number[]) => row.reduce((sum, at, i) => sum + (at - (wishes[i] ?? 0)) ** 2, 0);
  const fits = (row: readonly number[]) =>
    row.slice(1).every((at, i) => at - (row[i] ?? 0) >= (sizes[i] ?? 0) / 2 + gap + (sizes[i + 1] ?? 0) / 2 - 1e-9);
  expect(fits(places)).toBe(true);
  for (let mask = 1; mask < 32; mask += 1) {
    for (const push of [-0.01, 0.01]) {
      const moved = places.map((at, i) => ((mask >> i) % 2 === 1 ? at + push : at));
      expect(!fits(moved) || cost(moved) > cost(places)).toBe(true);
    }
  }
});
