import { array, assert, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { softmaxAt } from './model.ts';

const inputs = array(double({ min: -20, max: 20, noNaN: true }), { minLength: 2, maxLength: 5 });
const heat = double({ min: 0.1, max: 10, noNaN: true });

/** The textbook formula, without the largest input taken off. */
function written(inputs: readonly number[], temperature: number): number[] {
  const powers = inputs.map((input) => Math.exp(input / temperature));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

const shifted = (shift: number) => softmaxAt({ inputs: [1, 2, 3], shift, temperature: 1 });
const heated = (temperature: number) => softmaxAt({ inputs: [1, 2, 3], shift: 0, temperature }).outputs;
const nudged = (second: number) => softmaxAt({ inputs: [1, second, 3], shift: 0, temperature: 2 });

describe('the outputs', () => {
  test('they are what the formula says, positive, and together 1', () => {
    assert(
      property(inputs, heat, (inputs, temperature) => {
        const { outputs, sum } = softmaxAt({ inputs, shift: 0, temperature });
        const expected = written(inputs, temperature);
        for (const [i, output] of outputs.entries()) {
          expect(output).toBeGreaterThanOrEqual(0);
          expect(output).toBeCloseTo(expected[i] ?? NaN, 12);
        }
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });

  test('for (1, 2, 3) they are the numbers of the lesson', () => {
    const { outputs } = softmaxAt({ inputs: [1, 2, 3], shift: 0, temperature: 1 });
    expect(outputs.map((output) => output.toPrecision(3))).toEqual(['0.0900', '0.245', '0.665']);
  });

  test('adding a number to all inputs changes nothing', () => {
    expect(shifted(2.5).inputs).toEqual([3.5, 4.5, 5.5]);
    for (const shift of [-3, 0.7, 2.5]) {
      for (const [i, output] of shifted(shift).outputs.entries())
        expect(output).toBeCloseTo(shifted(0).outputs[i] ?? NaN, 14);
    }
  });

  test('inputs past 709 do not overflow', () => {
    expect(softmaxAt({ inputs: [1000, 999], shift: 0, temperature: 0.1 }).outputs[0]).toBeCloseTo(
      1 / (1 + Math.exp(-10)),
    );
  });

  test('a low temperature favours the largest, a high one makes all alike', () => {
    expect(heated(0.1)[2]).toBeGreaterThan(0.9999);
    expect(Math.max(...heated(100)) - Math.min(...heated(100))).toBeLessThan(0.01);
  });
});

describe('the Jacobian matrix', () => {
  test('is p_i(δ_ij − p_j)/T, so rows and columns add up to 0', () => {
    assert(
      property(inputs, heat, (inputs, temperature) => {
        const { outputs, jacobian } = softmaxAt({ inputs, shift: 0, temperature });
        for (const [i, row] of jacobian.entries()) {
          for (const [j, partial] of row.entries()) {
            const expected = ((outputs[i] ?? NaN) * ((i === j ? 1 : 0) - (outputs[j] ?? NaN))) / temperature;
            expect(partial).toBeCloseTo(expected, 12);
          }
          expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 12);
          expect(jacobian.reduce((sum, other) => sum + (other[i] ?? NaN), 0)).toBeCloseTo(0, 12);
        }
      }),
    );
  });

  test('is what nudging one input shows', () => {
    const h = 1e-6;
    const { jacobian } = nudged(2);
    for (const i of [0, 1, 2]) {
      const quotient = ((nudged(2 + h).outputs[i] ?? NaN) - (nudged(2 - h).outputs[i] ?? NaN)) / (2 * h);
      expect(jacobian[i]?.[1]).toBeCloseTo(quotient, 8);
    }
  });
});
