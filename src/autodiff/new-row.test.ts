/** One row is all it takes: an op that exists only in this file is parsed, printed, computed, derived and checked. */
import { renderToString } from 'katex';
import { describe, expect, it } from 'vitest';
import { createCore } from './index.ts';
import type { Row } from './index.ts';
import { rows } from './ops/index.ts';

/** x / (1 + |x|), with its derivative written down. */
const softsign: Row = {
  id: 'softsign',
  aliases: ['ssgn'],
  name: { en: 'softsign function', zh: 'Softsign 函数' },
  tex: '\\operatorname{softsign}',
  value: (a) => a / (1 + Math.abs(a)),
  derivatives: ['1/(1 + abs(x))^2'],
  range: [-1, 1],
};

/** x · tanh(ln(1 + e^x)) scaled by a, given by other ops alone. */
const scaled: Row = {
  id: 'scaled',
  name: { en: 'scaled mish function', zh: '缩放的 Mish 函数' },
  arity: 2,
  definition: 'a*x*tanh(softplus(x))',
};

const core = createCore([...rows, softsign, scaled]);

describe.each([
  { text: 'softsign(x)', by: 'x' },
  { text: '3*ssgn(2*x + 1)^2', by: 'x' },
  { text: 'scaled(x, 1.5)', by: 'x' },
  { text: 'scaled(x, a)*softsign(a)', by: 'a' },
])('$text, with rows that were added here', ({ text, by }) => {
  const e = core.parse(text);
  const env = { x: 0.7, a: -1.3 };

  it('is parsed, printed, and set in TeX', () => {
    expect(core.equal(core.parse(core.toText(e)), e)).toBe(true);
    expect(renderToString(core.toTex(e), { throwOnError: true, strict: 'error' })).toContain('katex');
  });

  it('has the same derivative by every method, and it passes the gradient check', () => {
    const reverse = core.gradient(e, env).partials[by] ?? NaN;
    const names = ['x', 'a'];
    const { partials } = core.compile(e, names).gradients([Float64Array.of(env.x), Float64Array.of(env.a)]);
    const at = (value: number) => core.evaluate(e, { ...env, [by]: value });
    const h = 1e-5;
    const answers = [
      core.evaluate(core.differentiate(e, by), env),
      core.evaluate(core.derive(e, by).result, env),
      core.trace(e, env, { mode: 'forward', variable: by }).partials[by],
      core.trace(e, env, { mode: 'reverse' }).partials[by],
      partials[names.indexOf(by)]?.[0],
    ];
    for (const answer of answers) expect(answer).toBeCloseTo(reverse, 12);
    const x = by === 'x' ? env.x : env.a;
    expect((at(x + h) - at(x - h)) / (2 * h)).toBeCloseTo(reverse, 7);
  });

  it('is derived by the law of its row, named in both languages', () => {
    const used = core.derive(e, by).steps.flatMap(({ rule, outerRule }) => [rule, outerRule ?? rule]);
    const own = used.map((id) => core.ruleOf(id)).filter((rule) => rule && ['softsign', 'scaled'].includes(rule.id));
    expect(own.length).toBeGreaterThan(0);
    for (const rule of own) {
      expect(rule?.name.zh).toContain('的导数');
      expect(renderToString(rule?.statement ?? '', { throwOnError: true, strict: 'error' })).toContain('katex');
    }
  });

  it('is told from what it is not', () => {
    expect(core.equivalent(e, e)).toMatchObject({ kind: 'same', by: 'form' });
    expect(core.equivalent(e, core.apply('add', e, core.constant(1))).kind).toBe('different');
  });
});

it('the definition of a row is what it computes', () => {
  expect(core.equivalent(core.parse('scaled(x, a)'), core.parse('a*mish(x)')).kind).toBe('same');
  expect(core.equivalent(core.parse('softsign(x)'), core.parse('x/(1 + |x|)')).kind).toBe('same');
});
