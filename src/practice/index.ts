/** Practice: derivations with a mistake in them, and the wrong rules that make them. Pure; no page. */
export { derivativeOf, puzzleFrom, type Puzzle, type PuzzleLine } from './puzzle.ts';
export { wrongRule, wrongRules, type WrongRule, type WrongRuleId } from './wrong-rules.ts';
