/**
 * The numbers of a step: what is revealed there, of which node and link, and what happens in it. The trace of the core has
 * them all; a step is how much of it is shown. So step k is the same from whichever side it is reached.
 */
import { trace, type EdgeStep, type Env } from '../../autodiff/index.ts';
import { computationOf, type Computation, type Frame } from './computation.ts';
import { productsOf, type Product } from './products.ts';
import { troubleAt, type Trouble } from './trouble.ts';
import type { ChainStepperState, Mode } from './widget.ts';

export type Standing = 'ahead' | 'now' | 'path' | 'done';

export interface StepperReading {
  readonly computation: Computation;
  readonly mode: Mode;
  /** The variable of the forward mode. */
  readonly by: string;
  readonly env: Env;
  readonly step: number;
  readonly total: number;
  /** What has just happened, and what comes next. */
  readonly frame: Frame | undefined;
  readonly next: Frame | undefined;
  /** All numbers, whether revealed or not; NaN where there is none. */
  readonly known: Known;
  /** What is revealed: by node, by link. */
  readonly values: ReadonlyMap<string, number>;
  readonly adjoints: ReadonlyMap<string, number>;
  readonly tangents: ReadonlyMap<string, number>;
  readonly partials: ReadonlyMap<string, number>;
  /** How many contributions have come to a node. */
  readonly arrived: ReadonlyMap<string, number>;
  /** Nodes and links: done, just now, on the path of the product, or still ahead. */
  readonly standing: ReadonlyMap<string, Standing>;
  readonly troubles: ReadonlyMap<string, Trouble>;
  readonly products: readonly Product[];
}

/** Everything that the trace says, by the ids of nodes and links. */
export interface Known {
  readonly values: ReadonlyMap<string, number>;
  readonly adjoints: ReadonlyMap<string, number>;
  readonly tangents: ReadonlyMap<string, number>;
  readonly partials: ReadonlyMap<string, number>;
  readonly contributions: ReadonlyMap<string, number>;
}

/** The numbers of the variables: those not named are 1. */
export function pointOf({ variables }: Computation, at: Env): Env {
  return Object.fromEntries(variables.map((name) => [name, Object.hasOwn(at, name) ? (at[name] ?? 1) : 1]));
}

/** @throws ParseError where the program cannot be read; the schema lets none through */
export function readingOf({ f, at, mode, by: wished, step: wishedStep }: ChainStepperState): StepperReading {
  const computation = computationOf(f);
  const env = pointOf(computation, at);
  const by = computation.variables.includes(wished) ? wished : (computation.variables[0] ?? '');
  const frames = computation.frames[mode];
  const step = Math.min(wishedStep, frames.length);
  const known = knownAt(computation, env, by);
  const seen = frames.slice(0, step);
  const frame = seen.at(-1);

  const values = new Map<string, number>();
  const adjoints = new Map<string, number>();
  const tangents = new Map<string, number>();
  const partials = new Map<string, number>();
  const arrived = new Map<string, number>();

  for (const node of computation.nodes) {
    if (node.isInput || mode === 'reverse') show(values, known.values, node);
    if (node.isInput && mode === 'forward') show(tangents, known.tangents, node);
  }
  for (const { kind, node, ...rest } of seen) {
    if (kind === 'value' || kind === 'dual') show(values, known.values, node);
    if (kind === 'dual') {
      show(tangents, known.tangents, node);
      for (const link of node.inputs) show(partials, known.partials, link);
    }
    if (kind === 'seed' || kind === 'sum') show(adjoints, known.adjoints, node);
    if ('link' in rest) {
      show(partials, known.partials, rest.link);
      arrived.set(node.id, (arrived.get(node.id) ?? 0) + 1);
      if (node.uses.length === 1) show(adjoints, known.adjoints, node);
    }
  }
  const troubles = new Map<string, Trouble>();
  for (const node of computation.nodes) {
    const trouble = values.has(node.id) ? troubleAt(node, known.values) : undefined;
    if (trouble !== undefined) troubles.set(node.id, trouble);
  }
  const products = frame === undefined ? [] : productsOf(frame, computation, known, by, arrived);
  const shown = { values, adjoints, tangents, partials };
  return {
    computation,
    mode,
    by,
    env,
    step,
    total: frames.length,
    frame,
    next: frames[step],
    known,
    ...shown,
    arrived,
    standing: standingOf(computation, mode, frame, shown, products),
    troubles,
    products,
  };
}

function show(to: Map<string, number>, of: ReadonlyMap<string, number>, { id }: { readonly id: string }): void {
  to.set(id, of.get(id) ?? NaN);
}

function knownAt(computation: Computation, env: Env, by: string): Known {
  const { root, linkAt, byId, output } = computation;
  const back = trace(root, env, { mode: 'reverse' });
  const values = new Map<string, number>();
  const adjoints = new Map<string, number>();
  const tangents = new Map<string, number>();
  const partials = new Map<string, number>();
  const contributions = new Map<string, number>();
  const exists = Number.isFinite(back.value);
  if (exists) adjoints.set(output.id, 1);
  for (const record of back.steps) {
    if (record.kind === 'value') values.set(record.nodeId, finite(record.value));
    else if (exists) take(record);
  }
  // A variable that does not reach the output has no node, so every node left without an adjoint is without a value.
  for (const id of byId.keys()) if (!adjoints.has(id)) adjoints.set(id, NaN);
  for (const record of trace(root, env, { mode: 'forward', variable: by }).steps) {
    if (record.kind !== 'value') continue;
    tangents.set(record.nodeId, Number.isFinite(record.value) ? finite(record.tangent ?? NaN) : NaN);
    for (const [position, partial] of (record.partials ?? []).entries()) {
      const link = linkAt.get(`${record.nodeId}:${position}`);
      if (link !== undefined) partials.set(link.id, finite(partial));
    }
  }
  return { values, adjoints, tangents, partials, contributions };

  function take({ from, to, position, contribution, sum }: EdgeStep) {
    const link = linkAt.get(`${from}:${position}`);
    if (link === undefined) return;
    contributions.set(link.id, finite(contribution));
    adjoints.set(to, finite(sum));
  }
}

/** An infinite value or slope is none. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

type Shown = Pick<StepperReading, 'values' | 'adjoints' | 'tangents' | 'partials'>;

function standingOf(
  { nodes, links }: Computation,
  mode: Mode,
  frame: Frame | undefined,
  { values, adjoints, tangents, partials }: Shown,
  products: readonly Product[],
): Map<string, Standing> {
  const standing = new Map<string, Standing>();
  const reached = mode === 'values' ? values : mode === 'reverse' ? adjoints : tangents;
  for (const { id } of nodes) standing.set(id, reached.has(id) ? 'done' : 'ahead');
  for (const { id, to } of links) {
    standing.set(id, mode === 'values' ? (values.has(to.id) ? 'done' : 'ahead') : partials.has(id) ? 'done' : 'ahead');
  }
  for (const { links: path } of products) {
    for (const { id, from, to } of path) {
      standing.set(id, 'path');
      for (const node of [from, to]) standing.set(node.id, 'path');
    }
  }
  if (frame === undefined) return standing;
  standing.set(frame.node.id, 'now');
  if (frame.kind === 'edge') standing.set(frame.link.id, 'now');
  else if (frame.kind === 'value' || frame.kind === 'dual')
    for (const { id } of frame.node.inputs) standing.set(id, 'now');
  return standing;
}
