/** All correctness cases by reverse mode and by the parser; the other methods join beside their own code. */
import { describe, expect, it } from 'vitest';
import { evaluate, gradient, parse, ParseError, parseProgram, substitute, variable } from '../index.ts';
import { factCases, gradientCases, isRight, parserCases, point, singleCases, toNumber } from './cases.ts';
import type { Expected, FactCase, GradientCase, ParserCase, SingleCase } from './cases.ts';

/** A line for each answer that is wrong; a case passes when there is none. */
type Faults = string[];

function judge(
  faults: Faults,
  what: string,
  got: number,
  want: Expected | undefined,
  tolerance?: readonly [number, number],
): void {
  if (want !== undefined && !isRight(got, want, tolerance))
    faults.push(`${what}: got ${got}, want ${JSON.stringify(want)}`);
}

function single(c: SingleCase): Faults {
  const faults: Faults = [];
  const e = parse(c.expr);
  for (const check of c.checks) {
    const env = point(check.at);
    const at = JSON.stringify(env);
    const { value, partials } = gradient(e, env);
    if (!Object.is(value, evaluate(e, env))) faults.push('gradient and evaluate disagree about the value');
    judge(faults, `value at ${at}`, value, check.value, check.tolValue);
    judge(faults, `slope at ${at}`, Number.isNaN(value) ? NaN : (partials[c.var] ?? 0), check.d, check.tolD);
  }
  return faults;
}

function many(c: GradientCase): Faults {
  const faults: Faults = [];
  const { value, partials } = gradient(parse(c.expr), c.inputs);
  judge(faults, 'value', value, c.value, c.tolValue);
  for (const [name, want] of Object.entries(c.grad)) judge(faults, name, partials[name] ?? 0, want, c.tolGrad);
  return faults;
}

/** The adjoint of a line is the partial, by its value, of the lines after it. */
function program(c: GradientCase): Faults {
  const faults: Faults = [];
  const lines = c.program ?? [];
  const { root, named } = parseProgram(lines);
  judge(faults, 'value', evaluate(root, c.inputs), c.value);
  for (const [name, want] of Object.entries(c.nodes ?? {})) {
    judge(faults, name, evaluate(named.get(name) ?? variable('absent'), c.inputs), want);
  }
  for (const [name, want] of Object.entries(c.adjoints ?? {})) {
    const at = lines.findIndex(([line]) => line === name);
    const value = evaluate(named.get(name) ?? variable('absent'), c.inputs);
    const rest = substitute(parseProgram(lines.slice(at + 1)).root, Object.fromEntries([...named].slice(0, at)));
    judge(faults, `adjoint of ${name}`, gradient(rest, { ...c.inputs, [name]: value }).partials[name] ?? 0, want);
  }
  return faults;
}

function fact(c: FactCase): Faults {
  const faults: Faults = [];
  const e = parse(c.expr ?? '');
  for (const check of c.checks ?? []) {
    const env = point(check.at);
    const { value, partials } = gradient(e, env);
    judge(faults, 'value', value, check.value);
    judge(faults, 'slope', partials[c.var ?? 'x'] ?? 0, check.d);
    if (c.dexpr) judge(faults, 'printed derivative', evaluate(parse(c.dexpr), env), check.d);
    if (c.rhs) judge(faults, 'right-hand side', evaluate(parse(c.rhs), env), check.value);
  }
  if (c.at) judge(faults, 'exact', evaluate(e, c.at), c.exact);
  return faults;
}

function parser(c: ParserCase): Faults {
  const faults: Faults = [];
  const input = c.input ?? (c.gen ?? []).map(([text, times]) => text.repeat(times)).join('');
  const start = performance.now();
  try {
    const e = parse(input);
    const { value, partials } = gradient(e, c.at);
    if (c.outcome === 'error') faults.push(`accepted, value ${value}`);
    // A name without a number has no value, which is no number, and honest.
    else if (c.outcome === 'accept' || !Number.isNaN(value)) {
      judge(faults, 'value', value, c.value ?? { any: c.values ?? [] });
    }
    for (const [name, want] of Object.entries(c.d ?? {})) judge(faults, name, partials[name] ?? 0, want);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const [from, to] = c.pos ?? [0, input.length];
    if (c.outcome === 'accept') faults.push(`refused: ${error.code}`);
    if (!(Number.isInteger(error.start) && error.start >= from && error.start <= to)) faults.push(`at ${error.start}`);
    if (!(error.end >= error.start && error.end <= input.length)) faults.push(`ends at ${error.end}`);
  }
  if (performance.now() - start > (c.maxMs ?? 250)) faults.push('too slow');
  return faults;
}

describe('one expression in one variable', () => {
  it.each(singleCases)('$id: value and derivative of $expr are right', (c) => expect(single(c)).toEqual([]));
});

describe('one expression in many variables', () => {
  it.each(gradientCases)('$id: all partials of $name are right', (c) => expect(many(c)).toEqual([]));
  it.each(gradientCases.filter((c) => c.program))('$id: $name line by line has the same values and adjoints', (c) =>
    expect(program(c)).toEqual([]),
  );
});

describe('facts of the source text', () => {
  it.each(factCases.filter((c) => c.expr))('$id: $claim', (c) => expect(fact(c)).toEqual([]));
});

describe('what the parser accepts and refuses', () => {
  it.each(parserCases)('$id: $outcome $input $gen', (c) => expect(parser(c)).toEqual([]));
});

it('numbers of the cases are read with their infinities', () => {
  expect(['inf', '-inf', '2.5', 'nan'].map(toNumber)).toEqual([Infinity, -Infinity, 2.5, NaN]);
});
