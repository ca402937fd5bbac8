import { describe, expect, it } from 'vitest';
import { gradient, parse, slopeAt } from './index.ts';

const at = (text: string, x: number) => slopeAt(parse(text), 'x', { x });
const kind = (text: string, x: number) => at(text, x).kind;
const sides = (text: string, x: number) => [at(text, x).left, at(text, x).right];

describe('what kind of point it is', () => {
  it('smooth: both sides have the slope', () => {
    expect(at('x^2', 3)).toEqual({ value: 9, slope: 6, left: 6, right: 6, kind: 'smooth' });
    for (const text of ['x*abs(x)', 'max(x, x)', 'elu(x)', 'x^3', 'gelu(x)']) expect(kind(text, 0)).toBe('smooth');
  });

  it('smooth too where the chain rule meets ∞ · 0: √(x⁴) is x², and the sides tell its slope', () => {
    for (const text of ['sqrt(x^4)', 'sqrt(x^6)', 'cbrt(x^6)']) {
      expect(at(text, 0)).toEqual({
        value: 0,
        slope: expect.closeTo(0, 12),
        left: expect.closeTo(0, 12),
        right: expect.closeTo(0, 12),
        kind: 'smooth',
      });
    }
    expect(kind('(x^4)^(1/4)', 0)).toBe('kink');
  });

  it('kink: two slopes, and the convention of the libraries beside them', () => {
    expect(at('abs(x)', 0)).toEqual({ value: 0, slope: 0, left: -1, right: 1, kind: 'kink' });
    expect(at('relu(x)', 0)).toMatchObject({ slope: 0, left: 0, right: 1, kind: 'kink' });
    expect(at('leakyrelu(x, 0.1)', 0)).toMatchObject({ slope: 0.1, left: 0.1, right: 1, kind: 'kink' });
    expect(at('sqrt(x^2)', 0)).toMatchObject({ left: -1, right: 1, kind: 'kink' });
    const [left = 0, right = 0] = sides('abs(sin(x))', Math.PI);
    expect([left, right]).toEqual([expect.closeTo(-1, 9), expect.closeTo(1, 9)]);
    expect(sides('acos(cos(x))', 0)).toEqual([expect.closeTo(-1, 6), expect.closeTo(1, 6)]);
  });

  it('relu(x) − relu(−x) is x: the slopes agree, but the convention does not', () => {
    expect(at('relu(x) - relu(-x)', 0)).toMatchObject({ slope: 0, left: 1, right: 1, kind: 'kink' });
  });

  it('jump: the sides go to different values', () => {
    for (const text of ['sign(x)', 'step(x)', 'x/abs(x)', 'atan(1/x)']) expect(kind(text, 0)).toBe('jump');
  });

  it('pole: a side runs to infinity, also where the place is no double', () => {
    for (const text of ['1/x', '1/x^2', 'ln(x)', 'ln(abs(x))', 'e^(1/x)']) expect(kind(text, 0)).toBe('pole');
    expect(kind('tan(x)', Math.PI / 2)).toBe('pole');
    expect(kind('1/ln(x)', 1)).toBe('pole');
    // 1 − cos x is rounded to zero around 0, not at 0 alone.
    expect(kind('1/(1-cos(x))', 0)).toBe('pole');
  });

  it('vertical: the slope is infinite', () => {
    expect(at('cbrt(x)', 0)).toMatchObject({
      value: 0,
      slope: Infinity,
      left: Infinity,
      right: Infinity,
      kind: 'vertical',
    });
    expect(at('sqrt(abs(x))', 0)).toMatchObject({ left: -Infinity, right: Infinity, kind: 'vertical' });
  });

  it('edge: the domain ends, and the side inside tells the slope', () => {
    expect(at('sqrt(x)', 0)).toEqual({ value: 0, slope: Infinity, left: NaN, right: Infinity, kind: 'edge' });
    expect(at('asin(x)', 1)).toMatchObject({ left: Infinity, right: NaN, kind: 'edge' });
    expect(at('x^1.5', 0)).toMatchObject({ slope: 0, right: 0, kind: 'edge' });
    expect(at('x^2.5', 0)).toMatchObject({ slope: 0, right: 0, kind: 'edge' });
    expect(at('x^x', 0)).toMatchObject({ value: 1, right: -Infinity, kind: 'edge' });
    expect(at('x*ln(x)', 0)).toMatchObject({ value: NaN, right: -Infinity, kind: 'edge' });
    // The limit of the value comes too slowly to be seen.
    expect(at('1/ln(x)', 0)).toMatchObject({ value: NaN, kind: 'edge' });
  });

  it('hole: the sides agree where there is no value', () => {
    expect(at('(x^2-1)/(x-1)', 1)).toMatchObject({ value: NaN, slope: NaN, kind: 'hole' });
    expect(sides('(x^2-1)/(x-1)', 1)).toEqual([expect.closeTo(1, 6), expect.closeTo(1, 6)]);
    for (const text of ['sin(x)/x', '(1-cos(x))/x^2', 'x*sin(1/x)', 'e^(-1/x^2)']) expect(kind(text, 0)).toBe('hole');
    // Arithmetic finds its way back from 1/0 to a number; there is no value all the same.
    expect(at('e^(-1/x^2)', 0).value).toBeNaN();
  });

  it('outside: no value here nor beside', () => {
    for (const [text, x] of [
      ['ln(x)', -1],
      ['sqrt(x)', -2],
      ['asin(x)', 2],
      ['0/0', 1],
      ['x + y', 1],
    ] as const) {
      expect(at(text, x)).toMatchObject({ value: NaN, slope: NaN, left: NaN, right: NaN, kind: 'outside' });
    }
  });

  it('outside too where another variable makes it so: division by zero is no large number', () => {
    expect(slopeAt(parse('x/a'), 'x', { x: 1, a: 0 }).kind).toBe('outside');
    expect(slopeAt(parse('x*ln(a)'), 'x', { x: 1, a: 0 }).kind).toBe('outside');
    expect(kind('1/0', 1)).toBe('outside');
    expect(kind('x/(2-2)', 1)).toBe('outside');
  });

  it('overflow: too large to compute is not undefined', () => {
    expect(kind('10^400', 1)).toBe('overflow');
    expect(kind('1/(1+e^(-x))', -1000)).toBe('overflow');
    expect(kind('exp(exp(x))', 7)).toBe('overflow');
    expect(kind('sigmoid(x)', -1000)).toBe('smooth');
  });

  it('unknown: the numbers do not tell', () => {
    expect(kind('sin(1/x)', 0)).toBe('unknown');
    expect(sides('sin(1/x)', 0)).toEqual([NaN, NaN]);
  });
});

it('slope is what gradient answers', () => {
  for (const text of ['x^2', 'abs(x)', 'relu(x)', 'sqrt(x)', 'tan(x)', 'max(x, 1)']) {
    for (const x of [-1, 0, 1, 2]) expect(at(text, x).slope).toBe(gradient(parse(text), { x }).partials['x']);
  }
});

it('other variables are held fixed', () => {
  expect(slopeAt(parse('abs(x - a)'), 'x', { x: 2, a: 2 })).toMatchObject({ left: -1, right: 1, kind: 'kink' });
  expect(slopeAt(parse('abs(x - a)'), 'x', { x: 2, a: 1 })).toMatchObject({ slope: 1, kind: 'smooth' });
});
