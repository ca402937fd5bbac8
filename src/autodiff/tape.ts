/**
 * An expression compiled to a flat list of instructions that run over whole columns: no code is generated, so it works
 * under any content policy. One variable runs in forward mode, one loop an instruction (`forward-rows.ts`); many run in
 * reverse mode, one sweep a row (`scalar-tape.ts`).
 */
import { adopt } from './expr.ts';
import { forwardRows } from './forward-rows.ts';
import { instructions } from './instructions.ts';
import { scalarTape } from './scalar-tape.ts';
import type { CompileOptions, Expr, GradientColumns, Tape } from './types.ts';

/**
 * Compiles `e` for columns in the order of `variables`; a variable that is not listed has no number, so all is NaN.
 *
 * @example
 * const tape = compile(parse('x^2'), ['x']);
 * tape.gradients([Float64Array.of(1, 2, 3)]); // { values: [1, 4, 9], partials: [[2, 4, 6]] }
 */
export function compile(e: Expr, variables: readonly string[], { read = [] }: CompileOptions = {}): Tape {
  const program = instructions(e, variables);
  const count = variables.length;
  const readSlots = read.map((node) => program.slotOf.get(adopt(node, e.pool)) ?? -1);
  const scalar = once(() => scalarTape(program, count, readSlots));
  const forward = once(() => forwardRows(program));
  const inputs = new Float64Array(count);
  const row = new Float64Array(count + read.length);
  let own: GradientColumns = { values: new Float64Array(0), partials: [] };

  function pick(columns: readonly Float64Array[], i: number): void {
    for (let k = 0; k < count; k++) inputs[k] = columns[k]?.[columns[k]?.length === 1 ? 0 : i] ?? NaN;
  }

  return {
    values(columns) {
      const rows = rowCount(columns);
      if (own.values.length !== rows) own = { values: new Float64Array(rows), partials: [] };
      const { values } = own;
      for (let i = 0; i < rows; i++) {
        pick(columns, i);
        values[i] = scalar().valueAt(inputs);
      }
      return values;
    },
    gradients(columns, out) {
      const rows = rowCount(columns);
      if (
        !out &&
        !(own.values.length === rows && columns.every(({ length }, k) => own.partials[k]?.length === length))
      ) {
        own = { values: new Float64Array(rows), partials: columns.map(({ length }) => new Float64Array(length)) };
      }
      const target = out ?? own;
      const [xs] = columns;
      if (count === 1 && xs) {
        forward()(xs, target);
        return target;
      }
      for (const partial of target.partials) partial.fill(0);
      for (let i = 0; i < rows; i++) {
        pick(columns, i);
        target.values[i] = scalar().gradientAt(inputs, row);
        for (let k = 0; k < count; k++) {
          const partial = target.partials[k];
          const to = partial?.length === 1 ? 0 : i;
          if (partial) partial[to] = (partial[to] ?? 0) + (row[k] ?? 0);
        }
      }
      return target;
    },
    gradientAt: (at, out) => scalar().gradientAt(at, out),
  };
}

/** Rows of the longest column; the others must have as many, or one number for all. */
function rowCount(columns: readonly Float64Array[]): number {
  const rows = columns.reduce((most, { length }) => Math.max(most, length), 1);
  if (columns.some(({ length }) => length !== rows && length !== 1))
    throw new RangeError('columns of different lengths');
  return rows;
}

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
