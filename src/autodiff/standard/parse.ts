/** See `../parse.ts`. */
import { parse as parseOver } from '../parse.ts';
import type { Expr, ParseOptions } from '../types.ts';
import { table } from './table.ts';

export const parse = (text: string, options?: ParseOptions): Expr => parseOver(table, text, options);
