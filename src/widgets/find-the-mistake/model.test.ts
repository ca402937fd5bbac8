// The phases of a puzzle, the numbers of its check against a slope of our own, and its sentence in both languages.
import * as v from 'valibot';
import { expect, it } from 'vitest';

import { evaluate } from '../../autodiff/index.ts';
import { at, layerPuzzleFrom, puzzleFrom } from '../../practice/index.ts';
import { describe } from './describe.ts';
import { places } from './checks.ts';
import { readingOf, seedAfter, type Phase } from './model.ts';
import { widget, type MistakeState } from './widget.ts';

type About = Exclude<MistakeState['about'], 'both'>;

const start = (seed: number, about: MistakeState['about'] = 'functions'): MistakeState => ({
  seed,
  about,
  line: '',
  reason: '',
  shown: false,
});

/** A state of a puzzle in each phase. */
function inPhase(seed: number, phase: Phase, about: About = 'functions') {
  const { lines, wrong, mistake, reasons } = about === 'layer' ? layerPuzzleFrom(seed) : puzzleFrom(seed);
  const other = lines.find(({ id }) => id !== wrong)?.id ?? '';
  const excuse = reasons.find(({ id }) => id !== mistake.id)?.id ?? '';
  const states: Record<Phase, ReturnType<typeof start>> = {
    line: start(seed, about),
    'line-wrong': { ...start(seed, about), line: other },
    reason: { ...start(seed, about), line: wrong },
    'reason-wrong': { ...start(seed, about), line: wrong, reason: excuse },
    solved: { ...start(seed, about), line: wrong, reason: mistake.id },
    shown: { ...start(seed, about), shown: true },
  };
  return states[phase];
}

const phases: readonly Phase[] = ['line', 'line-wrong', 'reason', 'reason-wrong', 'solved', 'shown'];

it.each(phases)('tells the phase %s', (phase) => {
  for (const seed of [1, 2, 3]) {
    expect(readingOf(inPhase(seed, phase)).phase).toBe(phase);
    expect(readingOf(inPhase(seed, phase, 'layer')).phase).toBe(phase);
  }
});

it('an answer that a link made up is no answer', () => {
  expect(readingOf({ ...start(1), line: 's99' }).phase).toBe('line-wrong');
  expect(readingOf({ ...inPhase(1, 'reason'), reason: 'toString' }).phase).toBe('reason-wrong');
});

it('the numbers tell the wrong step from the right one, in 40 puzzles', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const { task } = readingOf(start(seed));
    if (task.about !== 'function') throw new Error('It is not about a function.');
    const { check, wrongLine } = task;
    // By five points instead of two.
    const f = (x: number) => evaluate(wrongLine.of, { x });
    const h = 1e-4;
    const { x } = check;
    const slope = (f(x - 2 * h) - 8 * f(x - h) + 8 * f(x + h) - f(x + 2 * h)) / (12 * h);
    const size = Math.max(1, Math.abs(slope));
    expect(Math.abs(check.measured - slope) / size).toBeLessThan(1e-5);
    expect(Math.abs(check.corrected - slope) / size).toBeLessThan(1e-5);
    expect(Math.abs(check.claimed - slope)).toBeGreaterThan(0.01);
  }
});

it('what is measured is the right slope in all places shown, in 300 puzzles', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const { task } = readingOf(start(seed));
    if (task.about !== 'function') throw new Error('It is not about a function.');
    const { measured, corrected } = task.check;
    expect(measured.toFixed(places)).toBe(corrected.toFixed(places));
  }
});

it('what a wrong formula of a layer gives is not what is measured, and the right one is, in 40 puzzles', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const { task } = readingOf(start(seed, 'layer'));
    if (task.about !== 'layer') throw new Error('It is not about a layer.');
    const { verdict, measured, corrected } = task.check;
    for (const [i, row] of measured.entries())
      for (const [j, entry] of row.entries()) expect(entry).toBeCloseTo(at(corrected, i, j), 7);
    expect(['no-product', 'wrong-shape', 'wrong-numbers']).toContain(verdict.kind);
  }
});

it('in a mixture functions and layers take turns', () => {
  const kinds = [0, 1, 2, 3, 4, 5].map((seed) => readingOf(start(seed, 'both')).task.about);
  expect(kinds).toEqual(['function', 'function', 'layer', 'function', 'function', 'layer']);
});

it('a link from before there were layers opens the puzzle that it was made for', () => {
  const old = v.parse(widget.state, { seed: 5, line: '', reason: '', shown: false });
  expect(readingOf(old).task.about).toBe('function');
});

it('numbers of puzzles never run out', () => {
  expect(seedAfter(1)).toBe(2);
  expect(seedAfter(0x7fff_ffff - 1)).toBe(0);
});

it.each([
  ['line', 'Which one is it?', '错在哪一步？'],
  ['line-wrong', 'Look at the others', '再看看其他各步'],
  ['reason', 'Found', '找到了'],
  ['reason-wrong', 'not what happened', '不是这个'],
  ['solved', 'Right. Step', '正确。第'],
  ['shown', 'The answer: Step', '答案：第'],
] as const)('says the phase %s in both languages', (phase, en, zh) => {
  for (const seed of [1, 5]) {
    const text = describe(readingOf(inPhase(seed, phase)));
    expect(text.en).toContain(en);
    expect(text.zh).toContain(zh);
    expect(text.en + text.zh).not.toMatch(/NaN|undefined/);
  }
});

it.each([
  ['line', 'The backward pass of a layer with', '它的反向传播分 5 步'],
  ['line-wrong', 'Look at the others', '再看看其他各步'],
  ['reason', 'Found', '找到了'],
  ['solved', 'Instead of', '而应为 ∂L/∂'],
  ['shown', 'Measured: ∂L/∂', '测得 ∂L/∂'],
] as const)('says the phase %s of a layer in both languages', (phase, en, zh) => {
  for (let seed = 0; seed < 12; seed += 1) {
    const text = describe(readingOf(inPhase(seed, phase, 'layer')));
    expect(text.en).toContain(en);
    expect(text.zh).toContain(zh);
    expect(text.en).not.toMatch(/NaN|undefined|[\u4e00-\u9fff]/);
    expect(text.zh).not.toMatch(/NaN|undefined|[a-z]{4,}/);
  }
});
