/** Straight-line programs: a network written line by line, each line a name for what follows. */
import { parse } from './parse.ts';
import { ParseError } from './parse-error.ts';
import { createPool } from './pool.ts';
import type { Table } from './table.ts';
import type { Expr, ParseOptions } from './types.ts';

export interface Program {
  /** The last line. */
  readonly root: Expr;
  /** Every line, with the earlier ones put in for their names; parts that lines share are the same nodes. */
  readonly named: Map<string, Expr>;
}

/**
 * @example parseProgram([['z', 'w*x + b'], ['a', 'sigmoid(z)'], ['L', '(a - 1)^2']]).root // (sigmoid(w*x + b) - 1)^2
 * @throws ParseError; `data.line` counts lines from 0
 */
export function parseProgram(
  table: Table,
  lines: readonly (readonly [name: string, text: string])[],
  options: ParseOptions = {},
): Program {
  const pool = createPool();
  const named = new Map<string, Expr>();
  let root: Expr | undefined;
  for (const [line, [name, text]] of lines.entries()) {
    if (named.has(name)) throw new ParseError('duplicate-name', 0, name.length, { name, line });
    const variables = options.variables && [...options.variables, ...named.keys()];
    try {
      root = parse(table, text, variables ? { ...options, variables } : options, pool, named);
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      throw new ParseError(error.code, error.start, error.end, { ...error.data, line });
    }
    named.set(name, root);
  }
  if (!root) throw new ParseError('empty', 0, 0);
  return { root, named };
}
