/** An op of the standard table applied to arguments. */
import { applyOver } from '../core.ts';
import type { Expr, Op } from '../types.ts';
import { table } from './table.ts';

/**
 * An op, by its id or its row, applied to arguments. Nothing is simplified.
 *
 * @example toText(apply('div', constant(1), variable('x'))) // "1/x"
 * @throws RangeError for an unknown id or a wrong number of arguments
 */
export const apply = (op: string | Op, ...args: Expr[]): Expr => applyOver(table, op, args);
