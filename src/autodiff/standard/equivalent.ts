/** See `../equivalence/equivalent.ts`. */
import { equivalent as equivalentOver } from '../equivalence/equivalent.ts';
import type { Expr, Verdict } from '../types.ts';
import { table } from './table.ts';

export const equivalent = (a: Expr, b: Expr, options?: { on?: Expr }): Verdict => equivalentOver(table, a, b, options);
