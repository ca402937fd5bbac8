import { expect, it } from 'vitest';

import { evenScale, powerScale } from './trackScale.ts';

it('on an even track positions are values, rounded to a tenth of a step', () => {
  const scale = evenScale(-4, 4, 0.1);
  expect(scale.position(1.5)).toBe(1.5);
  expect(scale.valueAt(1.49871, 0)).toBe(1.5);
  expect(scale.valueAt(9, 0)).toBe(4);
});

it('on a track of powers of ten each power takes the same length', () => {
  const scale = powerScale(1e-6, 2);
  expect(scale.position(0.1) - scale.position(0.01)).toBeCloseTo(1, 12);
  expect(scale.valueAt(-3, 1)).toBe(0.001);
  expect(scale.valueAt(Math.log10(0.512345), 1)).toBe(0.51);
  expect(scale.valueAt(99, 1)).toBe(2);
  expect(scale.valueAt(-99, 1)).toBe(1e-6);
});

it('a track of powers of ten keeps the sign of the quantity', () => {
  expect(powerScale(1e-6, 2).valueAt(-1, -0.5)).toBe(-0.1);
});
