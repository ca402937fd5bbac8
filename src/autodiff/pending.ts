/** A derivative that is still to be taken, as a node: derivations show it, and nothing can be typed or computed with it. */
import { rule } from './rule.ts';
import type { Expr, Op } from './types.ts';

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

const total = pendingRow('d');
const partial = pendingRow('\\partial');

/** d/dx of a function of one variable, ∂/∂x of one of several. */
export function pending(of: Expr, variable: Expr, isPartial: boolean): Expr {
  return of.pool.apply(isPartial ? partial : total, [of, variable]);
}
