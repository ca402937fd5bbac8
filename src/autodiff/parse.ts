/** Text to an expression: `scan.ts` makes tokens of it, `parser.ts` an expression. Every failure is a `ParseError`. */
import { ParseError } from './parse-error.ts';
import { type Bindings, parseTokens } from './parser.ts';
import { createPool } from './pool.ts';
import { scan } from './scan.ts';
import type { Table } from './table.ts';
import type { Expr, Limits, ParseOptions, Pool } from './types.ts';

/** What protects the page; a caller may set others. */
const defaultLimits: Limits = { length: 10_000, nodes: 5_000, nesting: 2_500 };

/**
 * The expression that the text means, exactly as typed. With `variables` only these names are known, and the text is read
 * as a student writes an answer (`y' = 2xe^x`, `sin x`).
 *
 * @example parse(table, '2x^2 + sin(x)')
 * @throws ParseError, never anything else
 */
export function parse(
  table: Table,
  text: string,
  options: ParseOptions = {},
  pool: Pool = createPool(),
  bindings?: Bindings,
): Expr {
  const limits = { ...defaultLimits, ...options.limits };
  if (text.length > limits.length) throw new ParseError('too-long', 0, text.length, { limit: limits.length });
  const variables = options.variables && new Set(options.variables);
  const tokens = scan(text, table, variables);
  return parseTokens(tokens, { table, limits, pool, isLenient: variables !== undefined, bindings });
}
