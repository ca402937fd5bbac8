// Every puzzle has exactly one wrong step; all others follow; and numbers, found without rules, tell the two apart.
import { expect, it } from 'vitest';

import { equivalent, evaluate, parse, rules, ops, toText } from '../autodiff/index.ts';
import { planFrom } from './derivations.ts';
import { derivativeOf, puzzleFrom, type PuzzleLine } from './puzzle.ts';
import { randomFrom } from './random.ts';
import { wrongRules } from './wrong-rules.ts';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const puzzles = seeds.map(puzzleFrom);
const places = [0.3, 0.7, 1.1];

/** A slope from values alone. */
function measured({ of }: PuzzleLine, x: number): number {
  const h = 1e-5;
  return (evaluate(of, { x: x + h }) - evaluate(of, { x: x - h })) / (2 * h);
}

const isOff = (a: number, b: number) => Math.abs(a - b) > 1e-4 * Math.max(1, Math.abs(a) + Math.abs(b));

it('exactly one line differs from what follows from the lines before it', () => {
  for (const { lines, wrong } of puzzles) {
    const off = lines.filter(({ claim, right }) => claim !== right && equivalent(claim, right).kind !== 'same');
    expect(off.map(({ id }) => id)).toEqual([wrong]);
  }
});

it('the numbers expose the wrong line', () => {
  for (const { lines, wrong } of puzzles) {
    const line = lines.find(({ id }) => id === wrong);
    expect(line).toBeDefined();
    const shows = places.filter((x) => line && isOff(evaluate(line.claim, { x }), measured(line, x)));
    expect(shows.length, line && toText(line.claim)).toBeGreaterThan(0);
  }
});

it('all lines before the wrong one agree with the measured slopes, and the right line too', () => {
  for (const { lines, wrong } of puzzles) {
    const at = lines.findIndex(({ id }) => id === wrong);
    for (const line of lines.slice(0, at + 1)) {
      for (const x of places) {
        expect(isOff(evaluate(line.right, { x }), measured(line, x)), toText(line.right)).toBe(false);
        expect(isOff(evaluate(derivativeOf(line), { x }), measured(line, x))).toBe(false);
      }
    }
  }
});

it('each plan is right throughout when nothing is spoiled', () => {
  for (const seed of seeds.slice(0, 60)) {
    const plan = planFrom(randomFrom(seed));
    const results: string[] = [];
    for (const line of plan.lines) {
      const result = line.right(results);
      results.push(result);
      const slope = derivativeOf({ of: parse(line.of) } as PuzzleLine);
      expect(equivalent(parse(result), slope).kind, `${line.of}: ${result}`).toBe('same');
    }
    expect(plan.lines.at(-1)?.of).toBe(plan.f);
  }
});

it('a seed gives the same puzzle again, and seeds give many', () => {
  const text = ({ lines, mistake }: (typeof puzzles)[number]) =>
    `${mistake.id}: ${lines.map(({ claim }) => toText(claim)).join('; ')}`;
  expect(text(puzzleFrom(7))).toBe(text(puzzleFrom(7)));
  expect(new Set(puzzles.map(text)).size).toBeGreaterThan(120);
});

it('every wrong rule comes up, is offered with three others, and spoils a rule of the core', () => {
  expect(new Set(puzzles.map(({ mistake }) => mistake.id))).toEqual(new Set(wrongRules.map(({ id }) => id)));
  for (const { reasons, mistake } of puzzles) {
    expect(reasons).toContain(mistake);
    expect(new Set(reasons).size).toBe(4);
  }
  const known = new Set([...rules.map(({ id }) => id), ...Object.values(ops).map(({ rule }) => rule.id)]);
  for (const { spoils } of wrongRules) expect(known).toContain(spoils);
});
