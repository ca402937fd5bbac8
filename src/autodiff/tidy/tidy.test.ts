import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressions } from '../cases/arbitrary.ts';
import { reader } from '../equivalence/readings.ts';
import { postOrder } from '../expr.ts';
import { evaluate, ops, parse, toText } from '../index.ts';
import { simplifications, widening } from '../rules.ts';
import { createTable } from '../table.ts';
import type { Expr } from '../types.ts';
import { createTidier } from './tidy.ts';

const table = createTable(ops);

/** An expression made anew with tidy constructors, and the rules that they used. */
function tidied(e: Expr): { result: Expr; used: ReadonlySet<string> } {
  const used = new Set<string>();
  const tidy = createTidier(e.pool, table, (rule) => used.add(rule));
  const made = new Map<Expr, Expr>();
  for (const node of postOrder(e)) {
    const [a, b] = node.kind === 'op' ? node.args.map((arg) => made.get(arg) ?? arg) : [];
    let result = node;
    if (node.kind === 'op' && a && b) {
      result = tidy.apply(node.op.id, a, b);
    } else if (node.kind === 'op' && a) result = tidy.apply(node.op.id, a);
    made.set(node, result);
  }
  return { result: made.get(e) ?? e, used };
}

/** A thousand points of both signs, zero among them. */
const points = Array.from({ length: 1000 }, (_, i) => ({ x: (i - 400) / 97, y: ((i * 7919) % 1000) / 173 - 2.5 }));

const examples: Readonly<Record<string, readonly string[]>> = {
  expand: ['2*x*(x + 1) - x^2', '(x + 1)^2 - x^2 - 1', '(x + y)*(x - y) + y^2', '(x + ln(x))*(x - ln(x)) + ln(x)^2'],
  'common-factor': [
    'x*e^x + e^x',
    '2*x*sin(x) + 4*sin(x)',
    'ln(x)*x - ln(x)',
    '3*(2*x + 2)',
    '5/(10*x + 5)^2',
    '3/(x/2 + 1)^2',
  ],
  'like-terms': ['2*x + 3*x', 'sin(x) - 3*sin(x)', 'x/2 + x/3', 'sqrt(x) + sqrt(x)', '1/x + 2/x'],
  cancel: [
    'x^2/x',
    'x/x^2',
    'x/x',
    'ln(x)*y/ln(x)',
    '(x + 1)/(x + 1)^3',
    'sqrt(x)*x/sqrt(x)',
    'e^x*e^(-x)',
    '(x^2 + x*y)/x^3',
    '(x + y)/(y + x)^2',
    '1/(x^2*(1 + 1/x^2))',
    '1/(x*(y + 1/x)^2)',
    '1/(sqrt(x)*(1 + 1/x))',
  ],
  roots: ['sqrt(x)*sqrt(x)', 'sqrt(x*y)*sqrt(x*y)', 'x^1.5*x^0.5', 'sqrt(x + 1)^2*sqrt(x + 1)*sqrt(x + 1)'],
  'same-base': [
    'x*x',
    'x^2*x^3',
    'sqrt(x)*x',
    'e^x*e^(2*x)',
    '2^x*2^x',
    '1/x*(1/x^2)',
    '(x + 1)^2*(x + 1)',
    '(x + y)*(y + x)',
  ],
  'zero-factor': ['0*ln(x)', 'ln(x) - ln(x)', '0/x', '0*(x + y)'],
  'zero-power': ['x^0', 'ln(x)^0', '(1/x)^0'],
  'zero-term': ['x + 0', '0 - ln(x)', '0 + 1/x'],
  'one-factor': ['1*x', 'ln(x)/1', '1*(1/x)'],
  'first-power': ['x^1', 'sqrt(x)^1'],
  'known-value': ['x*ln(1)', 'x + sin(0)', 'x^2*ln(e)', 'cos(0)/x'],
  'root-power': ['x^(1/2)', '(x^2)^0.5', 'x^(-1/2)', '(x*y)^(1/2)'],
  'negative-power': ['x^(-2)', '(x + 1)^(-1)', '(x*y)^(-3)', '(2/x)^(-1)'],
  numbers: ['2*x*3', 'x/2*4', '(2*x)*(3*y)', '0.1*x*3', '-2*x*(-3)/7'],
  arrange: ['sin(x)*x', 'x*(-2)', '-(-x)', 'x - (-ln(x))', 'sin(x)*(-cos(x))', 'y*(x + 1)*x', '-x + 1', 'x*y*sin(x)*3'],
};

describe('each law of simplification, at 1,000 points of both signs', () => {
  it('all laws of the table are tried', () => {
    expect(Object.keys(examples).sort()).toEqual(simplifications.map(({ id }) => id).sort());
  });

  const cases = Object.entries(examples).flatMap(([rule, texts]) => texts.map((text) => ({ rule, text })));

  it.each(cases)('$rule: $text keeps its value, and its domain unless the law says otherwise', ({ rule, text }) => {
    const e = parse(text);
    const { result, used } = tidied(e);
    expect(rule === 'arrange' ? used.size === 0 : used.has(rule), [...used].join()).toBe(true);
    const announced = widening.some(({ id }) => used.has(id));
    const faults = points.filter((env) => {
      const [before, after] = [evaluate(e, env), evaluate(result, env)];
      if (!Number.isFinite(before)) return Number.isFinite(after) && !announced;
      return !(Math.abs(after - before) < 1e-9 * Math.max(1, Math.abs(before)));
    });
    expect(faults).toEqual([]);
  });

  it('the laws that may widen a domain state their condition', () => {
    for (const law of simplifications) expect(/ne|ge|in/.test(law.statement)).toBe(widening.includes(law));
  });
});

describe('what tidy constructors must not do', () => {
  it.each([
    ['sqrt(x^2)', 'sqrt(x^2)'],
    ['(x^2)^(1/2)', 'sqrt(x^2)'],
    ['(x^3)^(1/3)', '(x^3)^(1/3)'],
    ['(x^2)^1.5', '(x^2)^1.5'],
    ['sqrt(x)^2*sqrt(x^4)', 'x*sqrt(x^4)'],
    ['sqrt(x*y)', 'sqrt(x*y)'],
    ['ln(x^2)', 'ln(x^2)'],
    ['ln(x) + ln(y)', 'ln(x) + ln(y)'],
    ['exp(ln(x))', 'exp(ln(x))'],
    ['abs(x)^2', 'abs(x)^2'],
    ['asin(sin(x))', 'asin(sin(x))'],
    ['x^y*x^(-y)', 'x^y*x^(-y)'],
    ['0/0', '0/0'],
    ['0*x/0', '0/0'],
    ['1/0', '1/0'],
  ])('%s stays %s', (text, want) => {
    expect(toText(tidied(parse(text)).result)).toBe(want);
  });

  it('numbers that do not fit exactly are not folded', () => {
    expect(toText(tidied(parse('9007199254740991*3*x')).result)).toBe('3*9007199254740991*x');
    expect(toText(tidied(parse('0.1^9*0.1^9*x')).result)).toBe('1e-9*1e-9*x');
    expect(toText(tidied(parse('1e21*1e21*x')).result)).toBe('1e+21^2*x');
    expect(toText(tidied(parse('3^40*x')).result)).toBe('3^40*x');
    expect(toText(tidied(parse('1/3*x + 1/6*x')).result)).toBe('x/2');
    expect(toText(tidied(parse('0.1*x + 0.2*x')).result)).toBe('0.3*x');
  });
});

it('tidying never changes a value, and never loses one, on random expressions', () => {
  const place = fc.integer({ min: -4000, max: 4000 }).map((n) => n / 997 + 1e-7);
  const isKept = fc.property(expressions(['x', 'y']), place, place, (e, x, y) => {
    const names = ['x', 'y'];
    const before = reader(e, names)({ x, y });
    const after = reader(tidied(e).result, names)({ x, y });
    const bound = 1e3 * (before.error + after.error) + 1e-300;
    if (before.kind !== 'value' || after.kind === 'unclear' || bound === Infinity || Number.isNaN(before.error)) return;
    if (after.kind === 'value' && !(Math.abs(after.value - before.value) > bound)) return;
    throw new Error(`${toText(e)} is ${before.value}, ${toText(tidied(e).result)} is ${after.value}`);
  });
  expect(() => fc.assert(isKept, { numRuns: 10_000 })).not.toThrow();
});
