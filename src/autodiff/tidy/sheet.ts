/** What all of `tidy/` works on: where nodes are made, the op table, and what was read and written before. */
import type { Table } from '../table.ts';
import type { Expr, Pool } from '../types.ts';
import type { Note, Product } from './product.ts';

/** The working of one derivative. Functions take it as their first argument; it alone changes, the rest is values. */
export interface Sheet {
  readonly pool: Pool;
  readonly table: Table;
  /** Is told the laws that are used. */
  readonly note: Note;
  /** The products that expressions are, and the terms that sums have. */
  readonly products: Map<Expr, Product>;
  readonly terms: Map<Expr, readonly Product[]>;
  /** What tells sums apart whose terms are not the same. */
  readonly keys: Map<Expr, string>;
  /** How many exponents within exponents are being read. */
  level: number;
}

export function createSheet(pool: Pool, table: Table, note: Note): Sheet {
  return { pool, table, note, products: new Map(), terms: new Map(), keys: new Map(), level: 0 };
}
