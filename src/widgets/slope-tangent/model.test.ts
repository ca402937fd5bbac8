import { describe, expect, it } from 'vitest';

import { rounded } from '../../ui/index.ts';
import { curveOf, derivativeOf, isFormula } from '../formula-curve.ts';
import { decimalsFor, readingAt } from './model.ts';

const read = (f: string, x: number, h = 0.5) => readingAt(curveOf(f), { x, h });

describe('the reading at a point', () => {
  it('value, slope and secant of x² are those of lesson 2: 9, 6 and 6.001, with an error of 0.001', () => {
    const reading = read('x^2', 3, 0.001);
    expect(reading).toMatchObject({ x: 3, y: 9, slope: 6, kind: 'smooth' });
    const decimals = decimalsFor(0.001);
    expect(rounded(reading.y2, { decimals: 6 })).toEqual({ text: '9.006001', relation: '=' });
    expect(rounded(reading.secant, { decimals })).toEqual({ text: '6.001', relation: '=' });
    expect(rounded(reading.error, { decimals })).toEqual({ text: '0.001', relation: '=' });
  });

  it.each([0.1, 0.01, 0.001, 1e-4, 1e-5, 1e-6])('the error of the secant of x² at 3 is its step: h = %s', (h) => {
    expect(rounded(read('x^2', 3, h).error, { decimals: decimalsFor(h) }).text).toBe(h.toFixed(decimalsFor(h)));
  });

  it('a negative step gives the secant on the other side', () => {
    expect(read('x^2', 3, -0.5).secant).toBeCloseTo(5.5, 12);
    expect(read('|x|', 0, -0.5).secant).toBeCloseTo(-1, 12);
    expect(read('|x|', 0, 0.5).secant).toBeCloseTo(1, 12);
  });

  it('at a kink there is no slope, but one on each side, and what programs use', () => {
    const reading = read('|x|', 0);
    expect(reading).toMatchObject({ kind: 'kink', left: -1, right: 1, convention: 0 });
    expect(reading.slope).toBeNaN();
    expect(reading.error).toBeNaN();
  });

  it('outside of the domain nothing is a number, not even where a formula for the derivative has one', () => {
    const { kind, y, slope, secant, error } = read('ln(x)', -1);
    expect(kind).toBe('outside');
    expect([y, slope, secant, error]).toEqual([NaN, NaN, NaN, NaN]);
  });

  it('a pole has no value and no slope', () => {
    const reading = read('1/x', 0);
    expect(reading.kind).toBe('pole');
    expect(reading.y).toBeNaN();
    expect(reading.slope).toBeNaN();
  });

  it('a secant into a gap does not exist, though the tangent does', () => {
    const reading = read('sqrt(x)', 1, -2);
    expect(reading.slope).toBeCloseTo(0.5, 12);
    expect(reading.secant).toBeNaN();
  });

  it('knowing the breaks of the picture changes no reading', () => {
    for (const f of ['|x|', 'ln(x)', '1/x', 'sin(x)', 'max(x, 1)', 'x^x', 'cbrt(x)', 'step(x)']) {
      const places = [-2, -1, -0.5, 0, 0.3, 1, 2, 2.5];
      const before = places.map((x) => read(f, x));
      curveOf(f).breaksIn(-4, 4);
      const after = places.map((x) => read(f, x));
      for (const [i, reading] of after.entries()) {
        expect([f, reading.x, reading.kind]).toEqual([f, before[i]?.x, before[i]?.kind]);
        expect(reading.slope.toPrecision(9)).toBe(before[i]?.slope.toPrecision(9));
      }
    }
  });
});

it('decimals grow as the step shrinks, from three', () => {
  expect([2, 0.5, 0.001, 1e-6, -1e-6].map(decimalsFor)).toEqual([3, 3, 3, 6, 6]);
});

it('the derivative of |x| jumps from −1 to 1 where |x| has its kink', () => {
  const curve = curveOf('|x|');
  const { value, breaks } = derivativeOf(curve, curve.breaksIn(-4, 4));
  expect(value(0)).toBeNaN();
  expect([value(-1), value(1)]).toEqual([-1, 1]);
  expect(breaks.list).toEqual([{ at: 0, left: -1, right: 1 }]);
});

it('a formula is a text that the core reads, in x alone', () => {
  expect(isFormula('x^2 + 1')).toBe(true);
  expect(isFormula('2x e^x')).toBe(true);
  expect(isFormula('x +')).toBe(false);
  expect(isFormula('y')).toBe(false);
  expect(isFormula('')).toBe(false);
});
