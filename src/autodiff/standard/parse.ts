/** `parse` over the standard table. */
import { parse as parseOver } from '../parse.ts';
import type { Expr, ParseOptions } from '../types.ts';
import { table } from './table.ts';

/**
 * The expression that a text means, exactly as typed; nothing is simplified. With `variables` only these names are known, and
 * the text is read as a student writes an answer (`y' = 2xe^x`, `sin x`).
 *
 * @example evaluate(parse('2x^2 + sin(x)'), { x: 0 }) // 0
 * @throws ParseError with a code and the place in the text; never anything else
 */
export const parse = (text: string, options?: ParseOptions): Expr => parseOver(table, text, options);
