// Along a path multiply, over the paths add: against z as a function of t alone, and against a difference quotient.
import { expect, test } from 'vitest';

import { numericalDerivative } from '../../autodiff/index.ts';
import { pathOf, readingAt } from './model.ts';

const cases = [
  { f: 'x*y', x: 't^2', y: 'e^t', at: [-1, 0, 0.5, 1.2] },
  { f: 'x*y', x: 't', y: 't', at: [-2, 0, 1.5] },
  { f: 'x^2+y^2', x: '2cos(t)', y: '2sin(t)', at: [0, 1, 2.5, 4] },
  { f: 'x^2*y', x: 'cos(t)', y: 'sin(2t)', at: [0.3, 1, 2] },
  { f: 'sin(x)+x*e^y', x: '3t', y: 't^2-1', at: [-0.7, 0.2, 1] },
  { f: 'x/y', x: 't', y: '1+t^2', at: [-3, 0, 2] },
];

for (const { at, ...formulas } of cases) {
  test(`the contributions of z = ${formulas.f}, x = ${formulas.x}, y = ${formulas.y} add up to dz/dt`, () => {
    const path = pathOf(formulas);
    for (const t of at) {
      const reading = readingAt(path, t);
      expect(reading.throughX + reading.throughY).toBe(reading.sum);
      expect(Math.abs(reading.sum - reading.slope)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(reading.sum)));
      const z = (s: number) => path.field.value(path.x.value(s), path.y.value(s));
      const check = numericalDerivative(z, t, { h: 1e-5, scheme: 'central' });
      expect(Math.abs(reading.sum - check.value)).toBeLessThanOrEqual(check.error + 1e-8);
    }
  });
}

test('the example of the lesson: z = xy with x = t² and y = eᵗ at t = 1 has contributions 2e and e', () => {
  const reading = readingAt(pathOf({ f: 'x*y', x: 't^2', y: 'e^t' }), 1);
  expect(reading.throughX).toBeCloseTo(2 * Math.E, 12);
  expect(reading.throughY).toBeCloseTo(Math.E, 12);
});

test('on a level line the contributions cancel', () => {
  const path = pathOf({ f: 'x^2+y^2', x: '2cos(t)', y: '2sin(t)' });
  const reading = readingAt(path, 0.8);
  expect(reading.throughX).toBeLessThan(-1);
  expect(reading.sum).toBeCloseTo(0, 12);
});

test('where a factor does not exist, neither its contribution nor the sum is a number', () => {
  const reading = readingAt(pathOf({ f: '|x|+y', x: 't', y: 't^2' }), 0);
  expect(reading).toMatchObject({ xPartial: NaN, throughX: NaN, throughY: 0, sum: NaN, slope: NaN, z: 0 });
});

test('outside of the domain nothing is a number', () => {
  const reading = readingAt(pathOf({ f: 'ln(x)+y', x: 't', y: 't' }), -1);
  expect(reading).toMatchObject({ x: -1, z: NaN, xPartial: NaN, sum: NaN, slope: NaN });
});
