/**
 * The single neuron of lesson 4: z = w₁x₁ + w₂x₂ + b, a = σ(z), L = (a − t)². Forward every value, and back the three local
 * derivatives on the one path from w₁ to L. Each comes from the core; their product is compared with the core's gradient of
 * the whole loss in the test.
 */
import { gradient, parseProgram } from '../../autodiff/index.ts';

export interface NeuronInputs {
  readonly x1: number;
  readonly x2: number;
  readonly w1: number;
  readonly w2: number;
  readonly b: number;
  readonly t: number;
}

export interface NeuronReading extends NeuronInputs {
  readonly z: number;
  readonly a: number;
  readonly L: number;
  /** ∂L/∂a, ∂a/∂z, ∂z/∂w₁, and their product ∂L/∂w₁. */
  readonly lossByOutput: number;
  readonly outputBySum: number;
  readonly sumByWeight: number;
  readonly product: number;
}

const sum = parseProgram([['z', 'w_1*x_1 + w_2*x_2 + b']]).root;
const output = parseProgram([['a', 'sigmoid(z)']]).root;
const loss = parseProgram([['L', '(a - t)^2']]).root;

export function readingOf(inputs: NeuronInputs): NeuronReading {
  const { x1, x2, w1, w2, b, t } = inputs;
  const ofZ = gradient(sum, { x_1: x1, x_2: x2, w_1: w1, w_2: w2, b });
  const ofA = gradient(output, { z: ofZ.value });
  const ofL = gradient(loss, { a: ofA.value, t });
  const [lossByOutput, outputBySum, sumByWeight] = [ofL.partials['a'], ofA.partials['z'], ofZ.partials['w_1']];
  if (lossByOutput === undefined || outputBySum === undefined || sumByWeight === undefined) {
    throw new Error('A variable of the neuron is missing.');
  }
  return {
    ...inputs,
    z: ofZ.value,
    a: ofA.value,
    L: ofL.value,
    lossByOutput,
    outputBySum,
    sumByWeight,
    product: lossByOutput * outputBySum * sumByWeight,
  };
}

/** The activation as a curve: z → σ(z). */
export function activationAt(z: number): number {
  return gradient(output, { z }).value;
}

/** The bias that takes the weighted sum to z while all else stays: how the point on the curve is dragged. */
export function biasFor(z: number, { x1, x2, w1, w2 }: NeuronInputs): number {
  const zero = gradient(sum, { x_1: x1, x_2: x2, w_1: w1, w_2: w2, b: 0 }).value;
  return Number((z - zero).toPrecision(12));
}
