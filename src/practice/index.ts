/** Practice: derivations with a mistake in them, the wrong rules that make them, and a layer in matrices. Pure; no page. */
export * from './layer/index.ts';
export { derivativeOf, puzzleFrom, type Puzzle, type PuzzleLine } from './puzzle.ts';
export { wrongRule, wrongRules, type WrongRule, type WrongRuleId } from './wrong-rules.ts';
