/**
 * A computation written down record by record, so that it can be stepped through: every value on the way forward, then
 * either every contribution on the way back (reverse mode) or a derivative beside each value (forward mode, dual numbers).
 * The same arithmetic in the same order as `gradient`, so the numbers are equal to the last bit.
 */
import { nodeIds } from './expr.ts';
import { numberIn } from './instructions.ts';
import type { EdgeStep, Env, Expr, Operation, Trace, TraceMode, ValueStep } from './types.ts';

/** What is known of a node: its value, its tangent or adjoint so far, and whether a variable is under it. */
interface Known {
  readonly id: string;
  readonly value: number;
  readonly tangent: number;
  adjoint: number;
  readonly isActive: boolean;
}

/**
 * The records of one computation. In reverse mode the values come first, arguments before what is made of them, then the
 * edges, each node once all contributions to it have arrived; towards constants nothing flows. The records depend on the
 * arguments alone: to stand at step k, look at the first k.
 *
 * @example trace(parse('x*y'), { x: 2, y: 3 }, { mode: 'reverse' }).partials // { x: 3, y: 2 }
 */
export function trace(e: Expr, env: Env, mode: TraceMode): Trace {
  const ids = nodeIds(e);
  const known = new Map<Expr, Known>();
  const steps: (ValueStep | EdgeStep)[] = [];
  const variable = mode.mode === 'forward' ? mode.variable : undefined;
  for (const [node, id] of ids) steps.push(valueStep(node, id, known, env, variable));
  const root = known.get(e);
  if (root && variable === undefined) {
    root.adjoint = 1;
    for (const node of [...ids.keys()].reverse()) if (node.kind === 'op') steps.push(...edgeSteps(node, known));
  }
  const value = root?.value ?? NaN;
  const partials: Record<string, number> = {};
  if (variable !== undefined) partials[variable] = root?.tangent ?? NaN;
  else {
    for (const [node, { adjoint }] of known) {
      if (node.kind === 'variable') partials[node.name] = Number.isNaN(value) ? NaN : adjoint;
    }
  }
  return { mode: mode.mode, expr: e, steps, value, partials };
}

/** Computes a node from its arguments and notes it in `known`; with a variable also its derivative by that variable. */
function valueStep(node: Expr, id: string, known: Map<Expr, Known>, env: Env, variable: string | undefined): ValueStep {
  const inputs = node.kind === 'op' ? argumentsOf(node, known) : [];
  const [a, b = a] = inputs;
  let value = NaN;
  if (node.kind === 'constant') ({ value } = node);
  else if (node.kind === 'variable') value = numberIn(env, node.name);
  else if (a && b) value = node.op.value(a.value, b.value);
  const partials = node.kind === 'op' && a && b ? node.op.partials.map((of) => of(value, a.value, b.value)) : [];
  let tangent = node.kind === 'variable' && node.name === variable ? 1 : 0;
  for (const [i, input] of inputs.entries()) {
    if (input.isActive) tangent += (partials[i] ?? NaN) * input.tangent;
  }
  if (Number.isNaN(value)) tangent = NaN;
  const isActive =
    node.kind === 'variable'
      ? variable === undefined || node.name === variable
      : inputs.some((input) => input.isActive);
  known.set(node, { id, value, tangent, adjoint: 0, isActive });
  const step = { kind: 'value', id: `value-${id}`, node, nodeId: id, value } as const;
  if (variable === undefined)
    return { ...step, inputs: inputs.map((input) => ({ nodeId: input.id, value: input.value })) };
  const dual = inputs.map((input) => ({ nodeId: input.id, value: input.value, tangent: input.tangent }));
  return { ...step, inputs: dual, partials, tangent };
}

/** Sends the adjoint of a node on to its arguments. */
function edgeSteps(node: Operation, known: ReadonlyMap<Expr, Known>): EdgeStep[] {
  const from = known.get(node);
  const inputs = argumentsOf(node, known);
  const [a, b = a] = inputs;
  if (!from || !a || !b) return [];
  return inputs.flatMap((to, position) => {
    if (!to.isActive) return [];
    const partial = node.op.partials[position]?.(from.value, a.value, b.value) ?? NaN;
    const contribution = from.adjoint * partial;
    to.adjoint += contribution;
    const id = `edge-${from.id}-${position}`;
    return [
      {
        kind: 'edge',
        id,
        from: from.id,
        to: to.id,
        position,
        partial,
        adjoint: from.adjoint,
        contribution,
        sum: to.adjoint,
      },
    ];
  });
}

function argumentsOf(node: Operation, known: ReadonlyMap<Expr, Known>): Known[] {
  return node.args.flatMap((arg) => known.get(arg) ?? []);
}
