/**
 * One derivative by every method: symbolic, reverse mode, forward mode, tape, central differences, on random expressions.
 * 20,000 on every run; on a long run (`npm run test:long`) a million, or as many as `EXPRESSIONS` says, in batches that each
 * take seconds: the runner hears of progress, and one batch's memory goes before the next begins.
 *
 * LONG=1 EXPRESSIONS=200000 npx vitest run src/autodiff/agreement.test.ts --reporter=verbose
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressions } from './cases/arbitrary.ts';
import { reader } from './equivalence/readings.ts';
import {
  apply,
  compile,
  constant,
  derive,
  differentiate,
  evaluate,
  gradient,
  toText,
  trace,
  variable,
} from './index.ts';
import type { EdgeStep, Env, Expr } from './index.ts';

const isLong = process.env['LONG'] !== undefined;
const wanted = isLong ? Number(process.env['EXPRESSIONS'] ?? 1_000_000) : 20_000;
/** Expressions of each kind in one test. */
const batch = 10_000;
const batches = Array.from({ length: Math.max(1, Math.round(wanted / (2 * batch))) }, (_, k) => k + 1);
const timeout = 120_000;

const names = ['x', 'y'];
/** No round numbers, so that no kink and no edge of a domain is hit. */
const place = fc.integer({ min: -4000, max: 4000 }).map((n) => n / 997 + 1e-7);
const places = fc.record({ x: place, y: place });

/** What students type: sums, products, quotients, powers and a few functions, nested deeper, with repeated parts. */
function schoolExpressions(): fc.Arbitrary<Expr> {
  const leaf = fc.oneof(
    fc.constantFrom('x', 'x', 'y').map((name) => variable(name)),
    fc.constantFrom(0, 1, 2, 3, 4, 0.5, 0.1, 1.5, Math.E, Math.PI).map((value) => constant(value)),
  );
  const exponent = fc
    .tuple(fc.constantFrom(0, 1, 2, 3), fc.constantFrom(1, 2, 3), fc.boolean())
    .map(([n, d, minus]) => {
      const size = d === 1 ? constant(n) : apply('div', constant(n), constant(d));
      return minus ? apply('neg', size) : size;
    });
  const { tree } = fc.letrec<{ tree: Expr }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 7, depthSize: 'medium' },
      leaf,
      fc
        .tuple(fc.constantFrom('add', 'sub', 'mul', 'div', 'pow'), tie('tree'), tie('tree'))
        .map(([id, a, b]) => apply(id, a, b)),
      fc.tuple(fc.constantFrom('add', 'mul', 'div'), tie('tree')).map(([id, a]) => apply(id, a, a)),
      fc.tuple(tie('tree'), exponent).map(([a, b]) => apply('pow', a, b)),
      tie('tree').map((a) => apply('pow', constant(Math.E), a)),
      fc.tuple(fc.constantFrom('neg', 'sqrt', 'exp', 'ln', 'sin', 'abs'), tie('tree')).map(([id, a]) => apply(id, a)),
    ),
  }));
  return tree;
}

/** How far rounding may take a sum of contributions: the size of what is added, not of the sum. */
function roundingOf(edges: readonly EdgeStep[], root: string): number {
  const sizes = new Map([[root, 1]]);
  for (const { from, to, partial } of edges) {
    sizes.set(to, (sizes.get(to) ?? 0) + (sizes.get(from) ?? 0) * Math.abs(partial));
  }
  return Math.max(...sizes.values()) * 1e-12;
}

/** All answers for the derivative by x, each with what it may be wrong by; undefined where there is no derivative to speak of. */
function answers(e: Expr, env: Env): { value: number; error: number; by: string }[] | undefined {
  const { partials } = gradient(e, env);
  const reverse = partials['x'] ?? 0;
  if (!Number.isFinite(reverse) || !isRegular(e, env)) return undefined;
  const back = trace(e, env, { mode: 'reverse' });
  const edges = back.steps.filter((step) => step.kind === 'edge');
  const rounding = roundingOf(edges, back.steps.findLast((step) => step.kind === 'value')?.nodeId ?? '');
  const columns = names.map((name) => Float64Array.of(env[name] ?? NaN));
  const symbolic = reader(differentiate(e, 'x'), names)(env);
  const list = [
    { by: 'reverse', value: reverse, error: rounding },
    { by: 'trace', value: back.partials['x'] ?? 0, error: 0 },
    { by: 'forward', value: trace(e, env, { mode: 'forward', variable: 'x' }).partials['x'] ?? NaN, error: rounding },
    { by: 'tape', value: compile(e, names).gradients(columns).partials[0]?.[0] ?? NaN, error: rounding },
  ];
  if (symbolic.kind !== 'unclear') list.push({ by: 'symbolic', value: symbolic.value, error: 1e3 * symbolic.error });
  return list;
}

/**
 * Whether every op on the way has a value and a slope in double precision: neither overflows, no guard is zero (as by
 * rounding in min(10^21 + x, 10^21)), and u^v has u > 0 as logarithmic differentiation needs it.
 */
function isRegular(e: Expr, env: Env): boolean {
  return trace(e, env, { mode: 'forward', variable: 'x' }).steps.every((step) => {
    if (step.kind !== 'value' || !Number.isFinite(step.value) || !Number.isFinite(step.tangent)) return false;
    if (step.node.kind !== 'op') return true;
    const [a, b = a] = step.inputs;
    const { id, guards = [] } = step.node.op;
    if (!a || !b || guards.some((guard) => guard(a.value, b.value) === 0)) return false;
    return id !== 'pow' || b.tangent === 0 || a.value > 0;
  });
}

function agree(e: Expr, env: Env): true {
  const [first, ...rest] = answers(e, env) ?? [];
  if (!first) return true;
  for (const { by, value, error } of rest) {
    const bound = 1e-9 * Math.max(1, Math.abs(first.value)) + first.error + error;
    if (Number.isNaN(bound) || Math.abs(value - first.value) <= bound) continue;
    throw new Error(`${toText(e)} at ${JSON.stringify(env)}: ${by} ${value}, reverse ${first.value}`);
  }
  return true;
}

describe.each(batches)('batch %i: the derivative of a random expression is the same by every method', () => {
  it('over all ops', { timeout }, () => {
    expect(() => fc.assert(fc.property(expressions(names), places, agree), { numRuns: batch })).not.toThrow();
  });

  it('over what students type', { timeout }, () => {
    expect(() => fc.assert(fc.property(schoolExpressions(), places, agree), { numRuns: batch })).not.toThrow();
  });

  it('and agrees with a central difference wherever that one is steady', { timeout }, () => {
    let compared = 0;
    fc.assert(
      fc.property(schoolExpressions(), places, (e, env) => {
        const f = (x: number) => evaluate(e, { ...env, x });
        const quotient = (h: number) => (f(env.x + h) - f(env.x - h)) / (2 * h);
        const [wide, narrow] = [quotient(2e-5), quotient(1e-5)];
        const scale = Math.max(1, Math.abs(narrow), Math.abs(f(env.x)));
        const slope = reader(differentiate(e, 'x'), names)(env);
        // Where the values themselves are rounded coarsely, as in sin(10^10 + x), steady means nothing.
        const rounding = reader(e, names)(env).error / 1e-5;
        if (slope.kind !== 'value' || !(rounding < 1e-5 * scale) || !(scale < 1e6)) return true;
        if (!(Math.abs(wide - narrow) < 1e-7 * scale)) return true;
        compared++;
        return Math.abs(slope.value - narrow) < 1e-4 * scale + slope.error;
      }),
      { numRuns: batch / 5 },
    );
    expect(compared).toBeGreaterThan(batch / 20);
  });

  it('a derivation ends with what differentiate gives', { timeout }, () => {
    const isSame = fc.property(schoolExpressions(), places, (e, env) => {
      // What divides by 0 has no value anywhere, and no form that could be called tidy.
      return !Number.isFinite(evaluate(e, env)) || derive(e, 'x').result === differentiate(e, 'x');
    });
    expect(() => fc.assert(isSame, { numRuns: batch / 5 })).not.toThrow();
  });
});
