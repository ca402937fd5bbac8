/**
 * The network of lesson 6 as five lines of a program, and all that can be read off it: its values and the derivative of the
 * loss by each of them. The core's tape computes; `steps.ts` writes the same down by hand, step by step.
 */
import { compile, parseProgram, type Env } from '../../autodiff/index.ts';
import { quantities, type Quantity } from './quantities.ts';

/** What the reader gives; the four in the middle are the parameters, which gradient descent changes. */
export const inputs = ['x', 'w1', 'b1', 'w2', 'b2', 't'] as const;
export const parameters = ['w1', 'b1', 'w2', 'b2'] as const;

export type Input = (typeof inputs)[number];
export type Parameter = (typeof parameters)[number];
export type Inputs = Readonly<Record<Input, number>>;

/** The network, line by line: two neurons and the loss. */
export const lines = [
  ['z1', 'w1*x + b1'],
  ['a1', 'sigmoid(z1)'],
  ['z2', 'w2*a1 + b2'],
  ['a2', 'sigmoid(z2)'],
  ['L', '1/2*(a2 - t)^2'],
] as const;

export type Numbers = Readonly<Record<Quantity, number>>;

const hidden = ['z1', 'a1', 'z2', 'a2'] as const;
const { root, named } = parseProgram(lines);
const nodes = hidden.map((name) => named.get(name) ?? root);
const tape = compile(root, inputs, { read: nodes });
const valueTapes = nodes.map((node) => compile(node, inputs));
const row = new Float64Array(inputs.length);
const adjoints = new Float64Array(inputs.length + hidden.length);

/** All thirteen numbers of the network at its inputs. */
export function numbersOf(given: Inputs): Numbers {
  for (const [i, name] of inputs.entries()) row[i] = given[name];
  const found: Record<string, number> = {};
  for (const [i, name] of hidden.entries()) found[name] = valueTapes[i]?.gradientAt(row, adjoints) ?? NaN;
  found['L'] = tape.gradientAt(row, adjoints);
  for (const [i, name] of [...inputs, ...hidden].entries()) found[`dL/d${name}`] = adjoints[i] ?? NaN;
  return Object.fromEntries(quantities.map((quantity) => [quantity, found[quantity] ?? NaN])) as Record<
    Quantity,
    number
  >;
}

/** The name of a quantity inside a formula of the core: `dL/da2` is no name there. */
export function nameOf(quantity: string): string {
  return quantity.replace('dL/d', 'g_');
}

/** Inputs and numbers by the names that formulas use. */
export function envOf(given: Inputs, numbers: Numbers): Env {
  const env: Record<string, number> = { ...given };
  for (const quantity of quantities) env[nameOf(quantity)] = numbers[quantity];
  return env;
}
