import { assert, constantFrom, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { formulaOf, readingAt } from './model.ts';
import type { SumState } from './widget.ts';

const place = double({ min: -3, max: 3, noNaN: true });
const factor = double({ min: -5, max: 5, noNaN: true });
const state = (patch: Partial<SumState>): SumState => ({ u: 'x^2', v: '3x+5', x: 1, made: 'sum', c: 2, ...patch });

describe('heights and slopes stack', () => {
  test('the lesson’s example by hand: x² + 3x + 5 has the slope 2x + 3', () => {
    assert(
      property(place, (x) => {
        const { y, slope } = readingAt(state({ x }));
        expect(y).toBeCloseTo(x * x + 3 * x + 5, 10);
        expect(slope).toBeCloseTo(2 * x + 3, 10);
      }),
    );
  });

  test('what is added to u gives the whole, in values and in slopes, whatever is made', () => {
    assert(
      property(
        constantFrom('sum' as const, 'difference' as const, 'multiple' as const),
        place,
        factor,
        (made, x, c) => {
          const now = readingAt(state({ u: 'sin(2x)', v: 'e^x', made, x, c }));
          expect(now.u + now.added).toBeCloseTo(now.y, 9);
          expect(now.uSlope + now.addedSlope).toBeCloseTo(now.slope, 9);
        },
      ),
    );
  });

  test('the slope of the whole is what its values show', () => {
    const h = 1e-5;
    for (const made of ['sum', 'difference', 'multiple'] as const) {
      for (const x of [-2, -0.3, 1.1]) {
        const at = (place: number) => readingAt(state({ u: 'sin(x)', v: 'x^3', made, c: -1.5, x: place }));
        expect((at(x + h).y - at(x - h).y) / (2 * h)).toBeCloseTo(at(x).slope, 6);
      }
    }
  });

  test('a multiple by hand: −2·sin x has the slope −2·cos x; zero times a function is flat', () => {
    expect(readingAt(state({ u: 'sin(x)', made: 'multiple', c: -2, x: 0.4 })).slope).toBeCloseTo(
      -2 * Math.cos(0.4),
      12,
    );
    expect(readingAt(state({ made: 'multiple', c: 0 }))).toMatchObject({ y: 0, slope: 0 });
  });
});

describe('where something is missing', () => {
  test('|x| + (−|x|) has the slope 0 at 0, though neither term has one', () => {
    const { uSlope, vSlope, slope, addedSlope } = readingAt(state({ u: '|x|', v: '-|x|', x: 0 }));
    expect([uSlope, vSlope, addedSlope]).toEqual([NaN, NaN, NaN]);
    expect(slope).toBe(0);
  });

  test('where one term has no value, the whole has none; a multiple does not ask for v', () => {
    const outside = readingAt(state({ v: 'ln(x)', x: -1 }));
    expect([outside.v, outside.y, outside.slope]).toEqual([NaN, NaN, NaN]);
    expect(readingAt(state({ v: 'ln(x)', x: -1, made: 'multiple' }))).toMatchObject({ y: 2, slope: -4 });
  });

  test('infinite values are none', () => {
    expect(readingAt(state({ v: 'e^(1000x)', x: 2 })).y).toBeNaN();
  });
});

test('what is made, as a formula', () => {
  expect(formulaOf({ made: 'sum', c: 1 })).toBe('u+v');
  expect(formulaOf({ made: 'difference', c: 1 })).toBe('u-v');
  expect(formulaOf({ made: 'multiple', c: -1.5 })).toBe('(-1.5)*u');
});
