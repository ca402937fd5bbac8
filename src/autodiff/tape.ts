/**
 * An expression compiled to a flat list of instructions that run over whole columns: no code is generated, so it works
 * under any content policy. One variable runs in forward mode, one loop an instruction (`forward-rows.ts`); many run in
 * reverse mode, one sweep a row (`scalar-tape.ts`).
 */
import { adopt } from './expr.ts';
import { forwardRows } from './forward-rows.ts';
import { instructions } from './instructions.ts';
import { once } from './once.ts';
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

  /** The tape's own columns, made anew only where another number of rows is asked for. */
  function buffers(columns: readonly Float64Array[], partials: readonly Float64Array[]): GradientColumns {
    const rows = rowCount(columns);
    if (own.values.length !== rows || partials.some(({ length }, k) => own.partials[k]?.length !== length)) {
      own = { values: new Float64Array(rows), partials: partials.map(({ length }) => new Float64Array(length)) };
    }
    return own;
  }

  return {
    values(columns) {
      const { values } = buffers(columns, []);
      for (let i = 0; i < values.length; i++) {
        pick(columns, i);
        values[i] = scalar().valueAt(inputs);
      }
      return values;
    },
    gradients(columns, out = buffers(columns, columns)) {
      const rows = rowCount(columns);
      const [xs] = columns;
      if (count === 1 && xs) {
        forward()(xs, out);
        return out;
      }
      for (const partial of out.partials) partial.fill(0);
      for (let i = 0; i < rows; i++) {
        pick(columns, i);
        out.values[i] = scalar().gradientAt(inputs, row);
        for (const [k, partial] of out.partials.entries()) {
          const to = partial.length === 1 ? 0 : i;
          partial[to] = (partial[to] ?? 0) + (row[k] ?? 0);
        }
      }
      return out;
    },
    valueAt: (at) => scalar().valueAt(at),
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
