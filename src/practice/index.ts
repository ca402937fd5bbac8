/** Practice: derivations and backward passes with a mistake in them, and the wrong rules that make them. Pure; no page. */
export * from './layer/index.ts';
export type { Formula } from './backward-passes.ts';
export { layerPuzzleFrom, type LayerLine, type LayerPuzzle } from './layer-puzzle.ts';
export { derivativeOf, puzzleFrom, type Puzzle, type PuzzleLine } from './puzzle.ts';
export { wrongProducts, type WrongProduct } from './wrong-products.ts';
export { wrongRule, wrongRules, type WrongRule, type WrongRuleId } from './wrong-rules.ts';
