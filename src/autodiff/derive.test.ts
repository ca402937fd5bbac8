import * as fc from 'fast-check';
import { renderToString } from 'katex';
import { describe, expect, it } from 'vitest';
import { expressions } from './cases/arbitrary.ts';
import { postOrder } from './expr.ts';
import { derive, differentiate, equal, evaluate, ops, parse, ruleOf, rules, toTex, toText } from './index.ts';
import type { Expr, Step } from './index.ts';
import { widening } from './rules.ts';

const stepsOf = (text: string, by = 'x') => derive(parse(text), by).steps;
const line = ({ rule, before, after }: Step) => `${rule}: ${plain(before)} = ${plain(after)}`;
const plain = (e: Expr) => toText(e).replaceAll('derivative(', 'd(');

/** A line with its pending derivatives taken. */
function done(e: Expr): Expr {
  const made = new Map<Expr, Expr>();
  for (const node of postOrder(e)) {
    const [of, by] = node.kind === 'op' ? node.args.map((arg) => made.get(arg) ?? arg) : [];
    if (node.kind !== 'op' || !of) made.set(node, node);
    else if (node.op.id === 'derivative' && by?.kind === 'variable') made.set(node, differentiate(of, by.name));
    else made.set(node, node.pool.apply(node.op, by ? [of, by] : [of]));
  }
  return made.get(e) ?? e;
}

/** Whether a line may have enlarged the domain; its law then states the condition. */
const mayWiden = ({ rule }: Step) => widening.some(({ id }) => id === rule);

describe('a derivation reads like one on a blackboard', () => {
  it('the chain rule names outer and inner function', () => {
    const steps = stepsOf('(x^2 + 1)^3');
    expect(steps.map(line)).toEqual([
      'chain: d((x^2 + 1)^3, x) = 3*(x^2 + 1)^2*d(x^2 + 1, x)',
      'sum: d(x^2 + 1, x) = d(x^2, x) + d(1, x)',
      'power: d(x^2, x) = 2*x',
      'constant: d(1, x) = 0',
      'zero-term: 2*x + 0 = 2*x',
      'numbers: 3*(x^2 + 1)^2*(2*x) = 6*x*(x^2 + 1)^2',
    ]);
    const [{ outer, outerRule, inner } = {}] = steps;
    expect([outer && toText(outer), outerRule, inner && toText(inner)]).toEqual(['u^3', 'power', 'x^2 + 1']);
  });

  it('a sum is taken apart in one line, as in (x² + 3x + 5)′', () => {
    expect(stepsOf('x^2 + 3*x + 5').map(line)).toEqual([
      'sum: d(x^2 + 3*x + 5, x) = d(x^2, x) + d(3*x, x) + d(5, x)',
      'power: d(x^2, x) = 2*x',
      'constant-multiple: d(3*x, x) = 3*d(x, x)',
      'variable: d(x, x) = 1',
      'one-factor: 3*1 = 3',
      'constant: d(5, x) = 0',
      'zero-term: 2*x + 3 + 0 = 2*x + 3',
    ]);
  });

  it('product rule, then the common factor', () => {
    expect(stepsOf('x^2*e^x').map(line)).toEqual([
      'product: d(x^2*e^x, x) = d(x^2, x)*e^x + x^2*d(e^x, x)',
      'power: d(x^2, x) = 2*x',
      'exp: d(e^x, x) = e^x',
      'common-factor: 2*x*e^x + x^2*e^x = e^x*(x^2 + 2*x)',
    ]);
  });

  it('quotient rule, then multiplying out', () => {
    expect(stepsOf('x^2/(x + 1)').map(line)).toEqual([
      'quotient: d(x^2/(x + 1), x) = (d(x^2, x)*(x + 1) - x^2*d(x + 1, x))/(x + 1)^2',
      'power: d(x^2, x) = 2*x',
      'sum: d(x + 1, x) = d(x, x) + d(1, x)',
      'variable: d(x, x) = 1',
      'constant: d(1, x) = 0',
      'zero-term: 1 + 0 = 1',
      'one-factor: (2*x*(x + 1) - x^2*1)/(x + 1)^2 = (2*x*(x + 1) - x^2)/(x + 1)^2',
      'expand: (2*x*(x + 1) - x^2)/(x + 1)^2 = (x^2 + 2*x)/(x + 1)^2',
    ]);
  });

  it('the power rule shows its exponent before it becomes a root or a fraction', () => {
    expect(stepsOf('x^(1/2)').map(line)).toEqual([
      'power: d(x^(1/2), x) = 1/2*x^(-1/2)',
      'root-power: 1/2*x^(-1/2) = 1/(2*sqrt(x))',
    ]);
    expect(stepsOf('x^(-1)').map(line)).toEqual(['power: d(x^(-1), x) = -x^(-2)', 'negative-power: -x^(-2) = -1/x^2']);
  });

  it('the sigmoid function, written out, as the source text derives it', () => {
    expect(stepsOf('(1 + e^(-x))^(-1)').map(line).at(-1)).toBe(
      'negative-power: (-(1 + e^(-x))^(-2))*(-e^(-x)) = e^(-x)/(1 + e^(-x))^2',
    );
  });

  it.each([
    ['5', ['constant']],
    ['x', ['variable']],
    ['3^x', ['exponential']],
    ['e^x', ['exp']],
    ['ln(x)', ['ln']],
    ['log(x, 3)', ['log']],
    ['sin(x)', ['sin']],
    ['cos(x)', ['cos']],
    ['tan(x)', ['tan']],
    ['-x', ['negation', 'variable', 'substitute']],
    ['1/x', ['reciprocal', 'variable', 'substitute']],
    ['x^2 - sin(x)', ['difference', 'power', 'sin', 'substitute']],
    ['x^3 - x^2 + sin(x)', ['sum-difference', 'power', 'power', 'sin', 'substitute']],
    ['x^x', ['logarithmic', 'variable', 'one-factor', 'cancel']],
  ])('%s: %j', (text, ids) => {
    expect(stepsOf(text).map(({ rule }) => rule)).toEqual(ids);
  });

  it('two arguments that both move call for the multivariable chain rule', () => {
    expect(stepsOf('log(2*x, 3*x)')[0]?.rule).toBe('multivariable-chain');
  });

  it('laws that may enlarge a domain are named in the line that uses them', () => {
    expect(stepsOf('ln(x)/x').some(mayWiden)).toBe(true);
    expect(stepsOf('x/x').some(mayWiden)).toBe(true);
    expect(stepsOf('atan(1/x)').some(mayWiden)).toBe(true);
    expect(stepsOf('x^2 + 1').some(mayWiden)).toBe(false);
  });

  it('what cancels is no product with zero, unless a domain may grow', () => {
    expect(derive(parse('sin(x)^2 + cos(x)^2'), 'x').steps.at(-1)?.rule).toBe('like-terms');
    expect(derive(parse('ln(x)^2 - ln(x)^2'), 'x').steps.at(-1)?.rule).toBe('zero-factor');
  });

  it('the letter for the inner function occurs nowhere else', () => {
    const letters = stepsOf('sin(u*x) + cos(v*x)').flatMap(({ outer }) => (outer ? [toText(outer)] : []));
    expect(letters).toEqual(['sin(w)', 'cos(w)']);
  });

  it('with several variables the derivatives that are still to be taken are written with ∂', () => {
    expect(toTex(stepsOf('x*y')[0]?.before ?? parse('0'))).toContain('\\partial x');
    expect(toTex(stepsOf('3*x')[0]?.before ?? parse('0'))).toContain('\\frac{d}{d x}');
  });

  it('a part that occurs twice is derived once', () => {
    const chains = stepsOf('sin(x^2) + cos(x^2)*sin(x^2)').filter(({ rule }) => rule === 'chain');
    expect(chains.map(({ node }) => toText(node)).sort()).toEqual(['cos(x^2)', 'sin(x^2)']);
  });
});

describe('every step', () => {
  const texts = [
    '(x^2+1)^3',
    'x^2*e^x/(x+1)',
    'x^x*ln(x)',
    'log(2*x,3*x)',
    'sqrt(1+x^2)*sin(3*x)',
    '2^(-x)/x',
    'tanh(x)^2-x',
  ];

  it.each(texts)('of %s is a true equation', (text) => {
    for (const step of stepsOf(text)) {
      const [left, right] = [done(step.before), done(step.after)];
      for (const x of [0.3, 0.7, 1.3, 2.9]) {
        const want = evaluate(left, { x });
        expect(Math.abs(evaluate(right, { x }) - want), line(step)).toBeLessThan(1e-9 * Math.max(1, Math.abs(want)));
      }
    }
  });

  it.each(texts)('of %s says more than the one before it: no line leaves a formula as it was', (text) => {
    for (const { before, after } of stepsOf(text)) expect(equal(before, after)).toBe(false);
  });

  it('on random expressions leads to the result, has an id of its own, a rule with names in both languages, and TeX that can be set', () => {
    fc.assert(
      fc.property(expressions(['x', 'y']), (e) => {
        const { steps, result } = derive(e, 'x');
        expect(result).toBe(differentiate(e, 'x'));
        expect(steps.at(-1)?.after).toBe(result);
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
        for (const { rule, before, after, outerRule } of steps) {
          const names = [rule, outerRule ?? rule].map((id) => ruleOf(id)?.name);
          for (const name of names) expect(name?.en && name.zh).toBeTruthy();
          renderToString(`${toTex(before)} = ${toTex(after)}`, { throwOnError: true, strict: 'error' });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('comes in a number that grows in step with the expression: 3,000 nested calls', () => {
    let text = 'x';
    for (let i = 0; i < 3000; i++) text = `sin(1.1*${text})`;
    const e = parse(text, { limits: { length: 1e6, nodes: 1e5, nesting: 1e5 } });
    expect(derive(e, 'x').steps.length).toBeLessThan(6 * 3000);
  });
});

describe('the rules', () => {
  it('have ids in kebab case, each once, also among the laws of the ops', () => {
    const ids = [...rules.map(({ id }) => id), ...ops.map(({ rule }) => rule.id)];
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have a name in both languages and a statement that KaTeX can set', () => {
    for (const { name, statement } of rules) {
      expect(name.en).toMatch(/^[A-Z]/);
      expect(name.zh).toMatch(/\p{Script=Han}/u);
      expect(renderToString(statement, { throwOnError: true, strict: 'error' })).toContain('katex');
    }
  });
});
