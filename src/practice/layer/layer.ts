/**
 * One layer with a squared loss, written out entry by entry for the core: every number of it, and every derivative of the
 * loss, comes from the tape. Samples are columns; the loss is the sum over them.
 */
import { compile, parse, parseProgram, type Tape } from '../../autodiff/index.ts';
import { at, matrix, type Matrix, type Shape } from './matrix.ts';

/** Activations of the op table to choose from. */
export const activations = ['sigmoid', 'tanh', 'relu'] as const;
export type Activation = (typeof activations)[number];

export interface Sizes {
  /** Inputs, neurons, samples. */
  readonly n: number;
  readonly m: number;
  readonly samples: number;
}

/** What is given: W is m×n, x is n×samples, b is m×1, t is m×samples. */
export type GivenName = 'W' | 'x' | 'b' | 't';
export type Given = Readonly<Record<GivenName, Matrix>>;

/** A layer with all its numbers and the derivatives of the loss, each in the shape of its quantity. */
export interface Layer extends Given, Sizes {
  readonly activation: Activation;
  readonly z: Matrix;
  readonly a: Matrix;
  readonly loss: number;
  /** The slope of the activation at each z. */
  readonly slope: Matrix;
  readonly dW: Matrix;
  readonly db: Matrix;
  readonly dx: Matrix;
  readonly dz: Matrix;
  readonly da: Matrix;
}

export function shapeOfGiven(name: GivenName, { n, m, samples }: Sizes): Shape {
  const shapes: Readonly<Record<GivenName, Shape>> = {
    W: { rows: m, columns: n },
    x: { rows: n, columns: samples },
    b: { rows: m, columns: 1 },
    t: { rows: m, columns: samples },
  };
  return shapes[name];
}

/** The name of an entry in the program: `W_0_1`. */
export function entryId(name: string, i: number, j: number): string {
  return `${name}_${i}_${j}`;
}

const givenNames: readonly GivenName[] = ['W', 'x', 'b', 't'];

/** The program of a layer, compiled once for its sizes. */
interface Program {
  readonly tape: Tape;
  readonly slope: Tape;
  readonly values: readonly Tape[];
  /** In the order of the tape's inputs and of its `read`. */
  readonly inputs: readonly string[];
  readonly nodes: readonly string[];
}

let last: { readonly key: string; readonly program: Program } | undefined;

function programOf(sizes: Sizes, activation: Activation): Program {
  const key = JSON.stringify([sizes.n, sizes.m, sizes.samples, activation]);
  if (last?.key !== key) last = { key, program: written(sizes, activation) };
  return last.program;
}

function written({ n, m, samples }: Sizes, activation: Activation): Program {
  const lines: [string, string][] = [];
  const losses: string[] = [];
  const nodes: string[] = [];
  for (let s = 0; s < samples; s += 1) {
    for (let i = 0; i < m; i += 1) {
      const terms = Array.from({ length: n }, (_input, j) => `${entryId('W', i, j)}*${entryId('x', j, s)}`);
      const [z, a] = [entryId('z', i, s), entryId('a', i, s)];
      lines.push([z, `${terms.join(' + ')} + ${entryId('b', i, 0)}`], [a, `${activation}(${z})`]);
      losses.push(`1/2*(${a} - ${entryId('t', i, s)})^2`);
      nodes.push(z, a);
    }
  }
  const { root, named } = parseProgram([...lines, ['L', losses.join(' + ')]]);
  const inputs = givenNames.flatMap((name) => {
    const { rows, columns } = shapeOfGiven(name, { n, m, samples });
    return Array.from({ length: rows * columns }, (_entry, k) => entryId(name, Math.floor(k / columns), k % columns));
  });
  const read = nodes.map((node) => named.get(node) ?? root);
  return {
    tape: compile(root, inputs, { read }),
    slope: compile(parse(`${activation}(z)`), ['z']),
    values: read.map((node) => compile(node, inputs)),
    inputs,
    nodes,
  };
}

/** A layer with all its numbers. */
export function layerOf(sizes: Sizes, activation: Activation, given: Given): Layer {
  const { tape, slope, values, inputs, nodes } = programOf(sizes, activation);
  const row = Float64Array.from(inputs, (id) => entryOf(given, id));
  const adjoints = new Float64Array(inputs.length + nodes.length);
  const valueOf = new Map(nodes.map((id, k) => [id, values[k]?.gradientAt(row, adjoints) ?? NaN]));
  const loss = tape.gradientAt(row, adjoints);
  const adjointOf = new Map([...inputs, ...nodes].map((id, k) => [id, adjoints[k] ?? NaN]));
  const outputs = { rows: sizes.m, columns: sizes.samples };
  const z = read(valueOf, 'z', outputs);
  const one = new Float64Array(1);
  const slopeOf = (at: number) => {
    slope.gradientAt(Float64Array.of(at), one);
    return one[0] ?? NaN;
  };
  return {
    ...sizes,
    ...given,
    activation,
    loss,
    z,
    a: read(valueOf, 'a', outputs),
    slope: z.map((line) => line.map(slopeOf)),
    da: read(adjointOf, 'a', outputs),
    dz: read(adjointOf, 'z', outputs),
    dW: read(adjointOf, 'W', shapeOfGiven('W', sizes)),
    db: read(adjointOf, 'b', shapeOfGiven('b', sizes)),
    dx: read(adjointOf, 'x', shapeOfGiven('x', sizes)),
  };
}

function read(of: ReadonlyMap<string, number>, name: string, shape: Shape): Matrix {
  return matrix(shape, (i, j) => of.get(entryId(name, i, j)) ?? NaN);
}

function entryOf(given: Given, id: string): number {
  const [name = '', i, j] = id.split('_');
  const found = givenNames.find((known) => known === name);
  return found === undefined ? NaN : at(given[found], Number(i), Number(j));
}
