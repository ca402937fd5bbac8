import { expect, it } from 'vitest';

import { closingStep, smallestStep } from './closing.ts';

it('the step loses a power of ten in equal times, and never goes below the smallest', () => {
  expect(closingStep(1, 0)).toBe(1);
  expect(closingStep(1, 650)).toBeCloseTo(0.1, 12);
  expect(closingStep(1, 1300)).toBeCloseTo(0.01, 12);
  expect(closingStep(1, 60_000)).toBe(smallestStep);
});

it('a negative step stays negative', () => {
  expect(closingStep(-0.5, 650)).toBeCloseTo(-0.05, 12);
  expect(closingStep(-0.5, 60_000)).toBe(-smallestStep);
});
