/** The standard op table, made once for all that stands over it. A module for each function, so that each is carried alone. */
import { rows } from '../ops/index.ts';
import { createTable } from '../table.ts';
import type { Op } from '../types.ts';

export const table = /* @__PURE__ */ createTable(rows);

/** The op table: every operation and activation, each row with its rule. */
export const ops: readonly Op[] = /* @__PURE__ */ (() => table.ops)();
