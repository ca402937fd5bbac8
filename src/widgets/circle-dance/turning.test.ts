import { expect, test } from 'vitest';

import { still, turnedBy } from './turning.ts';

test('twelve steps are a turn, after which the point is where it was', () => {
  let x = -2 * Math.PI;
  for (let i = 0; i < 12; i += 1) x = turnedBy(x, still);
  expect(x).toBeCloseTo(0, 12);
});

test('from the end it goes on at the beginning, at the same place of the circle', () => {
  const x = turnedBy(2 * Math.PI, 0.5);
  expect(x).toBeCloseTo(-2 * Math.PI + 0.5, 12);
  expect(Math.sin(x)).toBeCloseTo(Math.sin(2 * Math.PI + 0.5), 12);
});
