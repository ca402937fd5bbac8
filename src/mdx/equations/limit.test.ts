import { describe, expect, it } from 'vitest';

import { numericalLimit } from './limit.ts';

describe('a limit as a number', () => {
  it('is taken from both sides', () => {
    expect(numericalLimit((h) => Math.sin(h) / h, 0, 0)).toBeCloseTo(1, 8);
    expect(numericalLimit((h) => ((3 + h) ** 2 - 9) / h, 0, 0)).toBeCloseTo(6, 8);
  });

  it('does not exist where the sides do not meet', () => {
    expect(numericalLimit((h) => Math.abs(h) / h, 0, 0)).toBeUndefined();
  });

  it('may be taken from one side', () => {
    expect(numericalLimit((h) => Math.abs(h) / h, 0, -1)).toBe(-1);
    expect(numericalLimit((h) => Math.abs(h) / h, 0, 1)).toBe(1);
  });
});
