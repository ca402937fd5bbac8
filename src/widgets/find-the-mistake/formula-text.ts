/** Formulas of a backward pass in plain text: ∂L/∂W = ∂L/∂z · xᵀ. */
import type { Formula, Target } from '../../practice/index.ts';
import { labelOf, plainLabel, type Naming } from '../matrices/names.ts';

export const signs = { matrix: '·', elementwise: '⊙', minus: '−' } as const;

export function formulaText(formula: Formula, naming: Naming): string {
  if (typeof formula === 'string') return plainLabel(labelOf(formula, naming));
  const { left, sign, right } = formula;
  return `${plainLabel(labelOf(left, naming))} ${signs[sign]} ${plainLabel(labelOf(right, naming))}`;
}

export function lineText(target: Target, formula: Formula, naming: Naming): string {
  return `${plainLabel(labelOf(target, naming))} = ${formulaText(formula, naming)}`;
}
