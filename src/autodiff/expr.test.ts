import { describe, expect, it } from 'vitest';
import { apply, constant, equal, nodeIds, parse, substitute, toText, variable, variables } from './index.ts';

describe('building', () => {
  it('a constant is finite and not negative; -0 is 0', () => {
    for (const n of [-1, NaN, Infinity]) expect(() => constant(n)).toThrow(RangeError);
    expect(Object.is(constant(-0).kind === 'constant' && parse('0'), undefined)).toBe(false);
    expect(equal(constant(-0), constant(0))).toBe(true);
  });

  it('an op takes its number of arguments', () => {
    expect(() => apply('sin', variable('x'), variable('y'))).toThrow(RangeError);
    expect(() => apply('add', variable('x'))).toThrow(RangeError);
    expect(() => apply('nothing', variable('x'))).toThrow(RangeError);
  });

  it('parts of different families become one family, and equal parts one node', () => {
    const e = apply('mul', parse('sin(x)'), parse('sin(x) + 1'));
    const [left, right] = e.kind === 'op' ? e.args : [];
    expect(right?.kind === 'op' && right.args[0] === left).toBe(true);
  });
});

describe('comparing and walking', () => {
  it('equal looks at the form, across families', () => {
    expect(equal(parse('x+1'), parse(' x + 1 '))).toBe(true);
    expect(equal(parse('x+1'), parse('1+x'))).toBe(false);
    expect(equal(parse('x*x'), parse('x*y'))).toBe(false);
    expect(equal(parse('sin(x)'), parse('cos(x)'))).toBe(false);
  });

  it('variables come in reading order, each once', () => {
    expect(variables(parse('w*x + b + x*pi'))).toEqual(['w', 'x', 'b']);
  });

  it('substitute puts expressions in for names and leaves the others', () => {
    const e = substitute(parse('u^2 + v'), { u: parse('x + 1') });
    expect(toText(e)).toBe('(x + 1)^2 + v');
    expect(toText(substitute(parse('x + y'), { x: parse('y'), y: parse('x') }))).toBe('y + x');
    expect(substitute(parse('toFixed'), {})).toBeDefined();
  });

  it('ids count nodes in post-order, shared ones once', () => {
    const e = parse('(x + 1)*(x + 1)');
    expect([...nodeIds(e).values()]).toEqual(['n0', 'n1', 'n2', 'n3']);
    expect(nodeIds(e).get(e)).toBe('n3');
  });
});
