import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressions } from './cases/arbitrary.ts';
import { factCases, gradientCases, isRight, point, singleCases } from './cases/cases.ts';
import { gradient, nodeIds, parse, parseProgram, trace } from './index.ts';
import type { EdgeStep, ValueStep } from './index.ts';

const reverse = { mode: 'reverse' } as const;
const forward = (variable: string) => ({ mode: 'forward', variable }) as const;
const edgesOf = (text: string, env: Record<string, number>) =>
  trace(parse(text), env, reverse).steps.filter((step): step is EdgeStep => step.kind === 'edge');
const valuesOf = (text: string, env: Record<string, number>, by: string) =>
  trace(parse(text), env, forward(by)).steps.filter((step): step is ValueStep => step.kind === 'value');

describe('the correctness cases by forward mode', () => {
  it.each([...singleCases, ...factCases.filter((c) => c.kind === 'derivative')])('$id: $expr', (c) => {
    const e = parse(c.expr ?? '');
    const by = c.var ?? 'x';
    for (const { at, value, d, tolValue, tolD } of c.checks ?? []) {
      const { value: got, partials } = trace(e, point(at), forward(by));
      expect(isRight(got, value, tolValue), `value ${got} at ${JSON.stringify(at)}`).toBe(true);
      expect(isRight(partials[by] ?? NaN, d, tolD), `slope ${partials[by]} at ${JSON.stringify(at)}`).toBe(true);
    }
  });

  it.each(gradientCases)('$id: all partials of $name', (c) => {
    const e = parse(c.expr);
    for (const [name, want] of Object.entries(c.grad)) {
      const got = trace(e, c.inputs, forward(name)).partials[name] ?? NaN;
      expect(isRight(got, want, c.tolGrad), `${name}: ${got}`).toBe(true);
    }
  });
});

describe('reverse mode, step by step', () => {
  it('x·y + sin x: values first, then one record for each edge', () => {
    const { steps, partials, value } = trace(parse('x*y + sin(x)'), { x: 2, y: 3 }, reverse);
    const values = 'value-n0 value-n1 value-n2 value-n3 value-n4';
    const edges = 'edge-n4-0 edge-n4-1 edge-n3-0 edge-n2-0 edge-n2-1';
    expect(steps.map(({ id }) => id).join(' ')).toBe(`${values} ${edges}`);
    expect(partials).toEqual({ x: 3 + Math.cos(2), y: 2 });
    expect(value).toBe(6 + Math.sin(2));
  });

  it('an edge tells incoming adjoint × local derivative = contribution, and the sum so far', () => {
    const [first, second] = edgesOf('x*x', { x: 5 });
    expect(first).toMatchObject({ from: 'n1', to: 'n0', position: 0, adjoint: 1, partial: 5, contribution: 5, sum: 5 });
    expect(second).toMatchObject({ position: 1, adjoint: 1, partial: 5, contribution: 5, sum: 10 });
  });

  it('at a shared node every contribution arrives before it is passed on', () => {
    const edges = edgesOf('sin(x^2)*cos(x^2)', { x: 1 });
    const square = edges.filter(({ to }) => to === 'n2');
    const onward = edges.findIndex(({ from }) => from === 'n2');
    expect(square).toHaveLength(2);
    expect(edges.findLastIndex(({ to }) => to === 'n2')).toBeLessThan(onward);
    expect(edges[onward]?.adjoint).toBe(square[1]?.sum);
  });

  it('nothing flows towards constants', () => {
    expect(edgesOf('3*x + 2^3', { x: 1 }).map(({ to }) => to)).toEqual(['n2', 'n1']);
  });

  it('the worked network of the source text', () => {
    const { root, named } = parseProgram([
      ['z1', 'w1*x + b1'],
      ['a1', 'sigmoid(z1)'],
      ['z2', 'w2*a1 + b2'],
      ['a2', 'sigmoid(z2)'],
      ['L', '1/2*(a2 - t)^2'],
    ]);
    const env = { x: 1, w1: 0.5, b1: 0.2, w2: 0.8, b2: 0.1, t: 0.9 };
    const { steps, partials } = trace(root, env, reverse);
    const ids = nodeIds(root);
    const adjointOf = (name: string) => {
      const id = ids.get(named.get(name) ?? root);
      return steps.findLast((step): step is EdgeStep => step.kind === 'edge' && step.to === id)?.sum;
    };
    expect(adjointOf('a2')).toBeCloseTo(-0.246479506921041, 14);
    expect(adjointOf('z2')).toBeCloseTo(-0.05581071416972976, 14);
    expect(adjointOf('z1')).toBeCloseTo(-0.00989916303928898, 14);
    expect(partials['b1']).toBeCloseTo(-0.00989916303928898, 14);
    expect(partials['w2']).toBeCloseTo(-0.05581071416972976 / (1 + Math.exp(-0.7)), 14);
  });
});

describe('forward mode, step by step', () => {
  it('carries a dual number through every node', () => {
    const values = valuesOf('x^2*y', { x: 3, y: 4 }, 'x');
    expect(values.map(({ nodeId, value, tangent }) => [nodeId, value, tangent])).toEqual([
      ['n0', 3, 1],
      ['n1', 2, 0],
      ['n2', 9, 6],
      ['n3', 4, 0],
      ['n4', 36, 24],
    ]);
    expect(values[4]?.partials).toEqual([4, 9]);
    expect(values[4]?.inputs).toEqual([
      { nodeId: 'n2', value: 9, tangent: 6 },
      { nodeId: 'n3', value: 4, tangent: 0 },
    ]);
  });

  it('a variable that does not occur gives 0', () => {
    expect(trace(parse('x^2'), { x: 3 }, forward('y')).partials).toEqual({ y: 0 });
  });
});

describe('edges of the domain', () => {
  it('where there is no value there is no derivative, in either mode', () => {
    const e = parse('ln(x)');
    expect(trace(e, { x: -1 }, reverse).partials['x']).toBeNaN();
    expect(trace(e, { x: -1 }, forward('x')).partials['x']).toBeNaN();
    expect(trace(e, {}, reverse).value).toBeNaN();
  });

  it('kinks follow the convention of gradient', () => {
    expect(trace(parse('relu(x)'), { x: 0 }, reverse).partials['x']).toBe(0);
    expect(trace(parse('leakyrelu(x, 0.1)'), { x: 0 }, forward('x')).partials['x']).toBe(0.1);
  });

  it('10,000 nested calls are no problem', () => {
    const text = 'sin('.repeat(10_000) + 'x' + ')'.repeat(10_000);
    const e = parse(text, { limits: { length: 1e6, nodes: 1e5, nesting: 1e5 } });
    expect(trace(e, { x: 1 }, reverse).steps).toHaveLength(20_001);
  });
});

it('running twice gives the same records, and the adjoints are those of gradient to the last bit', () => {
  const place = fc.double({ min: -4, max: 4, noNaN: true });
  fc.assert(
    fc.property(expressions(['x', 'y']), place, place, (e, x, y) => {
      const first = trace(e, { x, y }, reverse);
      expect(trace(e, { x, y }, reverse)).toEqual(first);
      expect(first.partials).toEqual(gradient(e, { x, y }).partials);
      expect(new Set(first.steps.map(({ id }) => id)).size).toBe(first.steps.length);
    }),
    { numRuns: 2000 },
  );
});
