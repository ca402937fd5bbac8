import { describe, expect, it } from 'vitest';
import { gradientCases, isRight, point, singleCases } from './cases/cases.ts';
import { compile, gradient, parse, parseProgram } from './index.ts';
import { instructions } from './instructions.ts';
import { scalarSteps } from './scalar-steps.ts';

describe('the correctness cases by the tape', () => {
  it.each(singleCases)('$id: columns and rows of $expr are right', (c) => {
    for (const check of c.checks) {
      const env = point(check.at);
      const names = Object.keys(env);
      const at = names.indexOf(c.var);
      const tape = compile(parse(c.expr), names);
      const columns = names.map((name) => Float64Array.of(env[name] ?? NaN, env[name] ?? NaN));
      const { values, partials } = tape.gradients(columns);
      const out = new Float64Array(names.length);
      const value = tape.gradientAt(Float64Array.from(Object.values(env)), out);
      const isUndefined = Number.isNaN(value);
      for (const got of [value, values[1] ?? 0, tape.values(columns)[0] ?? 0]) {
        expect([got, isRight(got, check.value, check.tolValue)]).toEqual([got, true]);
      }
      for (const got of [out[at] ?? 0, partials[at]?.[1] ?? 0]) {
        expect([got, isUndefined || isRight(got, check.d, check.tolD)]).toEqual([got, true]);
        expect(Number.isNaN(got) || !isUndefined).toBe(true);
      }
    }
  });

  it.each(gradientCases)('$id: partials and adjoints of $name are right', (c) => {
    const { root, named } = parseProgram(c.program ?? [['y', c.expr]]);
    const names = Object.keys(c.inputs);
    const lines = Object.keys(c.adjoints ?? {});
    const read = lines.flatMap((line) => named.get(line) ?? []);
    const out = new Float64Array(names.length + lines.length);
    const value = compile(root, names, { read }).gradientAt(Float64Array.from(Object.values(c.inputs)), out);
    const want = [...names.map((name) => c.grad[name] ?? '0'), ...Object.values(c.adjoints ?? {})];
    expect(isRight(value, c.value, c.tolValue)).toBe(true);
    expect([...out].map((got, i) => isRight(got, want[i] ?? '', c.tolGrad))).toEqual(want.map(() => true));
  });
});

describe('columns', () => {
  it('give f and f′ at every row', () => {
    const tape = compile(parse('x^3'), ['x']);
    expect(tape.gradients([Float64Array.of(1, 2, 3)])).toEqual({
      values: Float64Array.of(1, 8, 27),
      partials: [Float64Array.of(3, 12, 27)],
    });
    expect(tape.values([Float64Array.of(2)])).toEqual(Float64Array.of(8));
  });

  it('are filled in place where they are given', () => {
    const out = { values: new Float64Array(2), partials: [new Float64Array(2)] };
    expect(compile(parse('2x'), ['x']).gradients([Float64Array.of(1, 2)], out)).toBe(out);
    expect(out).toEqual({ values: Float64Array.of(2, 4), partials: [Float64Array.of(2, 2)] });
  });

  it('of one number count for every row, and get the sum over the rows as their partial', () => {
    const { values, partials } = compile(parse('w*x + b'), ['w', 'x', 'b']).gradients([
      Float64Array.of(2),
      Float64Array.of(1, 2, 3),
      Float64Array.of(10),
    ]);
    expect(values).toEqual(Float64Array.of(12, 14, 16));
    expect(partials).toEqual([Float64Array.of(6), Float64Array.of(2, 2, 2), Float64Array.of(3)]);
  });

  it('may change their length from call to call', () => {
    const tape = compile(parse('sin(x) + x'), ['x']);
    for (const rows of [3, 1000, 1, 7]) {
      const xs = Float64Array.from({ length: rows }, (_, i) => i / 7);
      const { values, partials } = tape.gradients([xs]);
      expect([values.length, partials[0]?.length]).toEqual([rows, rows]);
      expect(values[rows - 1]).toBe(gradient(parse('sin(x) + x'), { x: (rows - 1) / 7 }).value);
    }
  });

  it('of a constant or of the variable itself are what they say', () => {
    const xs = Float64Array.of(1, NaN);
    expect(compile(parse('7'), ['x']).gradients([xs])).toEqual({
      values: Float64Array.of(7, 7),
      partials: [Float64Array.of(0, 0)],
    });
    expect(compile(parse('x'), ['x']).gradients([xs])).toEqual({ values: xs, partials: [Float64Array.of(1, NaN)] });
    expect(compile(parse('y'), ['x']).gradients([xs]).values).toEqual(Float64Array.of(NaN, NaN));
    expect(compile(parse('2+3'), []).values([])).toEqual(Float64Array.of(5));
  });

  it('of different lengths are a mistake', () => {
    const tape = compile(parse('x + y'), ['x', 'y']);
    expect(() => tape.values([new Float64Array(2), new Float64Array(3)])).toThrow(RangeError);
  });
});

describe('one row', () => {
  it('gives adjoints of nodes that were asked for, 0 for one that does not occur', () => {
    const { root, named } = parseProgram([
      ['z', 'w*x'],
      ['y', 'z^2'],
    ]);
    const z = named.get('z') ?? root;
    const out = new Float64Array(4);
    expect(compile(root, ['w', 'x'], { read: [z, parse('foo')] }).gradientAt(Float64Array.of(2, 3), out)).toBe(36);
    expect(out).toEqual(Float64Array.of(36, 24, 12, 0));
  });

  it('is found although the node is of another family', () => {
    const out = new Float64Array(2);
    compile(parse('sin(x)^2'), ['x'], { read: [parse('sin(x)')] }).gradientAt(Float64Array.of(1), out);
    expect(out[1]).toBeCloseTo(2 * Math.sin(1), 14);
  });
});

describe('steps of one row', () => {
  const names = ['a', 'b', 'c'];
  const stepsOf = (text: string) => {
    const program = instructions(parse(text), names);
    return scalarSteps(program, [program.root], (slot) => program.start[slot] === 2).length;
  };

  it.each(['a*b + c', 'c + a*b', 'a*b + a*c', 'exp(-a)', '(a - b)^2'])('%s is one step less', (text) => {
    expect(stepsOf(text)).toBe(instructions(parse(text), names).list.length - 1);
  });

  it.each(['(a*b + c)*(a*b)', '(a - b)^2 - (a - b)', 'exp(-a)*(-a)', 'a*b + a*b', '(a - b)^3'])(
    '%s stays as it is: both ops are needed, or they are no pair',
    (text) => {
      expect(stepsOf(text)).toBe(instructions(parse(text), names).list.length);
    },
  );

  it.each(['a*b + c', 'c + a*b', 'a*a + a', 'a*b + a*c', 'exp(-a)', '(a - b)^2', '(2 - a*b)^2', 'exp(-(a*b + c))'])(
    '%s has the numbers that reverse mode has, at infinities too',
    (text) => {
      const e = parse(text);
      const tape = compile(e, names);
      const out = new Float64Array(3);
      for (const a of [-2, 0, 0.3, 800, Infinity]) {
        for (const b of [-1.7, 0, 1, -Infinity]) {
          const { value, partials } = gradient(e, { a, b, c: 0.5 });
          expect([tape.gradientAt(Float64Array.of(a, b, 0.5), out), ...out]).toEqual([
            value,
            ...names.map((name) => partials[name] ?? (Number.isNaN(value) ? NaN : 0)),
          ]);
        }
      }
    },
  );
});
