/** `differentiate` over the standard table. */
import { differentiate as differentiateOver } from '../differentiate.ts';
import type { Expr } from '../types.ts';
import { table } from './table.ts';

/**
 * The derivative by one variable as a person would write it; the other variables are constants. It is claimed where `e` is
 * differentiable; elsewhere it may have a value that means nothing, as 1/x has at −1 for ln x.
 *
 * @example toText(differentiate(parse('(x^2 + 1)^3'), 'x')) // "6*x*(x^2 + 1)^2"
 */
export const differentiate = (e: Expr, variable: string): Expr => differentiateOver(table, e, variable);
