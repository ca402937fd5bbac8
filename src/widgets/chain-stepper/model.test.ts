// The numbers against second ways: central differences, the core's gradient, forward against reverse; and steps as such.
import { expect, test } from 'vitest';

import { evaluate, gradient, numericalDerivative, parse } from '../../autodiff/index.ts';
import { computationOf } from './computation.ts';
import { readingOf } from './model.ts';
import { readProgram } from './program.ts';
import { modes, type ChainStepperState } from './widget.ts';

const base: ChainStepperState = { f: '(x^2+1)^3', at: {}, mode: 'values', by: '', step: 999, predict: false };
const reading = (state: Partial<ChainStepperState>) => readingOf({ ...base, ...state });

const samples = [
  '(x^2+1)^3',
  'e^(x^2)',
  'x*y+sin(x)',
  'x*x',
  'z = w1*x1 + w2*x2 + b; a = sigmoid(z); (a - t)^2',
  'x',
  '7',
  'max(x, y, x*y)',
];

/** A formula of smooth parts that share what they can; the same for the same seed. */
function randomFormula(seed: number): string {
  let state = seed * 7919 + 17;
  const next = (below: number) => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * below);
  };
  const lines = ['p0 = x*y'];
  const names = ['x', 'y', 'w', 'p0'];
  for (let i = 1; i < 2 + next(8); i += 1) {
    const [a, b] = [names[next(names.length)] ?? 'x', names[next(names.length)] ?? 'y'];
    const forms = [
      `${a}*${b}`,
      `${a}+${b}`,
      `${a}-${b}`,
      `sin(${a})`,
      `tanh(${a})`,
      `sigmoid(${a})`,
      `${a}/(1+${b}^2)`,
      `cos(${b})`,
    ];
    lines.push(`p${i} = ${forms[next(forms.length)] ?? a}`);
    names.push(`p${i}`);
  }
  return `${lines.join('; ')}; ${names.at(-1) ?? 'x'} + 0.5*p0`;
}

test('on 200 random graphs the adjoints are the gradient exactly, and agree with central differences', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const f = randomFormula(seed);
    const at = { x: 0.3 + (seed % 7) / 10, y: -0.8 + (seed % 5) / 4, w: 0.6 };
    const { computation, adjoints, values, env } = reading({ f, at, mode: 'reverse' });
    const exact = gradient(computation.root, env);
    expect(values.get(computation.output.id)).toBe(exact.value);
    for (const node of computation.nodes) {
      if (node.expr.kind !== 'variable') continue;
      const { name } = node.expr;
      expect(adjoints.get(node.id)).toBe(exact.partials[name]);
      const difference = numericalDerivative(
        (value) => evaluate(computation.root, { ...env, [name]: value }),
        env[name] ?? 0,
        {
          h: 1e-5,
          scheme: 'central',
        },
      ).value;
      const size = Math.max(1, Math.abs(difference));
      expect(Math.abs((adjoints.get(node.id) ?? NaN) - difference) / size).toBeLessThan(1e-6);
      const forward = reading({ f, at, mode: 'forward', by: name });
      expect((forward.tangents.get(computation.output.id) ?? NaN) - difference).toBeCloseTo(0, 5);
    }
  }
});

test('every product is what its factors make, and the contributions add up to the adjoint', () => {
  for (const f of [...samples, ...Array.from({ length: 40 }, (_, i) => randomFormula(i + 500))]) {
    for (const mode of ['reverse', 'forward'] as const) {
      const { total, computation } = reading({ f, mode });
      for (let step = 1; step <= total; step += 1) {
        const now = reading({ f, mode, step });
        const result = now.products.reduce((sum, product) => {
          const made = product.factors.reduce((value, factor) => value * factor.value, 1);
          expect(Math.abs(made - product.result)).toBeLessThan(1e-9 * Math.max(1, Math.abs(made)));
          return sum + product.result;
        }, 0);
        const id = now.frame?.node.id ?? '';
        const whole = mode === 'reverse' ? now.adjoints.get(id) : now.tangents.get(id);
        const wanted = now.frame?.kind === 'seed' ? 1 : result;
        expect(whole ?? wanted).toBeCloseTo(wanted, 9);
      }
      expect(computation.nodes.length).toBeGreaterThan(0);
    }
  }
});

test('step k is the same from whichever side it is reached, and a step twice changes nothing', () => {
  for (const f of samples) {
    for (const mode of modes) {
      const { total } = reading({ f, mode });
      const up = Array.from({ length: total + 1 }, (_, step) => reading({ f, mode, step }));
      for (let step = total; step >= 0; step -= 1) expect(reading({ f, mode, step })).toEqual(up[step]);
      expect(reading({ f, mode, step: total + 5 })).toEqual(up[total]);
    }
  }
});

test('what is not revealed is absent, and each step reveals something', () => {
  for (const f of samples) {
    for (const mode of modes) {
      let before = -1;
      for (let step = 0; step <= reading({ f, mode }).total; step += 1) {
        const { values, adjoints, tangents, partials, arrived } = reading({ f, mode, step });
        const shown = values.size + adjoints.size + tangents.size + partials.size + [...arrived.values()].length;
        expect(shown).toBeGreaterThan(before);
        before = shown;
        const foreign = { values: [adjoints, tangents, partials], reverse: [tangents], forward: [adjoints] }[mode];
        expect(foreign.map(({ size }) => size).filter((size) => size > 0)).toEqual([]);
      }
    }
  }
});

test('at a shared node every contribution stands before the sum', () => {
  const f = 'x*y+sin(x)';
  const { computation } = reading({ f });
  const frames = computation.frames.reverse;
  const sum = frames.findIndex(({ kind }) => kind === 'sum');
  const before = reading({ f, at: { x: 2, y: 3 }, mode: 'reverse', step: sum });
  expect(before.products.map(({ result }) => result)).toEqual([Math.cos(2), 3]);
  expect(before.adjoints.has('n0')).toBe(false);
  expect(reading({ f, at: { x: 2, y: 3 }, mode: 'reverse', step: sum + 1 }).adjoints.get('n0')).toBe(3 + Math.cos(2));
});

test('x·x has two links of its own', () => {
  const { computation, partials } = reading({ f: 'x*x', at: { x: 3 }, mode: 'reverse' });
  expect([...partials]).toEqual([
    ['n0-n1', 3],
    ['n0-n1-2', 3],
  ]);
  expect(computation.links.map(({ text }) => text)).toEqual(['x', 'x']);
});

test('local derivatives are written in the names of the nodes, and are right in the variables', () => {
  for (const f of samples) {
    const { computation, env, known } = reading({ f, at: { x: 0.7, y: -0.4 } });
    for (const { expr, id } of computation.links) {
      expect(evaluate(expr, env)).toBeCloseTo(known.partials.get(id) ?? NaN, 10);
    }
  }
  const { links } = computationOf('(x^2+1)^3');
  expect(links.map(({ text }) => text)).toEqual(['2x', '1', '3v_2^2']);
});

const faces = (f: string) => computationOf(f).nodes.map(({ name, face }) => `${name}: ${face}`);

test('faces: constants stand in the op, an indexed exponent in brackets, lines by their names', () => {
  expect(faces('e^(x^2)')).toEqual(['x: x', 'u: x^2', 'y: e^u']);
  expect(faces('2^(x+1) - 2*3')).toEqual(['x: x', 'v_1: x + 1', 'v_2: 2^(v_1)', 'y: v_2 - 2*3']);
  expect(faces('z1 = w*x; a1 = sigmoid(z1)')).toEqual(['w: w', 'x: x', 'z_1: w*x', 'a_1: σ(z_1)']);
  expect(faces('x*y')).toEqual(['x: x', 'y: y', 'z: x*y']);
});

test('a node outside of its domain says so, what depends on it too, and the rest keeps its value', () => {
  const { troubles, values, computation, adjoints } = reading({ f: 'ln(x)+y^2', at: { x: -1, y: 3 } });
  const id = (face: string) => computation.nodes.find((node) => node.face === face)?.id ?? '';
  expect(troubles.get(id('ln(x)'))).toBe('outside');
  expect(troubles.get(computation.output.id)).toBe('after');
  expect(values.get(id('y^2'))).toBe(9);
  expect(values.get(computation.output.id)).toBeNaN();
  expect(adjoints.size).toBe(0);
  const back = reading({ f: 'ln(x)+y^2', at: { x: -1, y: 3 }, mode: 'reverse' });
  for (const adjoint of back.adjoints.values()) expect(adjoint).toBeNaN();
});

const trouble = (f: string, x: number) => {
  const { troubles, computation } = reading({ f, at: { x } });
  return troubles.get(computation.output.id);
};

test('poles, overflow, kinks and vertical tangents are told apart', () => {
  expect(trouble('1/x', 0)).toBe('pole');
  expect(trouble('exp(x)', 1000)).toBe('overflow');
  expect(trouble('relu(x)', 0)).toBe('kink');
  expect(trouble('|x|', 0)).toBe('kink');
  expect(trouble('sqrt(x)', 0)).toBe('vertical');
  expect(trouble('x^1.5', 0)).toBe('edge');
  expect(trouble('sign(x)', 0)).toBe('jump');
  expect(trouble('step(x)', 0)).toBe('jump');
  expect(trouble('sqrt(x)', 4)).toBeUndefined();
  expect(trouble('x^2', 0)).toBeUndefined();
});

const problem = (text: string) => {
  try {
    readProgram(text);
    return undefined;
  } catch (error) {
    return error;
  }
};

test('programs: the place of a mistake is counted in the whole text', () => {
  expect(problem('u = x^2; u^')).toMatchObject({ code: 'unexpected-end', start: 11 });
  expect(problem('u = x; u = 2')).toMatchObject({ code: 'duplicate-name', start: 7, end: 8 });
  expect(problem('x = x + 1; x')).toMatchObject({ code: 'duplicate-name', start: 0 });
  expect(problem('sin = 3; x')).toMatchObject({ code: 'forbidden-name', start: 0, end: 3 });
  expect(problem(`2 + ${'a'.repeat(300)}^2`)).toMatchObject({ code: 'forbidden-name', start: 4, end: 304 });
  expect(problem(`${'a'.repeat(16)} + hardsigmoid(x)`)).toBeUndefined();
  expect(problem('x^2; x')).toMatchObject({ code: 'unexpected-token', start: 3 });
  expect(problem('')).toMatchObject({ code: 'empty' });
  expect(problem(Array.from({ length: 200 }, (_, i) => `x${i}`).join('+'))).toMatchObject({ code: 'too-many-nodes' });
  expect(readProgram('u = x^2；y = u + 1').output).toBe('y');
  expect(parse('x')).toBeDefined();
});
