/** See `../program.ts`. */
import { parseProgram as parseProgramOver } from '../program.ts';
import type { Expr, ParseOptions } from '../types.ts';
import { table } from './table.ts';

export const parseProgram = (
  lines: readonly (readonly [name: string, text: string])[],
  options?: ParseOptions,
): { root: Expr; named: Map<string, Expr> } => parseProgramOver(table, lines, options);
