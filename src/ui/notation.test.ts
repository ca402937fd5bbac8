import { renderToString } from 'katex';
import { describe, expect, it } from 'vitest';

import { derive, ops, parse, ruleOf, rules, type Rule } from '../autodiff/index.ts';
import { lawInBoth, texInBoth, textWithPending } from './notation.ts';

const before = (f: string) => {
  const [step] = derive(parse(f), 'x').steps;
  if (step === undefined) throw new Error(f);
  return step.before;
};

const law = (id: string) => {
  const rule = ruleOf(id);
  if (rule === undefined) throw new Error(id);
  return lawInBoth(rule);
};

describe('a law in both notations', () => {
  it.each([
    ['sum', String.raw`\frac{d}{dx}(u + v) = \frac{du}{dx} + \frac{dv}{dx}`, "(u + v)' = u' + v'"],
    ['power', String.raw`\frac{d}{dx}(x^n) = n x^{n-1}`, "(x^n)' = n x^{n-1}"],
    ['exp', String.raw`\frac{d}{dx}\,e^{x} = e^{x}`, String.raw`\left(e^{x}\right)' = e^{x}`],
    [
      'quotient',
      String.raw`\frac{d}{dx}\left(\frac{u}{v}\right) = \frac{\frac{du}{dx} v - u \frac{dv}{dx}}{v^2}`,
      String.raw`\left(\frac{u}{v}\right)' = \frac{u' v - u v'}{v^2}`,
    ],
  ])('%s', (id, leibniz, prime) => {
    expect(law(id)).toEqual({ leibniz, prime });
  });

  const all: readonly Rule[] = [...rules, ...ops.map(({ rule }) => rule)];

  it.each(all.map((rule) => [rule.id, rule] as const))('%s has no sign of the other one', (_, rule) => {
    const { leibniz, prime } = lawInBoth(rule);
    expect(leibniz).not.toContain("'");
    expect(prime).not.toMatch(/\\frac\{d/);
    for (const tex of [leibniz, prime]) {
      expect(renderToString(tex, { throwOnError: true, strict: 'error' })).toContain('katex');
    }
  });
});

describe('a derivative still to be taken', () => {
  it('is written d/dx (…) and (…)′', () => {
    expect(texInBoth(before('x^2'))).toEqual({
      leibniz: String.raw`\frac{d}{d x}\left({x}^{2}\right)`,
      prime: String.raw`\left({x}^{2}\right)'`,
    });
  });

  it('of several variables says by which it is taken', () => {
    const { leibniz, prime } = texInBoth(before('x*y'));
    expect(leibniz).toContain(String.raw`\partial x`);
    expect(prime).toBe(String.raw`\left(x y\right)'_{x}`);
    expect(textWithPending(before('x*y'))).toBe('∂/∂x (x*y)');
  });

  it('leaves the other nodes as they are', () => {
    const e = parse('x^2 + sin(x)');
    expect(texInBoth(e)).toEqual({ leibniz: texInBoth(e).prime, prime: texInBoth(e).prime });
  });
});
