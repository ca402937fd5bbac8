import { readFileSync } from 'node:fs';

import { renderToString } from 'katex';
import { describe, expect, it } from 'vitest';

import { apply, differentiate, evaluate, ops, rules, slopeAt, variable, type Op } from '../../../autodiff/index.ts';
import { conditionOf, formulaSheet } from './sheet.ts';

const sheet = formulaSheet();
const laws = sheet.flatMap((group) => group.laws);

/** What the conditions on the sheet mean, written by hand. */
const meaning: Readonly<Record<string, (x: number) => boolean>> = {
  'x > 0': (x) => x > 0,
  'x > 1': (x) => x > 1,
  'x > -1': (x) => x > -1,
  'x \\ne 0': (x) => x !== 0,
  '-1 < x < 1': (x) => Math.abs(x) < 1,
  '\\cos x \\ne 0': (x) => Math.abs(Math.cos(x)) > 1e-12,
  '\\sin x \\ne 0': (x) => Math.abs(Math.sin(x)) > 1e-12,
};

/** A law with cases says by itself where it holds. */
const says = ({ rule }: Op) => /cases|,\\ /.test(rule.statement);

describe('the formula sheet', () => {
  it('has the law of every op, each once, and every structural law of the lessons', () => {
    const ids = laws.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { rule } of ops) expect(ids).toContain(rule.id);
    const structural = [
      'constant',
      'variable',
      'constant-multiple',
      'reciprocal',
      'exponential',
      'logarithmic',
      'chain',
    ];
    for (const id of structural) expect(ids).toContain(id);
    for (const id of structural) expect(rules.map((rule) => rule.id)).toContain(id);
  });

  it('leads to sections that exist', () => {
    const frozen = JSON.parse(readFileSync('content/frozen-ids.json', 'utf8')) as Record<string, string[]>;
    for (const { lesson } of sheet) expect(frozen[lesson.slug]).toContain(lesson.section);
  });

  it.each(laws.map((law) => [law.id, law] as const))(
    '%s is set in both notations and read in both languages',
    (_, law) => {
      for (const tex of [law.tex.leibniz, law.tex.prime, law.conditionTex ?? '']) {
        expect(renderToString(tex, { throwOnError: true, strict: 'error' })).toContain('katex');
      }
      expect(law.reading.en).toMatch(/^\p{Script=Latin}/u);
      expect(law.reading.zh).toMatch(/\p{Script=Han}/u);
      expect(`${law.reading.en}${law.reading.zh}`).not.toMatch(/undefined|NaN|\\/);
    },
  );

  const single = ops.filter(({ arity, id }) => arity === 1 && id !== 'neg');
  it.each(single.filter((op) => !says(op)).map((op) => [op.id, op] as const))(
    '%s has a slope where the sheet says so, and nowhere else',
    (_, op) => {
      const condition = conditionOf(op);
      const holds = condition === undefined ? () => true : meaning[condition];
      if (holds === undefined) throw new Error(`What does ${condition} mean?`);
      const f = apply(op, variable('x'));
      const slope = differentiate(f, 'x');
      for (const x of [-2, -1, -0.5, 0, 0.5, 1, 2, 3]) {
        const at = slopeAt(f, 'x', { x });
        expect([x, at.kind === 'smooth']).toEqual([x, holds(x)]);
        const error = holds(x) ? Math.abs(evaluate(slope, { x }) - at.slope) : 0;
        expect(error).toBeLessThan(1e-9);
      }
    },
  );

  it('adds nothing to laws that state their own condition', () => {
    const own = single.filter((op) => says(op));
    expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining(['abs', 'sign', 'step', 'relu', 'hardsigmoid']));
    for (const op of own) expect(conditionOf(op)).toBeUndefined();
  });
});
