/**
 * A typed program as a graph to be stepped through: nodes with names and faces, links with their local derivatives, frames
 * in the order in which they are played. None of it depends on the numbers; those are in `model.ts`.
 *
 * What depends on no variable has no node of its own: `x^2 + 1` is the sum of a node and a 1, and its face says so. Ids are
 * those of `nodeIds`, so constants leave gaps; a link is named `<argument>-<node>`, a second one between the two `…-2`.
 */
import {
  apply,
  differentiate,
  nodeIds,
  substitute,
  toText,
  trace,
  variable,
  variables,
  type Expr,
  type Operation,
} from '../../autodiff/index.ts';
import { namesOf } from './names.ts';
import { readProgram } from './program.ts';
import type { Mode } from './widget.ts';

export interface StepperNode {
  readonly id: string;
  readonly expr: Expr;
  /** As `Sym` reads it: `v_1`. */
  readonly name: string;
  readonly isInput: boolean;
  /** The op applied to the names of its arguments: `v_1 + 1`. For an input its name. */
  readonly face: string;
  /** The face as an expression in those names. */
  readonly formula: Expr;
  /** The links that lead to it and that leave it. */
  readonly inputs: StepperLink[];
  readonly uses: StepperLink[];
}

export interface StepperLink {
  readonly id: string;
  readonly from: StepperNode;
  readonly to: StepperNode;
  readonly position: number;
  /** The local derivative of `to` by `from`, in the names of the nodes, and in short for the graph. */
  readonly formula: Expr;
  readonly text: string;
  readonly short: string;
  /** The same in the variables. */
  readonly expr: Expr;
}

/** One thing that happens: a value, a value with its derivative, the 1 at the output, a contribution, a sum of several. */
export type Frame =
  | { readonly kind: 'value' | 'dual' | 'seed' | 'sum'; readonly node: StepperNode }
  | { readonly kind: 'edge'; readonly node: StepperNode; readonly link: StepperLink };

export interface Computation {
  readonly text: string;
  readonly root: Expr;
  readonly output: StepperNode;
  readonly variables: readonly string[];
  /** In order of evaluation. */
  readonly nodes: readonly StepperNode[];
  readonly links: readonly StepperLink[];
  readonly byId: ReadonlyMap<string, StepperNode>;
  readonly linkAt: ReadonlyMap<string, StepperLink>;
  /** `d` where the whole is one chain of one variable, else ∂. */
  readonly sign: string;
  readonly frames: Readonly<Record<Mode, readonly Frame[]>>;
}

const kept = new Map<string, Computation>();
const keptCount = 20;

/** @throws ParseError where the text cannot be read */
export function computationOf(text: string): Computation {
  const found = kept.get(text);
  if (found !== undefined) return found;
  const made = build(text);
  if (kept.size >= keptCount) kept.delete(kept.keys().next().value ?? '');
  kept.set(text, made);
  return made;
}

function build(text: string): Computation {
  const { root, named, output } = readProgram(text);
  const ids = nodeIds(root);
  const moving = new Set<Expr>();
  for (const node of ids.keys()) {
    if (node.kind === 'variable' || (node.kind === 'op' && node.args.some((arg) => moving.has(arg)))) moving.add(node);
  }
  const drawn = [...ids].filter(([node]) => moving.has(node) || node === root);
  const names = namesOf(
    drawn.map(([node]) => node),
    named,
    root,
    output,
  );
  const nodes = new Map<Expr, StepperNode>();
  const linkAt = new Map<string, StepperLink>();
  for (const [expr, id] of drawn) {
    const name = names.get(expr) ?? id;
    const isInput = expr.kind === 'variable';
    const formula = isInput ? variable(name) : faceOf(expr, names);
    const node: StepperNode = { id, expr, name, isInput, face: written(formula), formula, inputs: [], uses: [] };
    nodes.set(expr, node);
    if (expr.kind !== 'op' || !moving.has(expr)) continue;
    for (const [position, arg] of expr.args.entries()) {
      const from = nodes.get(arg);
      if (from === undefined) continue;
      const link = linkOf(expr, position, from, node, names);
      node.inputs.push(link);
      from.uses.push(link);
      linkAt.set(`${id}:${position}`, link);
    }
  }
  const list = [...nodes.values()];
  const last = nodes.get(root) ?? list[0];
  if (last === undefined) throw new Error('A program has at least one node.');
  const byId = new Map(list.map((node) => [node.id, node]));
  const inputs = inOrder(variables(root), text);
  return {
    text,
    root,
    output: last,
    variables: inputs,
    nodes: list,
    links: [...linkAt.values()],
    byId,
    linkAt,
    sign: inputs.length === 1 && list.every(({ uses }) => uses.length <= 1) ? 'd ' : '∂',
    frames: framesOf(root, byId, linkAt),
  };
}

/** As they are written, not as they are computed. */
function inOrder(names: readonly string[], text: string): readonly string[] {
  const written: readonly string[] = text.normalize('NFKC').match(/\p{L}[\p{L}\d_]*/gu) ?? [];
  const places = new Map(names.map((name) => [name, written.indexOf(name)]));
  return names.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function faceOf(expr: Expr, names: ReadonlyMap<Expr, string>): Expr {
  if (expr.kind !== 'op') return expr;
  return apply(expr.op, ...expr.args.map((arg) => named(arg, names)));
}

function named(arg: Expr, names: ReadonlyMap<Expr, string>): Expr {
  const name = names.get(arg);
  return name === undefined ? arg : variable(name);
}

/** The derivative by one place of the op, even where both places hold the same node: x·x has two links. */
function linkOf(
  expr: Operation,
  position: number,
  from: StepperNode,
  to: StepperNode,
  names: ReadonlyMap<Expr, string>,
): StepperLink {
  const place = 'place';
  const args = expr.args.map((arg, i) => (i === position ? variable(place) : named(arg, names)));
  const derivative = differentiate(apply(expr.op, ...args), place);
  const formula = substitute(derivative, { [place]: variable(from.name) });
  const back = Object.fromEntries(
    expr.args.flatMap((arg) => {
      const name = names.get(arg);
      return name === undefined ? [] : [[name, arg] as const];
    }),
  );
  const text = written(formula);
  const { op } = expr;
  const second = expr.args.indexOf(from.expr) < position;
  return {
    id: `${from.id}-${to.id}${second ? '-2' : ''}`,
    from,
    to,
    position,
    formula,
    text,
    short: text.length > 11 && op.sign === undefined ? `${callName(op.id)}′(${from.name})` : text,
    expr: substitute(formula, back),
  };
}

/** The order of play, from the records of the core; they depend on the expression alone. */
function framesOf(
  root: Expr,
  byId: ReadonlyMap<string, StepperNode>,
  linkAt: ReadonlyMap<string, StepperLink>,
): Computation['frames'] {
  const ops = [...byId.values()].filter(({ isInput }) => !isInput);
  const { steps } = trace(root, {}, { mode: 'reverse' });
  const reverse: Frame[] = [];
  const seen = new Map<StepperNode, number>();
  const output = [...byId.values()].at(-1);
  if (output !== undefined) reverse.push({ kind: 'seed', node: output });
  for (const step of steps) {
    const link = step.kind === 'edge' ? linkAt.get(`${step.from}:${step.position}`) : undefined;
    if (link === undefined) continue;
    const node = link.from;
    const count = (seen.get(node) ?? 0) + 1;
    seen.set(node, count);
    reverse.push({ kind: 'edge', node, link });
    if (count > 1 && count === node.uses.length) reverse.push({ kind: 'sum', node });
  }
  return {
    values: ops.map((node) => ({ kind: 'value', node })),
    reverse,
    forward: ops.map((node) => ({ kind: 'dual', node })),
  };
}

function callName(id: string): string {
  return id === 'sigmoid' ? 'σ' : id;
}

/** As `Sym` reads it best: σ for the sigmoid, 2x for 2·x, an indexed exponent in brackets. */
export function written(e: Expr): string {
  return toText(e, { maxLength: 80 })
    .replaceAll('sigmoid(', 'σ(')
    .replaceAll(/(?<![_\p{L}\d.])(\d+(?:\.\d+)?)\*(?=\p{L})/gu, '$1')
    .replaceAll(/\^(\p{L}+_\w+)/gu, '^($1)');
}
