import { describe, expect, it } from 'vitest';
import { evaluate, gradient, parse } from './index.ts';

const slope = (text: string, x: number) => gradient(parse(text), { x }).partials['x'];

describe('values', () => {
  it('are those of IEEE arithmetic: infinite at a pole, NaN outside the domain', () => {
    expect(evaluate(parse('1/x'), { x: 0 })).toBe(Infinity);
    expect(evaluate(parse('ln(x)'), { x: -1 })).toBeNaN();
    expect(evaluate(parse('ln(x)^0'), { x: -1 })).toBeNaN();
    expect(evaluate(parse('step(x) + sign(x) + relu(x) + max(x, 1)'), { x: NaN })).toBeNaN();
    expect(evaluate(parse('x^0'), { x: 0 })).toBe(1);
  });

  it('of a variable without a number are NaN, whatever its name', () => {
    expect(evaluate(parse('x + y'), { x: 1 })).toBeNaN();
    expect(evaluate(parse('prototype'), {})).toBeNaN();
  });
});

describe('gradients', () => {
  it('there is no derivative where there is no value', () => {
    expect(gradient(parse('ln(x)'), { x: -1 }).partials).toEqual({ x: NaN });
    expect(slope('sqrt(x)^0', -1)).toBeNaN();
  });

  it('kinks follow PyTorch', () => {
    expect([slope('relu(x)', 0), slope('abs(x)', 0), slope('leakyrelu(x, 0.1)', 0)]).toEqual([0, 0, 0.1]);
    expect([slope('max(x, 0)', 0), slope('min(x, 0)', 0), slope('max(x, x)', 0)]).toEqual([0.5, 0.5, 1]);
    expect([slope('sign(x)', 0), slope('step(x)', 0), slope('elu(x)', 0), slope('hardsigmoid(x)', 3)]).toEqual([
      0, 0, 1, 0,
    ]);
  });

  it('a power with a constant exponent does not ask for the logarithm of its base', () => {
    expect([slope('x^2', -3), slope('x^3', 0), slope('x^0', 0), slope('x^(3/2)', 0)]).toEqual([-6, 0, 0, 0]);
    expect(slope('(-2)^x', 2)).toBeNaN();
    expect(slope('0^x', 2)).toBe(0);
    expect(slope('x^x', 1)).toBe(1);
  });

  it('is infinite where the tangent is vertical', () => {
    expect([slope('sqrt(x)', 0), slope('cbrt(x)', 0)]).toEqual([Infinity, Infinity]);
  });

  it('of 10,000 nested calls needs no stack', () => {
    const limits = { length: Infinity, nodes: Infinity, nesting: Infinity };
    const e = parse('sin('.repeat(10_000) + 'x' + ')'.repeat(10_000), { limits });
    expect(gradient(e, { x: 0 })).toEqual({ value: 0, partials: { x: 1 } });
  });
});
