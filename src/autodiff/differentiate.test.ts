import { describe, expect, it } from 'vitest';
import { factCases, gradientCases, isRight, point, singleCases } from './cases/cases.ts';
import type { Expected, SingleCheck } from './cases/cases.ts';
import { apply, differentiate, equal, evaluate, parse, toTex, toText } from './index.ts';

const slopeOf = (text: string, by = 'x') => toText(differentiate(parse(text), by));

/** The derivative counts only where the function has a value: 1/x is no slope of ln x at −1. */
function wrong(text: string, by: string, checks: readonly SingleCheck[]): string[] {
  const e = parse(text);
  const slope = differentiate(e, by);
  return checks.flatMap(({ at, d, tolD }) => {
    const got = Number.isNaN(evaluate(e, point(at))) ? NaN : evaluate(slope, point(at));
    return isRight(got, d, tolD)
      ? []
      : [`${toText(slope)} is ${got} at ${JSON.stringify(at)}, not ${JSON.stringify(d)}`];
  });
}

describe('the correctness cases', () => {
  it.each(singleCases)('$id: the symbolic derivative of $expr is right', (c) => {
    expect(wrong(c.expr, c.var, c.checks)).toEqual([]);
  });

  it.each(gradientCases)('$id: all symbolic partials of $name are right', (c) => {
    const faults = Object.entries(c.grad).flatMap(([name, d]: [string, Expected]) => {
      const check = { at: c.inputs, value: c.value, d };
      return wrong(c.expr, name, [c.tolGrad ? { ...check, tolD: c.tolGrad } : check]);
    });
    expect(faults).toEqual([]);
  });

  it.each(factCases.filter((c) => c.kind === 'derivative'))('$id: $claim', (c) => {
    expect(wrong(c.expr ?? '', c.var ?? 'x', c.checks ?? [])).toEqual([]);
  });
});

describe('the worked examples of the source text come out as printed, or tidier', () => {
  it.each([
    // 2.1 power rule
    ['x^2', '2*x'],
    ['x^3', '3*x^2'],
    ['x^(-1)', '-1/x^2'],
    ['sqrt(x)', '1/(2*sqrt(x))'],
    ['x^(1/2)', '1/(2*sqrt(x))'],
    // 2.2 exponential and logarithmic functions
    ['e^x', 'e^x'],
    ['a^x', 'a^x*ln(a)'],
    ['ln(x)', '1/x'],
    ['log(x, a)', '1/(x*ln(a))'],
    // 2.3 trigonometric functions
    ['sin(x)', 'cos(x)'],
    ['cos(x)', '-sin(x)'],
    ['tan(x)', 'sec(x)^2'],
    // 3 combination rules
    ['x^2 + 3*x + 5', '2*x + 3'],
    ['x^2*e^x', 'e^x*(x^2 + 2*x)'],
    ['x^2/(x + 1)', '(x^2 + 2*x)/(x + 1)^2'],
    // 4 chain rule
    ['(x^2 + 1)^3', '6*x*(x^2 + 1)^2'],
    ['e^(x^2)', '2*x*e^x^2'],
    // 5 activations
    ['1/(1 + e^(-x))', 'e^(-x)/(1 + e^(-x))^2'],
    ['(1 + e^(-x))^(-1)', 'e^(-x)/(1 + e^(-x))^2'],
    ['sigmoid(x)', 'sigmoid(x)*(1 - sigmoid(x))'],
    ['tanh(x)', '1 - tanh(x)^2'],
    ['2*sigmoid(2*x) - 1', '4*sigmoid(2*x)*(1 - sigmoid(2*x))'],
    ['relu(x)', 'step(x)'],
  ])('(%s)′ is %s', (text, slope) => {
    expect(slopeOf(text)).toBe(slope);
  });

  it('4.3: ∂L/∂w₁ of one neuron is the product along its path', () => {
    expect(slopeOf('(a - t)^2', 'a')).toBe('2*(a - t)');
    expect(slopeOf('w1*x1 + w2*x2 + b', 'w1')).toBe('x1');
    expect(slopeOf('(sigmoid(w1*x1 + w2*x2 + b) - t)^2', 'w1')).toBe(
      '2*x1*sigmoid(w1*x1 + w2*x2 + b)*(sigmoid(w1*x1 + w2*x2 + b) - t)*(1 - sigmoid(w1*x1 + w2*x2 + b))',
    );
  });

  it('6.1: with the factor ½ in front of the loss the 2 is gone', () => {
    expect(slopeOf('1/2*(a2 - t)^2', 'a2')).toBe('a2 - t');
    expect(slopeOf('1/2*(a2 - t)^2', 't')).toBe('-(a2 - t)');
    expect(slopeOf('w2*a1 + b2', 'a1')).toBe('w2');
  });

  it('fractions stand as fractions in TeX, with their sign before the bar', () => {
    expect(toTex(differentiate(parse('x^(-1)'), 'x'))).toBe('-\\frac{1}{{x}^{2}}');
    expect(toTex(differentiate(parse('sqrt(x)'), 'x'))).toBe('\\frac{1}{2 \\sqrt{x}}');
  });
});

describe('a derivative is written as a person would', () => {
  it.each([
    ['7', '0'],
    ['y^2', '0'],
    ['x', '1'],
    ['-x', '-1'],
    ['--x', '1'],
    ['x + x', '2'],
    ['x - x', '0'],
    ['x*y', 'y'],
    ['3*x^2', '6*x'],
    ['-2*x^2', '-4*x'],
    ['x^2/2', 'x'],
    ['x^2/3 - 3/x^2', '2*x/3 + 6/x^3'],
    ['(x + 1)/x^2', '-(x + 2)/x^3'],
    ['cos(x)/x^2', '-(x*sin(x) + 2*cos(x))/x^3'],
    ['ln(x)/x^2', '(1 - 2*ln(x))/x^3'],
    ['e^x/x^2', 'e^x*(x - 2)/x^3'],
    ['sin(x)/(a*x^2)', '(x*cos(x) - 2*sin(x))/(a*x^3)'],
    ['x*x*x*x', '4*x^3'],
    ['5/x^3', '-15/x^4'],
    ['(3 - x)^2', '-2*(3 - x)'],
    ['(2*x + 1)^5', '10*(2*x + 1)^4'],
    ['(x^2 + 2*x)^3', '6*(x^2 + 2*x)^2*(x + 1)'],
    ['(x + 1)^3*(x + 2)^4', '(x + 1)^2*(x + 2)^3*(7*x + 10)'],
    ['(x - 1)*(x - 2)*(x - 3)', '3*x^2 - 12*x + 11'],
    ['(x^2 + 1)/(x^2 - 1)', '-4*x/(x^2 - 1)^2'],
    ['(2*x)/(3*x + 2)', '4/(3*x + 2)^2'],
    ['1/(1 + 1/x)', '1/(x + 1)^2'],
    ['atan(1/x)', '-1/(x^2 + 1)'],
    ['atan(x/2)', '2/(x^2 + 4)'],
    ['ln(sec(x) + tan(x))', 'sec(x)'],
    ['ln(1 + 1/x)', '-1/(x*(x + 1))'],
    ['x^3*ln(x)', '3*x^2*ln(x) + x^2'],
    ['x*ln(x)', 'ln(x) + 1'],
    ['ln(x)/x', '(1 - ln(x))/x^2'],
    ['ln(2*x + 2)', '1/(x + 1)'],
    ['ln(1 + e^x)', 'e^x/(1 + e^x)'],
    ['sin(x)/e^x', 'e^(-x)*(cos(x) - sin(x))'],
    ['x*e^(-x)', 'e^(-x)*(1 - x)'],
    ['e^(-x^2/2)', '-x*e^(-x^2/2)'],
    ['sin(e^(2*x))', '2*e^(2*x)*cos(e^(2*x))'],
    ['exp(x)*exp(x)/exp(x)', 'exp(x)'],
    ['(e^x - e^(-x))/(e^x + e^(-x))', '4/(e^x + e^(-x))^2'],
    ['sin(x)^2', '2*sin(x)*cos(x)'],
    ['x^2*sin(x)', '2*x*sin(x) + x^2*cos(x)'],
    ['x^2*y', '2*x*y'],
    ['x^3*y^2*z', '3*x^2*y^2*z'],
    ['2*a*x*b', '2*a*b'],
    ['sin(x)*a', 'a*cos(x)'],
    // One sum, not a sum in a sum.
    ['(x^2 + 1)*e^(2*x)', '2*e^(2*x)*(x^2 + x + 1)'],
    ['(x^2 + 1)*e^(3*x)', 'e^(3*x)*(3*x^2 + 2*x + 3)'],
    ['(2*x^2 + 4)*e^x', '2*e^x*(x^2 + 2*x + 2)'],
    ['(x + 1)*(x^2 + 2)', '3*x^2 + 2*x + 2'],
    ['(x + 1)^3 + x', '3*(x + 1)^2 + 1'],
    // One bar, not roots above and below one.
    ['x/sqrt(x^2 + 1)', '1/(x^2 + 1)^(3/2)'],
    ['x*sqrt(1 - x^2)', '(1 - 2*x^2)/sqrt(1 - x^2)'],
    ['x*sqrt(x + 1)', '(3*x + 2)/(2*sqrt(x + 1))'],
    ['(x + 1)/sqrt(x)', '(x - 1)/(2*x^(3/2))'],
    ['sqrt(x)/(x + 1)', '(1 - x)/(2*sqrt(x)*(x + 1)^2)'],
    ['e^x/sqrt(x)', 'e^x*(2*x - 1)/(2*x^(3/2))'],
    ['ln(x*sqrt(x + 1))', '(3*x + 2)/(2*x*(x + 1))'],
    ['x + 1/x', '1 - 1/x^2'],
    ['x*cos(x) - sin(x)', '-x*sin(x)'],
    ['x^x', 'x^x*(ln(x) + 1)'],
    ['x^(1/x)', 'x^(1/x)*(1 - ln(x))/x^2'],
    ['x^n', 'n*x^(n - 1)'],
    ['2^(-x)', '-2^(-x)*ln(2)'],
    ['asin(2*x)', '2/sqrt(1 - 4*x^2)'],
    ['max(x, x)', '1'],
    ['1^(2^x + x^3 + 2)', '0'],
  ])('(%s)′ is %s', (text, slope) => {
    expect(slopeOf(text)).toBe(slope);
  });

  it('exponents and coefficients are exact: decimals stay decimals, fractions stay fractions', () => {
    expect(slopeOf('x^1.1')).toBe('1.1*x^0.1');
    expect(slopeOf('1.2345678*(1.00000001*x)')).toBe('1.234567812345678');
    expect(slopeOf('x^1.39')).toBe('1.39*x^0.39');
    expect(slopeOf('x^2.5')).toBe('2.5*x^1.5');
    expect(slopeOf('x^(5/3)')).toBe('5*x^(2/3)/3');
    expect(slopeOf('0.1*x + 0.2*x')).toBe('0.3');
    expect(slopeOf('0.3*x^2/0.9')).toBe('2*x/3');
    expect(slopeOf('pi*x^2')).toBe('2*pi*x');
    expect(slopeOf('9007199254740991*x^3')).toBe('3*9007199254740991*x^2');
  });

  it('√(x²) is |x|, never x', () => {
    expect(slopeOf('sqrt(x^2)')).toBe('x/sqrt(x^2)');
    expect(slopeOf('(x^2)^(1/2)')).toBe('x/sqrt(x^2)');
    expect(slopeOf('(x^2)^0.25')).toBe('0.5*x/(x^2)^0.75');
  });

  it('a formula that was typed stays as it was typed inside its derivative', () => {
    expect(slopeOf('sin(1 + x*2)')).toBe('2*cos(1 + x*2)');
  });
});

describe('sharing', () => {
  it('uses the nodes of the function, and the same derivative twice is the same node', () => {
    const e = parse('sin(x^2)*cos(x^2)');
    expect(differentiate(e, 'x')).toBe(differentiate(e, 'x'));
    expect(differentiate(e, 'x').pool).toBe(e.pool);
    expect(equal(differentiate(e, 'x'), differentiate(parse('sin(x^2)*cos(x^2)'), 'x'))).toBe(true);
  });

  const limits = { length: 1e7, nodes: 1e7, nesting: 1e7 };
  const nested = (count: number, wrap: (inner: string) => string) => {
    let text = 'x';
    for (let i = 0; i < count; i++) text = wrap(text);
    return parse(text, { limits });
  };

  it.each([
    ['sin(1.1·…)', (u: string) => `sin(1.1*${u})`],
    ['e^(2·…)', (u: string) => `e^(2*${u})`],
    ['√(… + x)', (u: string) => `sqrt(${u}+x)`],
    ['x·… + 1', (u: string) => `(x*${u}+1)`],
    ['x/(1 + …)', (u: string) => `x/(1+${u})`],
    ['−…', (u: string) => `-(${u})`],
    ['… + sin x', (u: string) => `${u}+sin(x)`],
    ['…^x', (u: string) => `(${u})^x`],
  ])('nesting %s 2,000 deep adds nodes in step with depth, without a stack overflow', (_, wrap) => {
    const sizeOf = (count: number) => differentiate(nested(count, wrap), 'x').pool.size;
    expect(sizeOf(2000)).toBeLessThan(4.4 * sizeOf(500));
  });

  it('a doubled sub-expression is differentiated once: 2^60 paths are no work', () => {
    let e = parse('x');
    for (let i = 0; i < 60; i++) e = apply('add', e, e);
    expect(evaluate(differentiate(e, 'x'), { x: 1 })).toBe(2 ** 60);
  });
});
