/** `parseProgram` over the standard table. */
import { parseProgram as parseProgramOver } from '../program.ts';
import type { Expr, ParseOptions } from '../types.ts';
import { table } from './table.ts';

/**
 * A network written line by line, each line a name for what follows: `root` is the last line, `named` holds every line with
 * the earlier ones put in; parts that lines share are the same nodes.
 *
 * @example parseProgram([['z', 'w*x + b'], ['a', 'sigmoid(z)'], ['L', '(a - 1)^2']]).root // (sigmoid(w*x + b) - 1)^2
 * @throws ParseError; `data.line` counts lines from 0
 */
export const parseProgram = (
  lines: readonly (readonly [name: string, text: string])[],
  options?: ParseOptions,
): { root: Expr; named: Map<string, Expr> } => parseProgramOver(table, lines, options);
