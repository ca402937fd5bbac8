/** The op table with its look-ups: by id, by sign, by the names that may be typed. */
import { complete, type Derive } from './ops/row.ts';
import type { Op, Row } from './types.ts';

export interface Table {
  readonly ops: readonly Op[];
  /** The op with this id; a RangeError for an unknown one: a mistake in code, never in a reader's text. */
  op(id: string): Op;
  /** The op that is called by this name in text or written with this sign, by its number of arguments; undefined if none is. */
  called(name: string): Calls | undefined;
}

/** One name may mean two ops: `log(x)` is the natural logarithm, `log(x, a)` has base a; so may a sign, as `-` does. */
export interface Calls {
  readonly 1?: Op;
  readonly 2?: Op;
}

/**
 * Rows as they are written down; rows of another table, complete already, may stand among them. With `derive`, a row may
 * leave the derivative of its definition to it.
 */
export function createTable(rows: readonly (Row | Op)[], derive?: Derive): Table {
  const byId = new Map<string, Op>();
  const calls = new Map<string, { 1?: Op; 2?: Op }>();
  const ops: Op[] = [];
  const table: Table = {
    ops,
    op(id) {
      const op = byId.get(id);
      if (!op) throw new RangeError(`no op ${id}`);
      return op;
    },
    called: (name) => calls.get(name),
  };
  for (const row of rows) {
    const op = 'rule' in row ? row : complete(row, table, derive);
    ops.push(op);
    byId.set(op.id, op);
    for (const name of op.sign ? [op.sign] : [op.id, ...(op.aliases ?? [])]) {
      const entry = calls.get(name) ?? {};
      if (entry[op.arity]) throw new RangeError(`two ops are called ${name}`);
      entry[op.arity] = op;
      calls.set(name, entry);
    }
  }
  return table;
}
