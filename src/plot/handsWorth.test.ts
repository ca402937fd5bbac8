import { expect, it } from 'vitest';

import { pixelGrid } from './handsWorth.ts';

it('a drag goes by the power of ten next to a pixel', () => {
  expect(pixelGrid({ xRange: [-3, 3], width: 600 })).toBeCloseTo(0.01, 12);
  expect(pixelGrid({ xRange: [-3, 3], width: 900 })).toBeCloseTo(0.01, 12);
  expect(pixelGrid({ xRange: [-4, 4], width: 320 })).toBeCloseTo(0.1, 12);
  expect(pixelGrid({ xRange: [0, 0.001], width: 800 })).toBeCloseTo(0.00001, 12);
});
