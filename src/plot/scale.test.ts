import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { scaleOf } from './scale.ts';

describe('a scale', () => {
  test('takes the ends of its domain to the ends of its range', () => {
    const scale = scaleOf('linear', [-3, 5], [300, 0]);
    expect([scale(-3), scale(1), scale(5)]).toEqual([300, 150, 0]);
    const powers = scaleOf('log', [1e-15, 0.1], [0, 140]);
    expect(powers(1e-15)).toBeCloseTo(0, 9);
    expect(powers(1e-8)).toBeCloseTo(70, 9);
    expect(powers(0.1)).toBeCloseTo(140, 9);
  });

  test('comes back to the value it started from', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 999, noNaN: true }), fc.constantFrom('linear', 'log'), (value, kind) => {
        const scale = scaleOf(kind === 'log' ? 'log' : 'linear', [0.001, 1000], [12, 640]);
        expect(scale.invert(scale(value))).toBeCloseTo(value, 6);
      }),
    );
  });

  test('writes round values with the decimals that tell them apart', () => {
    const scale = scaleOf('linear', [-0.55, 0.55], [0, 400]);
    expect(scale.ticks(4).map(scale.tickFormat(4))).toEqual(['−0.4', '−0.2', '0.0', '0.2', '0.4']);
    const wide = scaleOf('linear', [0, 1200], [0, 400]);
    expect(wide.ticks(4).map(wide.tickFormat(4))).toEqual(['0', '200', '400', '600', '800', '1000', '1200']);
  });

  test('writes large values with a power of ten', () => {
    const far = scaleOf('linear', [0, 2e60], [0, 400]);
    expect(far.ticks(4).map(far.tickFormat(4))).toEqual(['0', '5×10⁵⁹', '1×10⁶⁰', '1.5×10⁶⁰', '2×10⁶⁰']);
  });

  test('shows no value where a logarithm has none', () => {
    expect(scaleOf('log', [0.1, 10], [0, 100])(-1)).toBeNaN();
  });
});
