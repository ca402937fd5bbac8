import { describe, expect, it } from 'vitest';
import { equal, evaluate, parse, ParseError, toText } from './index.ts';

/** The text as the parser understands it, printed in full. */
const read = (text: string, variables?: readonly string[]) => toText(parse(text, variables ? { variables } : {}));

function refused(text: string, variables?: readonly string[]): ParseError {
  try {
    parse(text, variables ? { variables } : {});
  } catch (error) {
    if (error instanceof ParseError) return error;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

const code = (text: string, variables?: readonly string[]) => refused(text, variables).code;

describe('the grammar', () => {
  it.each([
    ['-x^2', '-x^2'],
    ['(-x)^2', '(-x)^2'],
    ['2^-x', '2^(-x)'],
    ['2^-x*y', '2^(-x)*y'],
    ['-x*y', '-x*y'],
    ['2^3^2', '2^3^2'],
    ['(2^3)^2', '(2^3)^2'],
    ['a-b-c', 'a - b - c'],
    ['a-(b-c)', 'a - (b - c)'],
    ['a/b/c', 'a/b/c'],
    ['a/(b/c)', 'a/(b/c)'],
    ['+4*x', '4*x'],
    ['x--2', 'x - (-2)'],
    ['x^--2', 'x^(-(-2))'],
  ])('%s is read as %s', (text, want) => expect(read(text)).toBe(want));

  it('an implicit product has the strength of *, left to right', () => {
    expect(read('1/2x')).toBe('1/2*x');
    expect(read('2x^2')).toBe('2*x^2');
    expect(read('(x+1)(x-1)')).toBe('(x + 1)*(x - 1)');
    expect(read('2 sin(x) cos(x)')).toBe('2*sin(x)*cos(x)');
    expect(evaluate(parse('1/2x'), { x: 4 })).toBe(2);
  });

  it('a number is never the second factor of an implicit product', () => {
    expect(code('1 2')).toBe('unexpected-token');
    expect(code('x 2')).toBe('unexpected-token');
    expect(code('(x+1)2')).toBe('unexpected-token');
  });

  it('bars are an absolute value wherever they can be closed', () => {
    expect(read('|x|')).toBe('abs(x)');
    expect(read('|x-1||x+1|')).toBe('abs(x - 1)*abs(x + 1)');
    expect(read('2|x|+||x|-1|')).toBe('2*abs(x) + abs(abs(x) - 1)');
    expect(code('|x')).toBe('unclosed-bracket');
    expect(code('(|x)')).toBe('unclosed-bracket');
  });

  it('numbers may begin or end with a point and have an exponent; e alone is Euler’s number', () => {
    expect(evaluate(parse('.5 + 5.'), {})).toBe(5.5);
    expect(evaluate(parse('1.5e-3'), {})).toBe(0.0015);
    expect(evaluate(parse('2e'), {})).toBe(2 * Math.E);
    expect(evaluate(parse('e^1'), {})).toBe(Math.E);
    expect([code('2..3'), code('0x10'), code('1.2.3'), code('1e999'), code('1e+')]).toEqual([
      'bad-number',
      'bad-number',
      'bad-number',
      'number-too-large',
      'unexpected-end',
    ]);
  });

  it('what looks like a number and is none is refused, not taken apart into a product', () => {
    for (const text of ['0xFF', '0Xa', '0b11', '1e5e5', '1e2e3x', '2₃', '₁x']) {
      expect([text, code(text)]).toEqual([text, 'bad-number']);
    }
    expect([read('0x + 1'), read('1e5e'), read('2x₁₂')]).toEqual(['0*x + 1', '100000*e', '2*x12']);
  });

  it('one-argument log is natural; two arguments give the base', () => {
    expect(read('log(x)')).toBe('ln(x)');
    expect(read('log(x, 2)')).toBe('log(x, 2)');
    expect(read('lg(x)')).toBe('log10(x)');
    expect(evaluate(parse('log(8, 2)'), {})).toBeCloseTo(3, 14);
  });

  it('max and min take any number of arguments from two on', () => {
    expect(evaluate(parse('max(1, 5, 3)'), {})).toBe(5);
    expect(read('min(a, b, c, d)')).toBe('min(a, b, c, d)');
    expect([code('max(1)'), code('max()'), code('sin(x, 2)')]).toEqual([
      'argument-count',
      'missing-arguments',
      'argument-count',
    ]);
  });

  it('nothing is simplified', () => {
    expect(read('x + 0*1 - -x')).toBe('x + 0*1 - (-x)');
    expect(read('2 + 3')).toBe('2 + 3');
  });

  it('the same sub-expression is one node', () => {
    const e = parse('sin(x)*sin(x)');
    expect(e.kind === 'op' && e.args[0] === e.args[1]).toBe(true);
  });
});

describe('text from an input method or from elsewhere', () => {
  it.each([
    ['（ｘ＋１）＾２', '(x + 1)^2'],
    ['ｍａｘ（１，２）', 'max(1, 2)'],
    ['２×３÷４−１', '2*3/4 - 1'],
    ['2·x⋅y', '2*x*y'],
    ['x²+x⁻¹+x¹⁰', 'x^2 + x^(-1) + x^10'],
    ['√x+√(x+1)', 'sqrt(x) + sqrt(x + 1)'],
    ['√x²', 'sqrt(x)^2'],
    ['√√x', 'sqrt(sqrt(x))'],
    ['｜x｜', 'abs(x)'],
    ['2π', '2*pi'],
    ['σ(w₁x₁)', 'sigmoid(w1x1)'],
    ['x\u3000+\u00a01', 'x + 1'],
    ['Sin(x) + MAX(x, 1)', 'sin(x) + max(x, 1)'],
    ['sin²(x)', 'sin(x)^2'],
  ])('%s is read as %s', (text, want) => expect(read(text)).toBe(want));

  it('what only looks alike is refused', () => {
    for (const text of ['3。5', 'x＝2', 'max(1、2)', 'x😀', '٣', '½', 'x!', '[x]', '{x}', '\\sin x', 'x;']) {
      expect(code(text)).toBe('unexpected-character');
    }
  });
});

describe('answers of a student, with known variables', () => {
  it.each([
    ['2xe^(x^2)', '2*x*e^x^2'],
    ['xsin(x)', 'x*sin(x)'],
    ['sin x', 'sin(x)'],
    ['sinx', 'sin(x)'],
    ['lnx', 'ln(x)'],
    ['sin^2 x', 'sin(x)^2'],
    ['sin^2(x)', 'sin(x)^2'],
    ['sin 2x', 'sin(2*x)'],
    ['sin x cos x', 'sin(x)*cos(x)'],
    ['2sinxcosx', '2*sin(x)*cos(x)'],
    ['sin x^2', 'sin(x^2)'],
    ['sin x/2', 'sin(x)/2'],
    ['e^sinx', 'e^sin(x)'],
    ['x(x+1)', 'x*(x + 1)'],
    ['2x(x^2+1)', '2*x*(x^2 + 1)'],
    ["y' = 2x", '2*x'],
    ["f'(x) = 3x^2", '3*x^2'],
    ['dy/dx = cosx', 'cos(x)'],
    ['∂y/∂x = cosx', 'cos(x)'],
    ['f(x) = 2x', '2*x'],
    ['f（x，y）＝2x', '2*x'],
    ['y=2x', '2*x'],
    ['（e^x）', 'e^x'],
    // A digit right after a function begins its argument.
    ['2^xln2', '2^x*ln(2)'],
    ['1/(xln10)', '1/(x*ln(10))'],
    ['2cos2x', '2*cos(2*x)'],
    ['-3sin3x', '-3*sin(3*x)'],
    ['sqrt3', 'sqrt(3)'],
    ['xlog10(x)', 'x*log10(x)'],
    // The power of e is a function of its own.
    ['sin x e^x', 'sin(x)*e^x'],
    ['e^x sin x + cosxe^x', 'e^x*sin(x) + cos(x)*e^x'],
    ['sin 2πx', 'sin(2*pi*x)'],
    ['cos -2x', 'cos(-2*x)'],
    ['log_2(x)', 'log2(x)'],
    // As a phone writes it.
    ['Sin x', 'sin(x)'],
    ['y‘ = 2x', '2*x'],
    ["f '(x) = 2x", '2*x'],
  ])('%s is read as %s', (text, want) => expect(read(text, ['x'])).toBe(want));

  it('known names win over splitting, and a split must be the only one', () => {
    expect(read('w1x1', ['w1', 'x1'])).toBe('w1*x1');
    expect(code('asinx', ['a', 'x'])).toBe('ambiguous-name');
    expect(read('asinx', ['x'])).toBe('asin(x)');
    expect(refused('2+foo', ['x'])).toMatchObject({ code: 'unknown-name', start: 2, end: 5, data: { name: 'foo' } });
    expect(code('foo(x)', ['x'])).toBe('unknown-function');
  });

  it('a digit after a variable or before a bracket is no argument', () => {
    expect(refused('1+x2', ['x'])).toMatchObject({ code: 'unknown-name', start: 2, end: 4 });
    expect(code('sin2(x)', ['x'])).toBe('unknown-function');
    expect(refused('sin2foo', ['x'])).toMatchObject({ code: 'unknown-name', start: 4, end: 7, data: { name: 'foo' } });
  });

  it('without them nothing of this is guessed', () => {
    expect(read('xy')).toBe('xy');
    expect([code('sin x'), code('x(x+1)'), code("y' = 2x"), code('sin^2(x)')]).toEqual([
      'missing-arguments',
      'unknown-function',
      'unexpected-character',
      'missing-arguments',
    ]);
  });

  it('sin⁻¹ means two things and is not read', () => {
    expect(code('sin^-1(x)', ['x'])).toBe('unexpected-token');
    expect(code('sin⁻¹(x)')).toBe('unexpected-token');
  });
});

describe('refusals', () => {
  it.each([
    ['', 'empty', 0, 0],
    [' \n', 'empty', 0, 2],
    ['x+', 'unexpected-end', 2, 2],
    ['x*/2', 'missing-operand', 2, 3],
    ['(x', 'unclosed-bracket', 0, 1],
    ['x)', 'unopened-bracket', 1, 2],
    ['()', 'missing-operand', 1, 2],
    ['1,2', 'unexpected-token', 1, 2],
    ['2*foo(x)', 'unknown-function', 2, 5],
    ['x + constructor', 'forbidden-name', 4, 15],
    ['2*NaN', 'forbidden-name', 2, 5],
    ['infinity', 'forbidden-name', 0, 8],
    ['x#', 'unexpected-character', 1, 2],
    ['x😀', 'unexpected-character', 1, 3],
  ] as const)('%j is %s at %i to %i', (text, want, start, end) => {
    expect(refused(text)).toMatchObject({ code: want, start, end });
  });

  it('no name reaches a prototype', () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) expect(() => parse(name)).toThrow(ParseError);
    expect(evaluate(parse('prototype + length'), {})).toBeNaN();
  });
});

/** A sum of so many terms is a chain of one node less, and the variable. */
function refusedSum(terms: number): string {
  try {
    parse('x+'.repeat(terms - 1) + 'x', { limits: { length: Infinity } });
    return 'accepted';
  } catch (error) {
    return error instanceof ParseError ? error.code : 'thrown';
  }
}

const nested = (calls: number) => 'sin('.repeat(calls) + 'x' + ')'.repeat(calls);

describe('limits', () => {
  it('10,000 characters, 5,000 nodes and 2,500 levels pass; one more does not', () => {
    expect(code('x'.repeat(10_001))).toBe('too-long');
    expect(parse('x'.repeat(10_000))).toBeDefined();
    expect(parse('x+'.repeat(4999) + 'x')).toBeDefined();
    expect(refusedSum(5001)).toBe('too-many-nodes');
    expect(parse('('.repeat(2500) + 'x' + ')'.repeat(2500))).toBeDefined();
    expect(code('('.repeat(2501) + 'x' + ')'.repeat(2501))).toBe('too-deep');
    expect(code('-'.repeat(2501) + 'x')).toBe('too-deep');
    expect(code('2^'.repeat(2501) + 'x')).toBe('too-deep');
  });

  it('a flat sum has no nesting', () => {
    expect(parse('x+'.repeat(2000) + 'x', { limits: { nesting: 0 } })).toBeDefined();
  });

  it('100,000 brackets are refused at once', () => {
    const start = performance.now();
    expect(code('('.repeat(100_000))).toBe('too-long');
    expect(performance.now() - start).toBeLessThan(50);
  });

  it('spaces after what begins like an answer cost no more than others', () => {
    const start = performance.now();
    const spaces = ' '.repeat(100_000);
    for (const text of ['', 'y', "y'", 'f(x', 'f(x)', "f'(x", "f'(x)", 'dy', 'dy/', 'dy/dx']) {
      expect(() => parse(text + spaces, { variables: ['x'], limits: { length: Infinity } })).toThrow(ParseError);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('raised limits let long chains through, in linear time', () => {
    const limits = { length: Infinity, nodes: Infinity, nesting: Infinity };
    const e = parse(nested(100_000), { limits });
    expect(equal(e, parse(nested(100_000), { limits }))).toBe(true);
    expect(evaluate(e, { x: 0 })).toBe(0);
  });
});
