/** How far the reader has come with a puzzle, and the numbers that expose its wrong step. */
import { evaluate, numericalDerivative } from '../../autodiff/index.ts';
import { puzzleFrom, type Puzzle, type PuzzleLine } from '../../practice/index.ts';
import type { MistakeState } from './widget.ts';

/** `line`: none is chosen yet; `reason`: the wrong line is found, and not yet why. */
export type Phase = 'line' | 'line-wrong' | 'reason' | 'reason-wrong' | 'solved' | 'shown';

/** What the wrong line claims at a place, against the slope of what it differentiates, measured there. */
export interface Check {
  readonly x: number;
  readonly claimed: number;
  /** By a central difference: no rule is used. */
  readonly measured: number;
  /** What the right line gives. */
  readonly corrected: number;
}

export interface Reading {
  readonly puzzle: Puzzle;
  readonly phase: Phase;
  readonly wrongLine: PuzzleLine;
  readonly check: Check;
}

let last: { readonly puzzle: Puzzle; readonly wrongLine: PuzzleLine; readonly check: Check } | undefined;

export function readingOf(state: MistakeState): Reading {
  if (last?.puzzle.seed !== state.seed) last = made(state.seed);
  return { ...last, phase: phaseOf(last.puzzle, state) };
}

function made(seed: number) {
  const puzzle = puzzleFrom(seed);
  const wrongLine = puzzle.lines.find(({ id }) => id === puzzle.wrong);
  if (wrongLine === undefined) throw new Error(`Puzzle ${seed} has no wrong line.`);
  return { puzzle, wrongLine, check: checkOf(wrongLine) };
}

function phaseOf({ wrong, mistake }: Puzzle, { line, reason, shown }: MistakeState): Phase {
  if (shown) return 'shown';
  if (line === '') return 'line';
  if (line !== wrong) return 'line-wrong';
  if (reason === '') return 'reason';
  return reason === mistake.id ? 'solved' : 'reason-wrong';
}

/** Places to try: none where the functions of the puzzles have a zero or a pole by design. */
const places = [0.5, 1, 0.8, 0.3];
/** A measured slope further from the true one than this would raise doubts about the check itself. */
const faithful = 1e-6;

/** The numbers at the place that shows the difference best. */
function checkOf(line: PuzzleLine): Check {
  let best: { readonly check: Check; readonly gap: number } | undefined;
  for (const x of places) {
    const check = checkAt(line, x);
    const gap = gapOf(check.claimed, check.measured);
    if (
      gapOf(check.measured, check.corrected) < faithful &&
      Number.isFinite(gap) &&
      (best === undefined || gap > best.gap)
    )
      best = { check, gap };
  }
  return best?.check ?? checkAt(line, 1);
}

function checkAt({ of, claim, right }: PuzzleLine, x: number): Check {
  const f = (place: number) => evaluate(of, { x: place });
  return {
    x,
    claimed: evaluate(claim, { x }),
    measured: numericalDerivative(f, x, { h: 1e-5, scheme: 'central' }).value,
    corrected: evaluate(right, { x }),
  };
}

/** How far two numbers are apart, for large ones as a share of them. */
function gapOf(a: number, b: number): number {
  return Math.abs(a - b) / (1 + Math.abs(a) + Math.abs(b));
}

/** The next puzzle's number. */
export function seedAfter(seed: number): number {
  return (seed + 1) % 0x7fff_ffff;
}
