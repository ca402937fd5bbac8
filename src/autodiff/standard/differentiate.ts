/** See `../differentiate.ts`. */
import { differentiate as differentiateOver } from '../differentiate.ts';
import type { Expr } from '../types.ts';
import { table } from './table.ts';

export const differentiate = (e: Expr, variable: string): Expr => differentiateOver(table, e, variable);
