// The phases of a puzzle, the numbers of its check against a slope of our own, and its sentence in both languages.
import { expect, it } from 'vitest';

import { evaluate } from '../../autodiff/index.ts';
import { puzzleFrom } from '../../practice/index.ts';
import { describe } from './describe.ts';
import { readingOf, seedAfter, type Phase } from './model.ts';

const start = (seed: number) => ({ seed, line: '', reason: '', shown: false });

/** A state of a puzzle in each phase. */
function inPhase(seed: number, phase: Phase) {
  const { lines, wrong, mistake, reasons } = puzzleFrom(seed);
  const other = lines.find(({ id }) => id !== wrong)?.id ?? '';
  const excuse = reasons.find(({ id }) => id !== mistake.id)?.id ?? '';
  const states: Record<Phase, ReturnType<typeof start>> = {
    line: start(seed),
    'line-wrong': { ...start(seed), line: other },
    reason: { ...start(seed), line: wrong },
    'reason-wrong': { ...start(seed), line: wrong, reason: excuse },
    solved: { ...start(seed), line: wrong, reason: mistake.id },
    shown: { ...start(seed), shown: true },
  };
  return states[phase];
}

const phases: readonly Phase[] = ['line', 'line-wrong', 'reason', 'reason-wrong', 'solved', 'shown'];

it.each(phases)('tells the phase %s', (phase) => {
  for (const seed of [1, 2, 3]) expect(readingOf(inPhase(seed, phase)).phase).toBe(phase);
});

it('an answer that a link made up is no answer', () => {
  expect(readingOf({ ...start(1), line: 's99' }).phase).toBe('line-wrong');
  expect(readingOf({ ...inPhase(1, 'reason'), reason: 'toString' }).phase).toBe('reason-wrong');
});

it('the numbers tell the wrong step from the right one, in 40 puzzles', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const { check, wrongLine } = readingOf(start(seed));
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
