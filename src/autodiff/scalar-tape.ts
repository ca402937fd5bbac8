/**
 * One row at a time: values down the instruction list, adjoints back up, in arrays that stay. This is what gradient
 * descent on a small network runs, thousands of times. The commonest ops are written out here, so that their numbers stay
 * in registers and nothing is allocated; every other op is called through its row.
 */
import { dependent, type Instructions } from './instructions.ts';
import type { PartialOf, ValueOf } from './types.ts';

export interface ScalarTape {
  valueAt(inputs: Float64Array): number;
  /** Fills `out` with the partials of the variables, then the adjoints of the slots in `read`; answers the value. */
  gradientAt(inputs: Float64Array, out: Float64Array): number;
}

/** The ops written out here; 0 is every other op. */
const codes: ReadonlyMap<string, number> = new Map(
  ['add', 'sub', 'mul', 'div', 'neg', 'exp', 'square'].map((id, i) => [id, i + 1]),
);

export function scalarTape(program: Instructions, count: number, read: readonly number[]): ScalarTape {
  const { start, list, root } = program;
  const slots = start.length;
  // What no variable reaches sends its contributions to one more slot, `slots`, that nobody reads.
  const values = start.slice();
  const adjoints = new Float64Array(slots + 1);
  const active = dependent(program, count, read);
  // Six numbers an instruction: code, the slots a, b, out, and where the adjoints of a and b are summed.
  const tape = new Int32Array(list.length * 6);
  for (const [i, { op, a, b, out }] of list.entries()) {
    const isSquare = op.sign === '^' && !active[b] && values[b] === 2;
    const code = codes.get(isSquare ? 'square' : op.id) ?? 0;
    tape.set([code, a, b, out, active[a] ? a : slots, active[b] && op.arity === 2 ? b : slots], i * 6);
  }
  const valueOf = list.map(({ op }) => op.value);
  const partialA = list.map(({ op }) => op.partials[0]);
  const partialB = list.map(({ op }) => op.partials[1]);
  const call = (value: ValueOf | undefined, a: number, b: number, out: number) => {
    values[out] = value?.(values[a] ?? 0, values[b] ?? 0) ?? NaN;
  };
  const flow = (partial: PartialOf | undefined, a: number, b: number, out: number, to: number) => {
    // Where nothing flows the partial need not even exist, as that of (−2)^3 by the exponent.
    if (to === slots || !partial) return;
    const slope = partial(values[out] ?? 0, values[a] ?? 0, values[b] ?? 0);
    adjoints[to] = (adjoints[to] ?? 0) + (adjoints[out] ?? 0) * slope;
  };
  const results = [...Array.from({ length: count }, (_, i) => i), ...read];

  function valueAt(inputs: Float64Array): number {
    for (let i = 0; i < count; i++) values[i] = inputs[i] ?? NaN;
    for (let i = 0; i < tape.length; i += 6) {
      const a = tape[i + 1] ?? 0;
      const b = tape[i + 2] ?? 0;
      const out = tape[i + 3] ?? 0;
      switch (tape[i]) {
        case 1:
          values[out] = (values[a] ?? 0) + (values[b] ?? 0);
          break;
        case 2:
          values[out] = (values[a] ?? 0) - (values[b] ?? 0);
          break;
        case 3:
          values[out] = (values[a] ?? 0) * (values[b] ?? 0);
          break;
        case 4:
          values[out] = (values[a] ?? 0) / (values[b] ?? 0);
          break;
        case 5:
          values[out] = -(values[a] ?? 0);
          break;
        case 6:
          values[out] = Math.exp(values[a] ?? 0);
          break;
        case 7:
          values[out] = (values[a] ?? 0) * (values[a] ?? 0);
          break;
        default:
          call(valueOf[i / 6], a, b, out);
      }
    }
    return values[root] ?? NaN;
  }

  function gradientAt(inputs: Float64Array, result: Float64Array): number {
    const value = valueAt(inputs);
    for (let i = 0; i <= slots; i++) adjoints[i] = 0;
    adjoints[root] = 1;
    for (let i = tape.length - 6; i >= 0; i -= 6) {
      const a = tape[i + 1] ?? 0;
      const b = tape[i + 2] ?? 0;
      const out = tape[i + 3] ?? 0;
      const toA = tape[i + 4] ?? 0;
      const toB = tape[i + 5] ?? 0;
      const adjoint = adjoints[out] ?? 0;
      switch (tape[i]) {
        case 1:
          adjoints[toA] = (adjoints[toA] ?? 0) + adjoint;
          adjoints[toB] = (adjoints[toB] ?? 0) + adjoint;
          break;
        case 2:
          adjoints[toA] = (adjoints[toA] ?? 0) + adjoint;
          adjoints[toB] = (adjoints[toB] ?? 0) - adjoint;
          break;
        case 3:
          adjoints[toA] = (adjoints[toA] ?? 0) + adjoint * (values[b] ?? 0);
          adjoints[toB] = (adjoints[toB] ?? 0) + adjoint * (values[a] ?? 0);
          break;
        case 4: {
          const share = adjoint / (values[b] ?? 0);
          adjoints[toA] = (adjoints[toA] ?? 0) + share;
          adjoints[toB] = (adjoints[toB] ?? 0) - share * (values[out] ?? 0);
          break;
        }
        case 5:
          adjoints[toA] = (adjoints[toA] ?? 0) - adjoint;
          break;
        case 6:
          adjoints[toA] = (adjoints[toA] ?? 0) + adjoint * (values[out] ?? 0);
          break;
        case 7:
          adjoints[toA] = (adjoints[toA] ?? 0) + 2 * adjoint * (values[a] ?? 0);
          break;
        default:
          flow(partialA[i / 6], a, b, out, toA);
          flow(partialB[i / 6], a, b, out, toB);
      }
    }
    const defined = !Number.isNaN(value);
    for (let i = 0; i < results.length; i++) result[i] = defined ? (adjoints[results[i] ?? slots] ?? 0) : NaN;
    return value;
  }

  return { valueAt, gradientAt };
}
