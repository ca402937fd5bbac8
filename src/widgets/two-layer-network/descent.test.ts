import { expect, it } from 'vitest';

import { countOf, extended, pathOf, stepped, type Run } from './descent.ts';
import { sourceInputs } from './ledger.ts';
import { maxRuns, maxSteps } from './limits.ts';
import { numbersOf } from './model.ts';

it('one step with rate 1 gives the parameters of the lesson', () => {
  const given = stepped({ given: sourceInputs, numbers: numbersOf(sourceInputs) }, 1);
  expect(given.w1).toBeCloseTo(0.5099, 4);
  expect(given.b1).toBeCloseTo(0.2099, 4);
  expect(given.w2).toBeCloseTo(0.8373, 4);
  expect(given.b2).toBeCloseTo(0.1558, 4);
  expect([given.x, given.t]).toEqual([1, 0.9]);
});

it('w1 moves by the derivative at the old w2: all gradients come before all updates', () => {
  const numbers = numbersOf(sourceInputs);
  const given = stepped({ given: sourceInputs, numbers }, 5);
  const late = numbersOf({ ...sourceInputs, w2: given.w2 });
  expect(given.w1).toBe(0.5 - 5 * numbers['dL/dw1']);
  expect(given.w1).not.toBeCloseTo(0.5 - 5 * late['dL/dw1'], 4);
});

it('with a small rate the loss falls at every step', () => {
  const losses = pathOf(sourceInputs, [[0.5, 200]]).map(({ numbers }) => numbers.L);
  expect(losses.toSorted((a, b) => b - a)).toEqual(losses);
  expect(losses).toHaveLength(201);
});

it('the same runs lead to the same numbers, bit by bit, and the start is kept', () => {
  const runs: readonly Run[] = [
    [1, 3],
    [0.25, 7],
  ];
  const once = pathOf(sourceInputs, runs);
  expect(pathOf(sourceInputs, runs)).toEqual(once);
  expect(once[0]?.given).toEqual(sourceInputs);
  const shorter = pathOf(sourceInputs, extended(runs, 5, 1, 0));
  expect(shorter).toEqual(once.slice(0, 6));
});

it('steps with the same rate join one run; going back and stepping on forgets what came after', () => {
  expect(extended([], 0, 1, 1)).toEqual([[1, 1]]);
  expect(extended([[1, 1]], 1, 1, 10)).toEqual([[1, 11]]);
  expect(extended([[1, 4]], 4, 2, 1)).toEqual([
    [1, 4],
    [2, 1],
  ]);
  expect(
    extended(
      [
        [1, 4],
        [2, 5],
      ],
      2,
      3,
      1,
    ),
  ).toEqual([
    [1, 2],
    [3, 1],
  ]);
  expect(extended([[1, 4]], 0, 1, 1)).toEqual([[1, 1]]);
});

it('stops at its limits', () => {
  expect(countOf(extended([[1, maxSteps - 3]], maxSteps - 3, 1, 10))).toBe(maxSteps);
  expect(extended([[1, maxSteps]], maxSteps, 1, 1)).toEqual([[1, maxSteps]]);
  const many = Array.from({ length: maxRuns }, (_, i): Run => [i + 1, 1]);
  expect(extended(many, maxRuns, 0.5, 1)).toEqual(many);
});
