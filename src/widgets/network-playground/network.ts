/**
 * The network as a program for the core: two inputs, one to three hidden layers, one output through the sigmoid. Its loss
 * at one point is the cross-entropy −ln a for class 1 and −ln(1 − a) for class 0, written as softplus of ∓z, which is the
 * same and does not overflow. What the numbers are is left to `training.ts`.
 */
import { compile, parseProgram, type Tape } from '../../autodiff/index.ts';
import { takesSlope } from '../activation-names.ts';
import { randomOf } from './random.ts';

export interface Shape {
  /** The id of an activation of the op table. */
  readonly activation: string;
  /** Hidden layers. */
  readonly layers: number;
  /** Neurons in each of them. */
  readonly units: number;
}

export interface Layer {
  /** Where its parameters begin among all, and how many there are. */
  readonly from: number;
  readonly count: number;
  /** Inputs of each of its neurons. */
  readonly inputs: number;
}

export interface Network {
  /** The names of weights and biases, layer by layer. */
  readonly parameters: readonly string[];
  /** The output layer comes last. */
  readonly layers: readonly Layer[];
  /** The loss at points: columns x_1, x_2, t, then one number for each parameter. */
  readonly loss: Tape;
  /** The output, from 0 to 1: columns x_1, x_2, then one number for each parameter. */
  readonly output: Tape;
}

export function networkOf({ activation, layers: hidden, units }: Shape): Network {
  const lines: [name: string, text: string][] = [];
  const parameters: string[] = [];
  const layers: Layer[] = [];
  let inputs = ['x_1', 'x_2'];

  /** A line for the weighted sum of all inputs. */
  function sum(neuron: string): string {
    const weights = inputs.map((_, j) => `w_${neuron}_${j + 1}`);
    parameters.push(...weights, `b_${neuron}`);
    return `${weights.map((weight, j) => `${weight}*${inputs[j]}`).join('+')}+b_${neuron}`;
  }

  for (let layer = 1; layer <= hidden; layer += 1) {
    const from = parameters.length;
    const outputs: string[] = [];
    for (let i = 1; i <= units; i += 1) {
      const name = `a_${layer}_${i}`;
      const z = sum(`${layer}_${i}`);
      lines.push([name, takesSlope(activation) ? `${activation}(${z}, ${slopeBelow})` : `${activation}(${z})`]);
      outputs.push(name);
    }
    layers.push({ from, count: parameters.length - from, inputs: inputs.length });
    inputs = outputs;
  }
  const from = parameters.length;
  lines.push(['z', sum('out')]);
  layers.push({ from, count: parameters.length - from, inputs: inputs.length });

  const loss = parseProgram([...lines, ['L', 'softplus((1-2*t)*z)']]).root;
  const output = parseProgram([...lines, ['a', 'sigmoid(z)']]).root;
  return {
    parameters,
    layers,
    loss: compile(loss, ['x_1', 'x_2', 't', ...parameters]),
    output: compile(output, ['x_1', 'x_2', ...parameters]),
  };
}

/** The second argument of an activation that takes one: the slope of leaky ReLU for negative inputs. */
const slopeBelow = 0.01;

/**
 * The first weights and biases. Weights are normal with variance 2/n for n inputs (He and others, “Delving deep into
 * rectifiers”, 2015), biases 0. The same for every activation, so that two of them can be compared from one start.
 */
export function firstParameters({ parameters, layers }: Network, seed: number): Float64Array {
  // Not the numbers that the points were made of.
  const random = randomOf(seed ^ 0x5eed);
  const all = new Float64Array(parameters.length);
  for (const { from, count, inputs } of layers) {
    for (let i = 0; i < count; i += 1) {
      const isBias = i % (inputs + 1) === inputs;
      all[from + i] = isBias ? 0 : random.normal() * Math.sqrt(2 / inputs);
    }
  }
  return all;
}
