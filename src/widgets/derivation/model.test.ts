import { renderToString } from 'katex';
import { describe, expect, it } from 'vitest';

import {
  compile,
  differentiate,
  numericalDerivative,
  parse,
  ParseError,
  toText,
  type Expr,
} from '../../autodiff/index.ts';
import { lawInBoth, texInBoth, textWithPending } from '../../ui/index.ts';
import { everything } from './widget.ts';
import { mostLines, shownOf, workOf, type Line } from './model.ts';

const written = ({ sides }: Line) => sides.map((side) => textWithPending(side)).join(' = ');

const functions = [
  '(x^2+1)^3',
  'e^(x^2)',
  'sin(e^(2x))',
  'x^2+3x+5',
  'x^2*e^x',
  'x^2/(x+1)',
  'sin(x)/cos(x)',
  'x^(1/2)',
  'x^(-1)',
  'x^x',
  '1/(1+e^(-x))',
  'ln(x)/x',
  'sqrt(1+x^2)*sin(3x)',
  '5',
  'x',
  '-x',
  'max(x, 2)*log(2x, 3x)',
  'tanh(relu(x)) - |x|',
];

describe('the lines of a derivation', () => {
  it('stand as deep as their part, and come back to it with the parts put in', () => {
    const { lines } = workOf('(x^2+1)^3', 'x');
    expect(lines.map((line) => [line.depth, line.rule.id, written(line)])).toEqual([
      [0, 'chain', 'd/dx ((x^2 + 1)^3) = 3*(x^2 + 1)^2*d/dx (x^2 + 1)'],
      [1, 'sum', 'd/dx (x^2 + 1) = d/dx (x^2) + d/dx 1'],
      [2, 'power', 'd/dx (x^2) = 2*x'],
      [2, 'constant', 'd/dx 1 = 0'],
      [1, 'zero-term', 'd/dx (x^2 + 1) = 2*x + 0 = 2*x'],
      [0, 'numbers', 'd/dx ((x^2 + 1)^3) = 3*(x^2 + 1)^2*(2*x) = 6*x*(x^2 + 1)^2'],
    ]);
  });

  it('go on where nothing stands between: x^(1/2) in two strokes', () => {
    expect(workOf('x^(1/2)', 'x').lines.map(written)).toEqual(['d/dx (x^(1/2)) = 1/2*x^(-1/2)', '1/(2*sqrt(x))']);
  });

  it('name outer and inner function at the chain rule, and only there', () => {
    const { lines } = workOf('sin(e^(2x))', 'x');
    const named = lines.flatMap(({ chain }) =>
      chain ? [[toText(chain.outer), chain.letter, toText(chain.inner), chain.outerRule.id]] : [],
    );
    expect(named).toEqual([
      ['sin(u)', 'u', 'e^(2*x)', 'sin'],
      ['e^u', 'u', '2*x', 'exp'],
    ]);
    expect(lines.filter(({ rule }) => rule.id === 'chain')).toHaveLength(2);
  });

  it.each(functions)('of %s end with the derivative that differences measure', (f) => {
    const { expr, lines, result, question } = workOf(f, 'x');
    expect(lines[0]?.sides[0]).toBe(question);
    expect(lines.at(-1)?.sides.at(-1)).toBe(result);
    const tape = compile(result, ['x']);
    const value = compile(expr, ['x']);
    const at = (of: typeof tape) => (x: number) => of.values([Float64Array.of(x)])[0] ?? NaN;
    for (const x of [0.7, 1.3, 2.9]) {
      const { value: measured, error } = numericalDerivative(at(value), x, { h: 1e-5, scheme: 'central' });
      expect(Math.abs(at(tape)(x) - measured)).toBeLessThanOrEqual(error + 1e-6 * Math.max(1, Math.abs(measured)));
    }
  });

  it.each(functions)('of %s are typeset without an error in both notations, laws too', (f) => {
    for (const { sides, rule, chain } of workOf(f, 'x').lines) {
      const all = [...sides, ...(chain ? [chain.outer, chain.inner] : [])].map((side) => texInBoth(side));
      for (const { leibniz, prime } of [...all, lawInBoth(rule)]) {
        expect(renderToString(leibniz, { throwOnError: true, strict: 'error' })).toContain('katex');
        expect(renderToString(prime, { throwOnError: true, strict: 'error' })).toContain('katex');
      }
    }
  });

  it('of a function with other letters hold those for constants', () => {
    const { result, lines } = workOf('(sigmoid(w_1*x_1+w_2*x_2+b)-t)^2', 'w_1');
    expect(lines.some(({ rule }) => rule.id === 'chain')).toBe(true);
    expect(result).toBe(differentiate(workOf('(sigmoid(w_1*x_1+w_2*x_2+b)-t)^2', 'w_1').expr, 'w_1'));
    expect(workOf('a*b', 'x').lines.map(({ rule }) => rule.id)).toEqual(['constant']);
  });

  it('that are too many are left out at the end, and counted; the result is whole', () => {
    const f = Array.from({ length: 60 }, (_, i) => `sin(${i + 2}x)`).join('*');
    const { lines, left, result } = workOf(f, 'x');
    expect(lines).toHaveLength(mostLines);
    expect(left).toBeGreaterThan(50);
    expect(variablesOnly(result)).toBe(true);
  });

  it('are shown as far as there are any', () => {
    const work = workOf('x^2', 'x');
    expect([0, 1, 7, everything].map((shown) => shownOf(work, shown))).toEqual([0, 1, 1, 1]);
  });

  it('are the same object when they are read again, and a broken text throws', () => {
    expect(workOf('x^2', 'x')).toBe(workOf('x^2', 'x'));
    expect(() => workOf('x^', 'x')).toThrow(ParseError);
  });

  it('understand what students type', () => {
    expect(workOf('2xe^(x^2)', 'x').expr).toBeDefined();
    expect(toText(workOf('xsin x', 'x').expr)).toBe(toText(parse('x*sin(x)')));
  });
});

/** No derivative is left to be taken. */
function variablesOnly(e: Expr): boolean {
  return !textWithPending(e, 100_000).includes('d/d');
}
