/**
 * Softmax through the core: one expression for each output, in which all inputs occur. As programs do, the largest input is
 * subtracted first; it is a variable of its own, so the slopes by the inputs are not touched by it.
 */
import { compile, parse, type Tape } from '../../autodiff/index.ts';

export interface SoftmaxState {
  readonly inputs: readonly number[];
  /** What is added to all inputs. */
  readonly shift: number;
  /** What all inputs are divided by. */
  readonly temperature: number;
}

export interface SoftmaxReading {
  /** The inputs with the shift. */
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  readonly sum: number;
  /** Row i, column j: the partial of output i by input j. */
  readonly jacobian: readonly (readonly number[])[];
}

/** Tapes by the number of inputs: made when first needed. */
const kept = new Map<number, readonly Tape[]>();

export function softmaxAt({ inputs: raw, shift, temperature }: SoftmaxState): SoftmaxReading {
  const inputs = raw.map((input) => input + shift);
  const count = inputs.length;
  const given = Float64Array.from([...inputs, Math.max(...inputs), temperature]);
  const partials = new Float64Array(given.length);
  const rows = tapesFor(count).map((tape) => {
    const value = tape.gradientAt(given, partials);
    return { value, slopes: [...partials.subarray(0, count)] };
  });
  const outputs = rows.map(({ value }) => value);
  return {
    inputs,
    outputs,
    sum: outputs.reduce((sum, output) => sum + output, 0),
    jacobian: rows.map(({ slopes }) => slopes),
  };
}

function tapesFor(count: number): readonly Tape[] {
  const found = kept.get(count);
  if (found !== undefined) return found;
  const names = Array.from({ length: count }, (_, i) => `x_${i + 1}`);
  const powers = names.map((name) => `e^((${name}-m)/T)`);
  const variables = [...names, 'm', 'T'];
  const tapes = powers.map((power) => compile(parse(`${power}/(${powers.join('+')})`, { variables }), variables));
  kept.set(count, tapes);
  return tapes;
}
