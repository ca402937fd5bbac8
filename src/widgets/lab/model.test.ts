// The lab's numbers against central differences of the plain value, and its Python against Python itself.
import * as v from 'valibot';
import { expect, it } from 'vitest';

import { apply, evaluate, ops, parse, variable } from '../../autodiff/index.ts';
import { curveAlong, isLabFunction, labFunction, movedOf } from './function.ts';
import { checkAt, readingOf } from './model.ts';
import { pythonBody, pythonName } from './python.ts';
import { rangeOf } from './range.ts';
import { widget } from './widget.ts';

const state = (f: string, at: Record<string, number> = {}, by = 'x') => ({ f, at, by, h: 1e-5 });

it('reads what a reader types, with any names, and the same in every part', () => {
  expect(labFunction('2sin x').written).toBe('2*sin(x)');
  expect(labFunction('sigmoid(w*x+b)').names).toEqual(expect.arrayContaining(['w', 'x', 'b']));
  expect(isLabFunction('x^')).toBe(false);
  expect(isLabFunction('')).toBe(false);
  expect(isLabFunction('sinq(x)')).toBe(false);
  expect(isLabFunction('('.repeat(400))).toBe(false);
});

it('takes no number from a link that lies too far out to be drawn', () => {
  const start = widget.initial(v.parse(widget.props, {}));
  const taken = [1e6, -1e6, 1e17, Infinity, NaN].filter((x) => v.is(widget.state, { ...start, at: { x } }));
  expect(taken).toEqual([1e6, -1e6]);
});

it('moves the variable that was chosen, or x, or the first one there is', () => {
  expect(movedOf(labFunction('w*x'), 'w')).toBe('w');
  expect(movedOf(labFunction('w*x'), 'q')).toBe('x');
  expect(movedOf(labFunction('w*t'), 'x')).toBe('w');
  expect(movedOf(labFunction('7'), 't')).toBe('x');
});

it.each([
  ['a*sin(x^2)', { a: -2.5, x: 0.7 }, 'x'],
  ['a*sin(x^2)', { a: -2.5, x: 0.7 }, 'a'],
  ['x*y+sin(x)', { x: 2, y: 3 }, 'y'],
  ['t*x^2', { t: 3, x: -1.5 }, 't'],
  ['(sigmoid(w*x+b)-t)^2', { w: 0.5, x: 2, b: -1, t: 1 }, 'w'],
  ['1/(1+e^(-(w*x+b)))', { w: 2, x: -1, b: 0.5 }, 'b'],
] as const)('%s at %o by %s: the slope is the limit of its difference quotients', (f, at, by) => {
  const { x, y, slope, kind } = readingOf(state(f, at, by));
  const value = (moved: number) => evaluate(parse(f), { ...at, [by]: moved });
  expect(kind).toBe('smooth');
  expect(y).toBeCloseTo(value(x), 12);
  expect(slope).toBeCloseTo((value(x + 1e-6) - value(x - 1e-6)) / 2e-6, 6);
  const check = checkAt(state(f, at, by));
  expect(check.symbolic).toBeCloseTo(slope, 10);
  expect(check.reverse).toBeCloseTo(slope, 10);
  expect(check.agrees).toBe(true);
});

it('another variable named x stays what it is when a different one is moved', () => {
  expect(curveAlong(labFunction('t*x^2'), 't', { x: 3 }).value(2)).toBe(18);
});

it('at a kink, a pole and outside of the domain there is no slope and no agreement', () => {
  expect(readingOf(state('|x|', { x: 0 }))).toMatchObject({ kind: 'kink', slope: NaN, left: -1, right: 1 });
  expect(readingOf(state('1/x', { x: 0 }))).toMatchObject({ y: NaN, slope: NaN });
  expect(readingOf(state('ln(x)', { x: -1 }))).toMatchObject({ kind: 'outside', slope: NaN });
  for (const f of ['|x|', '1/x']) expect(checkAt(state(f, { x: 0 })).agrees).toBeUndefined();
});

it('a quotient across a jump disagrees and says so', () => {
  expect(checkAt({ ...state('step(x)', { x: 1e-6 }), h: 1e-5 }).agrees).toBe(false);
});

it('a function without variables is level', () => {
  expect(readingOf(state('7'))).toMatchObject({ by: 'x', y: 7, slope: 0 });
  expect(checkAt(state('7'))).toMatchObject({ symbolic: 0, reverse: 0, central: 0, agrees: true });
});

it('the window holds the point, and shows the side on which the function lives', () => {
  expect(rangeOf(curveAlong(labFunction('ln(x)'), 'x', {}), undefined).x).toEqual([-1, 7]);
  expect(rangeOf(curveAlong(labFunction('x^2'), 'x', {}), 50).x).toEqual([46, 54]);
  expect(rangeOf(curveAlong(labFunction('x^2'), 'x', {}), undefined).x).toEqual([-4, 4]);
});

interface Python {
  readonly runPython: (code: string) => unknown;
}

const calls = ops.map((op) => apply(op, ...['x', 'a'].slice(0, op.arity).map((name) => variable(name))));
const formulas = [
  '-x^2',
  '(-x)^2',
  'x^a^2',
  '(x^a)^2',
  'x-(a-1)',
  'x/(a*2)',
  'x/a*2',
  '-(x+a)',
  '2*-x',
  'x^(-a)',
  '(x+1)/(a-7)',
  'sqrt(x^2+1)*sin(2x)',
  'relu(x-a)+relu(a-x)',
  'elu(x-1)*elu(x-1)',
  '(x+a)^2+sin((x+a)^2)',
  'e^x+pi',
  '1e21*x',
  'max(x, a, 2)',
  'sigmoid(-x)*silu(-x-1)',
  'leakyrelu(-x, a)',
].map((text) => parse(text));

it(
  'the Python of every op, and of brackets in every place, gives in Python what the core gives',
  { timeout: 60_000 },
  async () => {
    // By a name that the compiler does not follow: the package's types need those of its own build.
    const name = 'pyodide';
    const { loadPyodide } = (await import(name)) as { loadPyodide: () => Promise<Python> };
    const python = await loadPyodide();
    const points = [
      { x: 0.6, a: 0.3 },
      { x: 1.7, a: 2.5 },
    ];
    for (const e of [...calls, ...formulas]) {
      const body = pythonBody(e)
        .map((line) => `    ${line}`)
        .join('\n');
      for (const point of points) {
        const expected = evaluate(e, point);
        if (Number.isNaN(expected)) continue;
        const code = `import math\ndef f(x, a):\n${body}\nfloat(f(${point.x}, ${point.a}))`;
        const got: unknown = python.runPython(code);
        expect(
          typeof got === 'number' && Math.abs(got - expected) <= 1e-12 * Math.max(1, Math.abs(expected)),
          `${code} gives ${String(got)}, not ${expected}`,
        ).toBe(true);
      }
    }
  },
);

it('a long computation stays as long in Python as it is: what is shared is computed once', () => {
  let e = parse('x+1');
  for (let i = 0; i < 60; i += 1) e = apply('mul', e, e);
  const lines = pythonBody(e);
  expect(lines.join('\n').length).toBeLessThan(3000);
  expect(lines.at(-1)).toMatch(/^return t\d+_ \* t\d+_$/);
});

it('names that Python keeps for itself are changed', () => {
  expect(pythonName('lambda')).toBe('lambda_');
  expect(pythonName('math')).toBe('math_');
  expect(pythonName('t1_')).toBe('t1__');
  expect(pythonName('w_1')).toBe('w_1');
});
