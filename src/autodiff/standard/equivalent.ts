/** `equivalent` over the standard table. */
import { equivalent as equivalentOver } from '../equivalence/equivalent.ts';
import type { Expr, Verdict } from '../types.ts';
import { table } from './table.ts';

/**
 * Whether two expressions are the same function: same (proved by form, or agreeing at points), different with a witness, or
 * undecided with a reason. Compared only where `on`, if given, is differentiable. Deterministic.
 *
 * @example equivalent(parse('e^x*(2x + x^2)'), parse('x*(x + 2)*e^x')) // { kind: 'same', by: 'form', domains: 'same' }
 */
export const equivalent = (a: Expr, b: Expr, options?: { on?: Expr }): Verdict => equivalentOver(table, a, b, options);
