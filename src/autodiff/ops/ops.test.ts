import { renderToString } from 'katex';
import { describe, expect, it } from 'vitest';
import { tails } from '../cases/tails.ts';
import {
  compile,
  createCore,
  evaluate,
  gradient,
  numericalDerivative,
  ops,
  parse,
  ParseError,
  toTex,
} from '../index.ts';
import { createTidier } from '../tidy/tidy.ts';
import { createTable } from '../table.ts';
import type { Op } from '../index.ts';
import { rows } from './index.ts';

const calls = ops.filter((op) => op.sign === undefined);
/** Points of both signs and sizes, and the second argument of ops that have one. */
const points = [-3.7, -1.2, -0.6, -0.3, 0.2, 0.45, 0.9, 1.4, 2.6, 5.1];
const second = 1.7;

const partial = (op: Op, k: number, a: number, b: number) => op.partials[k]?.(op.value(a, b), a, b) ?? NaN;

describe('every row', () => {
  it('has an id and names of its own, and a rule with words in both languages', () => {
    const names = ops.flatMap((op) => [
      `${op.id}/${op.arity}`,
      ...(op.aliases ?? []).map((name) => `${name}/${op.arity}`),
    ]);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(ops.map((op) => op.rule.id)).size).toBe(ops.length);
    for (const { name, rule } of ops) {
      for (const words of [name, rule.name]) {
        expect(words.en).toMatch(/[a-z]/);
        expect(words.zh).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it.each(ops)('$id: its rule and its domain can be set by KaTeX', ({ rule, domain }) => {
    const options = { throwOnError: true, strict: 'error' } as const;
    expect(renderToString(rule.statement, options)).toContain('katex');
    expect(renderToString(domain ?? '', options)).toContain('katex');
  });

  it.each(ops)('$id: the partials are the slopes of the value', (op) => {
    for (const a of points) {
      for (let k = 0; k < op.arity; k++) {
        const f = (x: number) => (k === 0 ? op.value(x, second) : op.value(a, x));
        const at = k === 0 ? a : second;
        if (!Number.isFinite(f(at))) continue;
        const { value, error } = numericalDerivative(f, at, { h: 1e-5, scheme: 'central' });
        expect(Math.abs(partial(op, k, a, second) - value)).toBeLessThanOrEqual(10 * error + 1e-12);
      }
    }
  });

  it.each(ops)('$id: the derivatives as expressions have the same values', (op) => {
    const e = op.arity === 1 ? parse(`${op.sign ?? op.id}(a)`) : parse(op.sign ? `a${op.sign}b` : `${op.id}(a,b)`);
    const [a = e, b = a] = e.kind === 'op' ? e.args : [];
    const tidy = createTidier(e.pool, createTable(rows));
    for (const [k, derivative] of op.derivatives.entries()) {
      const written = derivative(e, a, b, tidy);
      for (const x of points) {
        const want = Number.isNaN(op.value(x, second)) ? NaN : partial(op, k, x, second);
        const got = evaluate(written, { a: x, b: second });
        // Outside the domain the formula may have a value; the core does not show it.
        expect(Number.isNaN(want) || Math.abs(got - want) <= 1e-12 * Math.max(1, Math.abs(want))).toBe(true);
      }
    }
  });

  it('of a root or a logarithm has the slope of the side inside where its argument is −0', () => {
    for (const text of ['sqrt(-x)', 'ln(-x)']) {
      const e = parse(text);
      expect([
        text,
        gradient(e, { x: 0 }).partials,
        compile(e, ['x']).gradients([Float64Array.of(0)]).partials,
      ]).toEqual([text, { x: -Infinity }, [Float64Array.of(-Infinity)]]);
    }
  });

  it('of a logarithm has no value for a base that is no base', () => {
    for (const base of [0, -2]) expect(evaluate(parse('log(3, a)'), { a: base })).toBeNaN();
  });

  it('of an activation reaches no value outside its range', () => {
    for (const { id, range: [least, greatest] = [-Infinity, Infinity], value } of calls) {
      for (let x = -60; x <= 60; x += 0.37) {
        const y = value(x, 0.1);
        expect([id, x, y >= least - 1e-15 && y <= greatest]).toEqual([id, x, !Number.isNaN(y)]);
        if (Number.isNaN(y)) break;
      }
    }
  });
});

describe('the named activations', () => {
  const cases = Object.entries(tails).flatMap(([id, text]) => {
    const lines = text.trim().split('\n');
    return lines.map((line) => {
      const [x = NaN, value = NaN, slope = NaN] = line.trim().split(' ').map(Number);
      return { id, x, value, slope };
    });
  });

  it.each(cases)('$id at $x is right to 1e-12, tails included, and so is its derivative', ({ id, x, value, slope }) => {
    const got = gradient(parse(`${id}(x)`), { x });
    expect(Math.abs(got.value / value - 1)).toBeLessThan(1e-12);
    expect(Math.abs((got.partials['x'] ?? NaN) / slope - 1)).toBeLessThan(1e-12);
  });

  it('are numbers for every finite input', () => {
    const activations = ops.filter((op) => op.range !== undefined);
    expect(activations.map((op) => op.id)).toContain('gelu');
    for (const op of activations) {
      for (const x of [-1.7e308, -1e200, -1e10, -800, -0, 0, 5e-324, 800, 1e10, 1e200, 1.7e308]) {
        const found = [op.id, x, op.value(x, 0.1), partial(op, 0, x, 0.1)];
        expect([found, found.slice(2).every(Number.isFinite)]).toEqual([found, true]);
      }
    }
  });
});

describe('a new row', () => {
  const core = createCore([
    ...rows,
    {
      id: 'softsign',
      aliases: ['ss'],
      name: { en: 'softsign function', zh: 'Softsign 函数' },
      definition: 'x/(1+abs(x))',
      range: [-1, 1],
    },
    {
      id: 'cubic',
      name: { en: 'cubic function', zh: '三次函数' },
      tex: '\\operatorname{cub}',
      value: (x) => x ** 3,
      derivatives: ['3*x^2'],
    },
  ]);

  it('is in the parser, under all its names', () => {
    expect(core.toText(core.parse('ss(x) + cubic(x)'))).toBe('softsign(x) + cubic(x)');
    expect(() => parse('softsign(x)')).toThrow(ParseError);
  });

  it('is in TeX, with a law written from its formula', () => {
    expect(core.toTex(core.parse('cubic(x)'))).toBe('\\operatorname{cub}\\mathopen{}\\left(x\\right)');
    const { rule } = core.ops.find((op) => op.id === 'cubic') ?? {};
    expect(rule?.name.zh).toBe('三次函数的导数');
    expect(rule?.statement).toBe(`\\frac{d}{dx}\\,${core.toTex(core.parse('cubic(x)'))} = ${toTex(parse('3*x^2'))}`);
  });

  it('has value, gradient and columns, from its formula or its definition', () => {
    expect(core.gradient(core.parse('cubic(2x)'), { x: 1 })).toEqual({ value: 8, partials: { x: 24 } });
    expect(core.gradient(core.parse('softsign(x)'), { x: -3 })).toEqual({ value: -0.75, partials: { x: 1 / 16 } });
    const { values, partials } = core.compile(core.parse('softsign(cubic(x))'), ['x']).gradients([Float64Array.of(1)]);
    expect([values[0], partials[0]?.[0]]).toEqual([0.5, 0.75]);
  });

  it('is differentiated, derived and checked like any other', () => {
    expect(core.toText(core.differentiate(core.parse('cubic(x^2)'), 'x'))).toBe('6*x^5');
    const derivative = core.differentiate(core.parse('softsign(x)'), 'x');
    for (const x of [-2, 0.5, 3]) expect(core.evaluate(derivative, { x })).toBeCloseTo(1 / (1 + Math.abs(x)) ** 2, 14);
    expect(core.derive(core.parse('cubic(x)'), 'x').steps[0]?.rule).toBe('cubic');
  });
});
