/** An op, by its id or its row, applied to arguments. */
import { applyOver } from '../core.ts';
import type { Expr, Op } from '../types.ts';
import { table } from './table.ts';

export const apply = (op: string | Op, ...args: Expr[]): Expr => applyOver(table, op, args);
