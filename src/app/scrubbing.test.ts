import { describe, expect, it } from 'vitest';

import { draggedTo, typedNumber } from './scrubbing.ts';

const tenths = { min: -2, max: 2, step: 0.1 };

describe('a drag', () => {
  it('goes both ways by whole steps, free of binary noise', () => {
    // 40 steps on 300 pixels: 7.5 pixels each.
    expect(draggedTo(0.1, 15, tenths)).toBe(0.3);
    expect(draggedTo(0.1, -15.1, tenths)).toBe(-0.1);
    expect(draggedTo(-0.6, 7.4, tenths)).toBe(-0.6);
  });

  it('that comes back brings the number back, even one between two steps', () => {
    expect(draggedTo(0.123, 0, tenths)).toBe(0.123);
  });

  it('stops at the ends', () => {
    expect(draggedTo(0, 1e6, tenths)).toBe(2);
    expect(draggedTo(0, -1e6, tenths)).toBe(-2);
    expect(draggedTo(9, -7.5, tenths)).toBe(2);
  });

  it('is neither too fine for a hand nor too slow', () => {
    expect(draggedTo(0, 2, { min: 0, max: 1000, step: 1 })).toBe(1);
    expect(draggedTo(0, 16, { min: 0, max: 2, step: 1 })).toBe(1);
    expect(draggedTo(0, 15, { min: 0, max: 2, step: 1 })).toBe(0);
  });
});

describe('a typed number', () => {
  it.each([
    ['1.5', 1.5],
    ['−.5', -0.5],
    ['-1.', -1],
    ['7', 2],
    ['-7', -2],
    ['0.123456', 0.12],
  ])('%s is read, brought into the range and to a tenth of a step', (text, value) => {
    expect(typedNumber(text, tenths)).toBe(value);
  });

  it.each(['', '-', '.', '1e9', 'pi', '1.2.3', 'NaN', 'Infinity', '--1'])('%s says none', (text) => {
    expect(typedNumber(text, tenths)).toBeUndefined();
  });
});
