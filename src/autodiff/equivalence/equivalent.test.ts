import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factCases } from '../cases/cases.ts';
import { expressions } from '../cases/arbitrary.ts';
import { apply, constant, differentiate, equivalent, evaluate, parse } from '../index.ts';

const verdict = (a: string, b: string, on?: string) => equivalent(parse(a), parse(b), on ? { on: parse(on) } : {});

describe('the same by form: a proof', () => {
  it.each([
    ['e^x*(2*x + x^2)', 'x*(x + 2)*e^x'],
    ['6*x*(x^2 + 1)^2', '3*(x^2 + 1)^2*2*x'],
    ['1/(2*sqrt(x))', '1/2*x^(-1/2)'],
    ['(x^2 + 2*x)/(x + 1)^2', '2*x/(x + 1) - x^2/(x + 1)^2'],
    ['-1/x^2', '-x^(-2)'],
    ['0.5*x', 'x/2'],
    ['e^x*e^x', 'e^(2*x)'],
    ['sin(x)*x', 'x*sin(x)'],
    ['2*(a - t)*s*x', '2*s*x*a - 2*s*x*t'],
    ['a/b/c', 'a/(b*c)'],
    ['sqrt(x^2 + 1)*sqrt(x^2 + 1)', 'x^2 + 1'],
    ['1/(1 - x)', '-1/(x - 1)'],
    ['x/(x^2 + 1) + 1/(x^2 + 1)', '(x + 1)/(x^2 + 1)'],
  ])('%s and %s', (a, b) => {
    expect(verdict(a, b)).toEqual({ kind: 'same', by: 'form', domains: 'same' });
  });
});

describe('the same by points: no proof', () => {
  it.each([
    ['sin(x)^2 + cos(x)^2', '1'],
    ['sigmoid(x)*(1 - sigmoid(x))', 'e^(-x)/(1 + e^(-x))^2'],
    ['1 - tanh(x)^2', '4/(e^x + e^(-x))^2'],
    ['tanh(x)', '2*sigmoid(2*x) - 1'],
    ['sec(x)^2', '1/cos(x)^2'],
    ['sin(2*x)', '2*sin(x)*cos(x)'],
    ['ln(exp(x) + 1)', 'softplus(x)'],
    ['sqrt(x^2)', 'abs(x)'],
    ['max(x, 0)', 'relu(x)'],
    ['ln(x*y)', 'ln(abs(x)) + ln(y)', 'ln(x) + ln(y)'],
    ['(exp(x) - 1)/x', 'expm1(x)/x'],
  ])('%s and %s', (a, b, on?: string) => {
    expect(verdict(a, b, on)).toMatchObject({ kind: 'same', by: 'points' });
  });

  it.each(factCases.filter(({ rhs }) => rhs))('the identity of the source text: $claim', ({ expr = '', rhs = '' }) => {
    expect(verdict(expr, rhs).kind).toBe('same');
  });

  const printed = factCases.filter(({ dexpr, expr }) => dexpr && !expr?.startsWith('leakyrelu'));

  it.each(printed)('the derivative as printed: $claim', ({ expr = '', dexpr = '', var: by = 'x' }) => {
    const e = parse(expr);
    expect(equivalent(differentiate(e, by), parse(dexpr), { on: e }).kind).toBe('same');
  });
});

describe('the same, where the numbers of one of them run away', () => {
  it.each([
    // 1 − σ(x) is 0 for large x, and its square is flat there.
    ['(1 - sigmoid(x))^2', 'sigmoid(-x)^2'],
    ['abs(1 - sigmoid(x))', 'sigmoid(-x)'],
    ['(1 - tanh(x)^2)^2', '1/cosh(x)^4'],
    ['-sigmoid(x)*sigmoid(-x)^2', '(sigmoid(x) - 1)*sigmoid(x)*(1 - sigmoid(x))', '1/2*(sigmoid(x) - 1)^2'],
    // What is smaller than every number is 0, and 0/0 has no value.
    ['e^(-2*x)*(cosh(x) + sinh(x))', 'e^(-x)'],
    ['ln(e^(x*sin(x)))', 'x*sin(x)'],
    ['e^(-x)/(e^(-x) + e^(-2*x))', '1/(1 + e^(-x))'],
    ['(e^(-x^2)*x)/e^(-x^2)', 'x'],
    ['x^200/x^199', 'x'],
    // Whole numbers that are too large are rounded too.
    ['(x + 70000)^9', '(70000 + x)^8*(x + 70000)'],
    // A domain far to the left.
    ['asin(x + 20)', 'pi/2 - acos(x + 20)'],
  ])('%s and %s', (a, b, on?: string) => {
    expect(verdict(a, b, on).kind).toBe('same');
  });
});

describe('different, with a witness', () => {
  it.each([
    // Only near −40, left of −1500, right of 2048, near 1600.
    ['relu(0.1 - abs(x + 40))', '0'],
    ['max(x, -1500)', 'x'],
    ['min(x, 2^11)', 'x'],
    ['relu(1 - abs(x - 40^2))', '0'],
    ['sqrt(-x - 2000)', '2*sqrt(-x - 2000)'],
    ['2*x', 'x + 2'],
    ['2*x', '2.0000001*x'],
    ['x', 'x + 1e-9'],
    ['sqrt(x^2)', 'x'],
    ['3*(x^2 + 1)^2', '6*x*(x^2 + 1)^2'],
    ['cos(x)', '-cos(x)'],
    ['ln(x - 100)', 'ln(x - 100) + 1'],
    ['relu(x - 30)', '0'],
    ['asin(x)', 'x + x^3/6'],
    ['x*y', 'x*y + 1e-6*y'],
    ['1/3', '0.3333333'],
    ['atan(x) + atan(1/x)', 'pi/2'],
    ['1/x', '1/abs(x)'],
  ])('%s and %s', (a, b) => {
    const answer = verdict(a, b);
    if (answer.kind !== 'different') throw new Error(JSON.stringify(answer));
    expect(answer.a).toBe(evaluate(parse(a), answer.env));
    expect(answer.b).toBe(evaluate(parse(b), answer.env));
    expect(answer.a).not.toBe(answer.b);
  });

  it('ln(x²) and 2 ln x differ for negative x, where one of them has no value', () => {
    const answer = verdict('ln(x^2)', '2*ln(x)');
    expect(answer).toMatchObject({ kind: 'different', b: NaN });
    expect(answer.kind === 'different' && (answer.env['x'] ?? 0) < 0).toBe(true);
    expect(verdict('sqrt(x)*sqrt(x)', 'x').kind).toBe('different');
  });

  it.each([
    ['x^2', '2*x', 'M26: the value instead of the slope'],
    ['x*2^(x - 1)', '2^x*ln(2)', 'M21: power rule on an exponential'],
    ['1/5', '0', 'M23: a constant taken for a variable'],
    ['3*(2*x)^2', '6*x*(x^2 + 1)^2', 'M43: outer derivative at the inner derivative'],
    ['-(2*x*(x + 1) - x^2)/(x + 1)^2', '(x^2 + 2*x)/(x + 1)^2', 'M32: terms in the wrong order'],
  ])('a wrong answer %s for %s is told (%s)', (wrong, right) => {
    expect(verdict(wrong, right).kind).toBe('different');
  });
});

describe('compared only where the function of the exercise is differentiable', () => {
  it('1/x and 1/|x| are both right for (ln x)′', () => {
    expect(verdict('1/x', '1/x', 'ln(x)')).toEqual({ kind: 'same', by: 'form', domains: 'same' });
    expect(verdict('1/x', '1/abs(x)', 'ln(x)')).toEqual({ kind: 'same', by: 'points', domains: 'same' });
  });

  it('2 ln x is right for ln(x²) where x > 0', () => {
    expect(verdict('ln(x^2)', '2*ln(x)', 'ln(x)').kind).toBe('same');
  });

  it('a function that is differentiable nowhere leaves nothing to compare', () => {
    expect(verdict('x', '2*x', 'ln(-x^2)')).toEqual({ kind: 'undecided', reason: 'no-common-point' });
  });

  it('the value that one answer gives at a kink is no difference', () => {
    expect(verdict('sign(x)', 'x/abs(x)', 'abs(x)')).toMatchObject({ kind: 'same', domains: 'same' });
  });
});

describe('domains that differ at single points', () => {
  it.each([
    ['(x^2 - 1)/(x - 1)', 'x + 1', 'b-larger'],
    ['x + 1', '(x^2 - 1)/(x - 1)', 'a-larger'],
    ['x/x', '1', 'b-larger'],
    ['x^2/x', 'x*(x - 3)/(x - 3)', 'overlap'],
    ['(x^2 - y^2)/(x - y)', 'x + y', 'b-larger'],
    ['(x - 0.37)^2/(x - 0.37)', 'x - 0.37', 'b-larger'],
    ['sin(x)/x', 'sin(x)/x', 'same'],
  ])('%s and %s: %s', (a, b, domains) => {
    expect(verdict(a, b)).toMatchObject({ kind: 'same', domains });
  });
});

describe('undecided, honestly', () => {
  it('where neither has a value anywhere', () => {
    expect(verdict('ln(-x^2 - 1)', 'sqrt(-x^2 - 2)')).toEqual({ kind: 'undecided', reason: 'no-common-point' });
  });

  it('where the expressions are too large', () => {
    let big = parse('x');
    for (let i = 0; i < 6000; i++) big = apply('sin', big);
    expect(equivalent(big, big)).toEqual({ kind: 'undecided', reason: 'too-large' });
  });

  it('where rounding hides everything', () => {
    expect(verdict('(1e18 + sin(x)) - 1e18', 'cos(x)*0')).toEqual({ kind: 'undecided', reason: 'too-close' });
  });
});

describe('for random expressions', () => {
  const few = { numRuns: 150 };

  it('the answer is always the same, and the same the other way round', () => {
    fc.assert(
      fc.property(expressions(['x', 'y']), expressions(['x', 'y']), (a, b) => {
        const answer = equivalent(a, b);
        expect(equivalent(a, b)).toEqual(answer);
        expect(equivalent(b, a).kind).toBe(answer.kind);
      }),
      few,
    );
  });

  it('an expression is never different from itself, nor from itself times 1 plus 0 written at length', () => {
    fc.assert(
      fc.property(expressions(['x', 'y']), (e) => {
        const same = apply('add', apply('mul', apply('div', constant(3), constant(3)), e), constant(0));
        expect(equivalent(e, same).kind).not.toBe('different');
      }),
      few,
    );
  });

  it('an expression plus 1 is never the same', () => {
    fc.assert(
      fc.property(expressions(['x', 'y']), (e) => {
        fc.pre(Math.abs(evaluate(e, { x: 0.3, y: 0.7 })) < 1e6);
        expect(equivalent(e, apply('add', e, constant(1))).kind).not.toBe('same');
      }),
      few,
    );
  });
});
