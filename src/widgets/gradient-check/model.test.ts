// The quotients against formulas worked out by hand, the bound against the truth, and the honest verdicts.
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { checkedFunction } from './function.ts';
import { errorCurves, readingAt } from './model.ts';
import { steps } from './widget.ts';

const read = (f: string, x: number, h: number) => readingAt(checkedFunction(f), { x, h });

it('for x² the forward difference at 3 is exactly 6 + h, which explains 6.001', () => {
  for (const h of [0.1, 0.01, 0.001]) {
    const { forward, exact, isQuadratic } = read('x^2', 3, h);
    expect(exact).toBe(6);
    expect(forward.value).toBeCloseTo(6 + h, 10);
    expect(forward.error).toBeCloseTo(h, 10);
    expect(isQuadratic).toBe(true);
  }
});

it('for x² the central difference has no truncation error', () => {
  for (const h of [0.1, 0.01, 0.001]) expect(read('x^2', 3, h).central.error).toBeLessThan(1e-10);
});

it('for eˣ the truncation errors are those of the Taylor series, e·h/2 and e·h²/6', () => {
  const { forward, central } = read('e^x', 1, 1e-3);
  // By the series of sinh and of exp, summed the other way: no difference is taken.
  const sinhExcess = 1e-6 / 6 + 1e-12 / 120;
  const expExcess = 1e-3 / 2 + 1e-6 / 6 + 1e-9 / 24;
  expect(central.error).toBeCloseTo(Math.E * sinhExcess, 11);
  expect(forward.error).toBeCloseTo(Math.E * expExcess, 11);
});

it('the error against the derivative by hand stays within the bound, which knows only values', () => {
  const functions: readonly [string, (x: number) => number][] = [
    ['e^x', Math.exp],
    ['sin(x)', Math.cos],
    ['x^3', (x) => 3 * x * x],
    ['ln(x+6)', (x) => 1 / (x + 6)],
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...functions),
      fc.double({ min: -4, max: 4, noNaN: true }),
      fc.double({ min: -8, max: -1, noNaN: true }),
      ([text, derivative], x, power) => {
        const { exact, central } = read(text, x, 10 ** power);
        const byHand = derivative(x);
        expect(Math.abs(exact - byHand)).toBeLessThan(1e-12 * Math.max(1, Math.abs(byHand)));
        expect(Math.abs(central.value - byHand)).toBeLessThanOrEqual(1.05 * central.bound + 1e-15 * Math.abs(byHand));
      },
    ),
    { numRuns: 300 },
  );
});

it.each([
  ['e^x', 1, 1e-5, 'agrees'],
  ['e^x', 1, 1e-15, 'cancelled'],
  ['x^2', 1e6, 1e-15, 'lost'],
  ['relu(x)', 0, 1e-5, 'kind'],
  ['relu(x)', 0.0005, 1e-3, 'straddles'],
  ['relu(x)', 0.5, 1e-3, 'agrees'],
  ['1/x', 0, 1e-3, 'kind'],
  ['1/x', 0.0005, 1e-3, 'straddles'],
  ['ln(x)', 0.0005, 1e-3, 'undefined'],
  ['ln(x)', -1, 1e-3, 'kind'],
  ['x^2', 0, 1e-5, 'agrees'],
  ['cos(x)', 0, 1e-5, 'agrees'],
  ['7', 2, 1e-5, 'agrees'],
] as const)('%s at %s with h = %s: %s', (f, x, h, verdict) => {
  expect(read(f, x, h).verdict).toBe(verdict);
});

it('at the kink of ReLU the quotients answer 1 and ½, and no error is claimed', () => {
  const { exact, left, right, forward, central } = read('relu(x)', 0, 1e-5);
  expect([exact, forward.error, central.error]).toEqual([NaN, NaN, NaN]);
  expect([left, right]).toEqual([0, 1]);
  expect(forward.value).toBeCloseTo(1, 12);
  expect(central.value).toBeCloseTo(0.5, 12);
});

it('falls with slope 1 and 2 where truncation rules and rises where round-off does', () => {
  const { forward, central, guides, low, high } = errorCurves(checkedFunction('e^x'), 1);
  const at = (spots: typeof forward, h: number) =>
    spots.reduce((best, spot) => (Math.abs(Math.log(spot.h / h)) < Math.abs(Math.log(best.h / h)) ? spot : best)).error;
  const slope = (spots: typeof forward, from: number, to: number) =>
    Math.log10(at(spots, to) / at(spots, from)) / Math.log10(to / from);
  expect(slope(forward, 1e-4, 1e-2)).toBeCloseTo(1, 1);
  expect(slope(central, 1e-3, 1e-1)).toBeCloseTo(2, 1);
  expect(Math.max(at(central, 1e-13), at(central, 1e-14))).toBeGreaterThan(100 * at(central, 1e-5));
  expect(guides.first).toBeCloseTo(Math.E / 2, 12);
  expect(guides.second).toBeCloseTo(Math.E / 6, 12);
  for (const { error } of [...forward, ...central].filter(({ error }) => error > 0)) {
    expect(error).toBeLessThan(10 ** high);
    expect(error).toBeGreaterThan(10 ** low);
  }
  expect(forward[0]?.h).toBeCloseTo(steps.min, 20);
  expect(forward.at(-1)?.h).toBeCloseTo(steps.max, 12);
});

it('draws nothing where there is no derivative to compare with', () => {
  const { forward, central } = errorCurves(checkedFunction('|x|'), 0);
  expect([forward, central]).toEqual([[], []]);
});

it('a function whose error is always 0 still has an axis', () => {
  const { low, high } = errorCurves(checkedFunction('0*x'), 1);
  expect(low).toBeLessThan(high);
});
