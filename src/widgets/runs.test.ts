import { expect, it } from 'vitest';

import { commonSteps, countOf, extendedRuns, rateAfter, type Run } from './runs.ts';

const limits = { maxSteps: 10, maxRuns: 3 };
const runs: readonly Run[] = [
  [0.1, 4],
  [0.5, 3],
];

it('counts its steps and knows the rate of each', () => {
  expect(countOf(runs)).toBe(7);
  expect([0, 3, 4, 6, 7].map((at) => rateAfter(runs, at))).toEqual([0.1, 0.1, 0.5, 0.5, undefined]);
});

it('goes on from where it stands and forgets what lay ahead', () => {
  expect(extendedRuns(runs, 7, [0.5, 1], limits)).toEqual([
    [0.1, 4],
    [0.5, 4],
  ]);
  expect(extendedRuns(runs, 2, [0.1, 1], limits)).toEqual([[0.1, 3]]);
  expect(extendedRuns(runs, 0, [2, 1], limits)).toEqual([[2, 1]]);
});

it('takes no step more than it holds, and no rate more', () => {
  expect(countOf(extendedRuns(runs, 7, [0.5, 50], limits))).toBe(10);
  expect(extendedRuns(runs, 10, [0.5, 1], limits)).toEqual(runs);
  const full = extendedRuns(runs, 7, [1, 1], limits);
  expect(extendedRuns(full, 8, [2, 1], limits)).toEqual(full);
});

it('two lists agree up to the first step with another rate, or the end of the shorter one', () => {
  expect(commonSteps(runs, runs)).toBe(7);
  expect(commonSteps(runs, [[0.1, 9]])).toBe(4);
  expect(commonSteps(runs, [...runs.slice(0, 1), [0.5, 1]])).toBe(5);
  expect(commonSteps(runs, [[0.2, 9]])).toBe(0);
  expect(commonSteps([], runs)).toBe(0);
});
