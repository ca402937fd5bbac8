/** How far the reader has come with a puzzle, and the numbers that expose its wrong step. */
import {
  layerPuzzleFrom,
  puzzleFrom,
  type LayerLine,
  type LayerPuzzle,
  type Puzzle,
  type PuzzleLine,
} from '../../practice/index.ts';
import { checkOf, layerCheckOf, type Check, type LayerCheck } from './checks.ts';
import type { MistakeState } from './widget.ts';

/** `line`: none is chosen yet; `reason`: the wrong line is found, and not yet why. */
export type Phase = 'line' | 'line-wrong' | 'reason' | 'reason-wrong' | 'solved' | 'shown';

/** A puzzle with its wrong line and what exposes it. */
export type Task =
  | { readonly about: 'function'; readonly puzzle: Puzzle; readonly wrongLine: PuzzleLine; readonly check: Check }
  | {
      readonly about: 'layer';
      readonly puzzle: LayerPuzzle;
      readonly wrongLine: LayerLine;
      readonly check: LayerCheck;
    };

export interface Reading {
  readonly task: Task;
  readonly phase: Phase;
}

let last: { readonly key: string; readonly task: Task } | undefined;

export function readingOf(state: MistakeState): Reading {
  const about = kindOf(state);
  const key = `${about} ${state.seed}`;
  if (last?.key !== key) last = { key, task: taskFrom(about, state.seed) };
  return { task: last.task, phase: phaseOf(last.task.puzzle, state) };
}

/** In a mixture every third puzzle is about a layer. */
function kindOf({ about, seed }: Pick<MistakeState, 'about' | 'seed'>): Task['about'] {
  if (about === 'both') return seed % 3 === 2 ? 'layer' : 'function';
  return about === 'layer' ? 'layer' : 'function';
}

function taskFrom(about: Task['about'], seed: number): Task {
  if (about === 'layer') {
    const puzzle = layerPuzzleFrom(seed);
    const wrongLine = wrongLineOf(puzzle);
    return { about, puzzle, wrongLine, check: layerCheckOf(puzzle.layer, wrongLine) };
  }
  const puzzle = puzzleFrom(seed);
  const wrongLine = wrongLineOf(puzzle);
  return { about, puzzle, wrongLine, check: checkOf(wrongLine) };
}

function wrongLineOf<T extends { readonly id: string }>(puzzle: {
  readonly seed: number;
  readonly lines: readonly T[];
  readonly wrong: string;
}): T {
  const line = puzzle.lines.find(({ id }) => id === puzzle.wrong);
  if (line === undefined) throw new Error(`Puzzle ${puzzle.seed} has no wrong line.`);
  return line;
}

function phaseOf({ wrong, mistake }: Task['puzzle'], { line, reason, shown }: MistakeState): Phase {
  if (shown) return 'shown';
  if (line === '') return 'line';
  if (line !== wrong) return 'line-wrong';
  if (reason === '') return 'reason';
  return reason === mistake.id ? 'solved' : 'reason-wrong';
}

/** The next puzzle's number. */
export function seedAfter(seed: number): number {
  return (seed + 1) % 0x7fff_ffff;
}
