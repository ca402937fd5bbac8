/** A derivative that is still to be taken, as a node: derivations show it, and nothing can be typed or computed with it. */
import { rule } from './rule.ts';
import type { Op } from './types.ts';

const law = rule('derivative', 'derivative', '导数', '');

function pendingRow(d: string): Op {
  return {
    id: law.id,
    name: law.name,
    rule: law,
    arity: 2,
    tex: `\\frac{${d}}{${d} #2}\\left(#1\\right)`,
    value: () => NaN,
    partials: [],
    derivatives: [],
  };
}

/** d/dx of a function of one variable, ∂/∂x of one of several; the arguments are the function and the variable. */
export const total = pendingRow('d');
export const partial = pendingRow('\\partial');
