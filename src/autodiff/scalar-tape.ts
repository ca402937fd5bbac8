/**
 * One row at a time: values down the instruction list, adjoints back up, in arrays that stay. This is what gradient
 * descent on a small network runs, thousands of times. The commonest ops are written out here, so that their numbers stay
 * in registers and nothing is allocated; every other op is called through its row.
 */
import { dependent, type Instructions } from './instructions.ts';
import { scalarSteps } from './scalar-steps.ts';
import type { PartialOf, ValueOf } from './types.ts';

export interface ScalarTape {
  valueAt(inputs: Float64Array): number;
  /** Fills `out` with the partials of the variables, then the adjoints of the slots in `read`; answers the value. */
  gradientAt(inputs: Float64Array, out: Float64Array): number;
}

/** Numbers a step: its code, the slots a, b, c, out, and where the adjoints of a, b, c are summed. */
const stride = 8;

export function scalarTape(program: Instructions, count: number, read: readonly number[]): ScalarTape {
  const { start, root } = program;
  const slots = start.length;
  const active = dependent(program, count, read);
  const steps = scalarSteps(program, [root, ...read], (slot) => !active[slot] && start[slot] === 2);
  // What no variable reaches sends its contributions to one more slot, `slots`, that nobody reads.
  const sumOf = (slot: number) => (active[slot] ? slot : slots);
  const columns = {
    tape: Int32Array.from(
      steps.flatMap(({ code, a, b, c, out }) => [code, a, b, c, out, sumOf(a), sumOf(b), sumOf(c)]),
    ),
    values: start.slice(),
    adjoints: new Float64Array(slots + 1),
  };
  const valueOf = steps.map(({ op }) => op.value);
  const partialA = steps.map(({ op }) => op.partials[0]);
  const partialB = steps.map(({ op }) => op.partials[1]);
  const results = [...Array.from({ length: count }, (_, i) => i), ...read];

  return {
    valueAt(inputs) {
      forward(inputs);
      return columns.values[root] ?? NaN;
    },
    gradientAt(inputs, out) {
      forward(inputs);
      backward();
      const value = columns.values[root] ?? NaN;
      const defined = !Number.isNaN(value);
      for (let i = 0; i < results.length; i++) {
        out[i] = defined ? (columns.adjoints[results[i] ?? slots] ?? 0) : NaN;
      }
      return value;
    },
  };

  function forward(inputs: Float64Array): void {
    // Taken out of their object once, the columns stay in registers.
    const { tape, values } = columns;
    for (let i = 0; i < count; i++) values[i] = inputs[i] ?? NaN;
    for (let i = 0; i < tape.length; i += stride) {
      const a = tape[i + 1] ?? 0;
      const b = tape[i + 2] ?? 0;
      const out = tape[i + 4] ?? 0;
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
        case 8:
          values[out] = (values[a] ?? 0) * (values[b] ?? 0) + (values[tape[i + 3] ?? 0] ?? 0);
          break;
        case 9:
          values[out] = Math.exp(-(values[a] ?? 0));
          break;
        case 10: {
          const difference = (values[a] ?? 0) - (values[b] ?? 0);
          values[out] = difference * difference;
          break;
        }
        default:
          call(valueOf[i / stride], a, b, out);
      }
    }
  }

  function backward(): void {
    const { tape, values, adjoints } = columns;
    for (let i = 0; i <= slots; i++) adjoints[i] = 0;
    adjoints[root] = 1;
    for (let i = tape.length - stride; i >= 0; i -= stride) {
      const a = tape[i + 1] ?? 0;
      const b = tape[i + 2] ?? 0;
      const out = tape[i + 4] ?? 0;
      const toA = tape[i + 5] ?? 0;
      const toB = tape[i + 6] ?? 0;
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
        case 8: {
          const toC = tape[i + 7] ?? 0;
          adjoints[toC] = (adjoints[toC] ?? 0) + adjoint;
          adjoints[toA] = (adjoints[toA] ?? 0) + adjoint * (values[b] ?? 0);
          adjoints[toB] = (adjoints[toB] ?? 0) + adjoint * (values[a] ?? 0);
          break;
        }
        case 9:
          adjoints[toA] = (adjoints[toA] ?? 0) - adjoint * (values[out] ?? 0);
          break;
        case 10: {
          const share = 2 * adjoint * ((values[a] ?? 0) - (values[b] ?? 0));
          adjoints[toA] = (adjoints[toA] ?? 0) + share;
          adjoints[toB] = (adjoints[toB] ?? 0) - share;
          break;
        }
        default:
          flow(partialA[i / stride], a, b, out, toA);
          flow(partialB[i / stride], a, b, out, toB);
      }
    }
  }

  function call(value: ValueOf | undefined, a: number, b: number, out: number): void {
    const { values } = columns;
    values[out] = value?.(values[a] ?? 0, values[b] ?? 0) ?? NaN;
  }

  function flow(partial: PartialOf | undefined, a: number, b: number, out: number, to: number): void {
    // Where nothing flows the partial need not even exist, as that of (−2)^3 by the exponent.
    if (to === slots || !partial) return;
    const { values, adjoints } = columns;
    const slope = partial(values[out] ?? 0, values[a] ?? 0, values[b] ?? 0);
    adjoints[to] = (adjoints[to] ?? 0) + (adjoints[out] ?? 0) * slope;
  }
}
