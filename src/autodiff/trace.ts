/**
 * A computation written down record by record, so that it can be stepped through: every value on the way forward, then
 * either every contribution on the way back (reverse mode) or a derivative beside each value (forward mode, dual numbers).
 * The same arithmetic in the same order as `gradient`, so the numbers are equal to the last bit.
 */
import { dependent, type Instruction, instructions, run } from './instructions.ts';
import type { EdgeStep, Env, Expr, Trace, TraceMode, ValueStep } from './types.ts';

/**
 * The records of one computation. In reverse mode the values come first, arguments before what is made of them, then the
 * edges, each node once all contributions to it have arrived; towards constants nothing flows. The records depend on the
 * arguments alone: to stand at step k, look at the first k.
 *
 * @example trace(parse('x*y'), { x: 2, y: 3 }, { mode: 'reverse' }).partials // { x: 3, y: 2 }
 */
export function trace(e: Expr, env: Env, mode: TraceMode): Trace {
  const variable = mode.mode === 'forward' ? mode.variable : undefined;
  // With all variables held fixed the slots stand in post-order: slot 3 belongs to node n3.
  const program = instructions(e, [], env);
  const { start: values, list, root, slotOf } = program;
  run(list, values);
  const moving = [...slotOf].flatMap(([node, slot]) =>
    node.kind === 'variable' && (variable ?? node.name) === node.name ? [{ name: node.name, slot }] : [],
  );
  const active = dependent(
    program,
    0,
    moving.map(({ slot }) => slot),
  );
  /** What flows: tangents forward, adjoints in reverse. */
  const flows = new Float64Array(values.length);
  const at = (slot: number) => values[slot] ?? NaN;
  const flow = (slot: number) => flows[slot] ?? NaN;
  const partialsAt = ({ op, a, b, out }: Instruction) => op.partials.map((partial) => partial(at(out), at(a), at(b)));
  const slotsOf = ({ op, a, b }: Instruction) => (op.arity === 1 ? [a] : [a, b]);

  const made = new Map(list.map((instruction) => [instruction.out, instruction]));
  const valueSteps = [...slotOf].map(([node, slot]): ValueStep => {
    const instruction = made.get(slot);
    const slots = instruction ? slotsOf(instruction) : [];
    const inputs = slots.map((input) => ({ nodeId: `n${input}`, value: at(input) }));
    const step = { kind: 'value', id: `value-n${slot}`, node, nodeId: `n${slot}`, inputs, value: at(slot) } as const;
    if (variable === undefined) return step;
    const partials = instruction ? partialsAt(instruction) : [];
    let tangent = instruction ? 0 : (active[slot] ?? 0);
    for (const [i, input] of slots.entries()) if (active[input]) tangent += (partials[i] ?? NaN) * flow(input);
    if (Number.isNaN(at(slot))) tangent = NaN;
    flows[slot] = tangent;
    const dual = inputs.map((input, i) => ({ ...input, tangent: flow(slots[i] ?? -1) }));
    return { ...step, inputs: dual, partials, tangent };
  });
  if (variable !== undefined) {
    return { mode: 'forward', expr: e, steps: valueSteps, value: at(root), partials: { [variable]: flow(root) } };
  }

  flows[root] = 1;
  const edgeSteps = list.toReversed().flatMap((instruction) => {
    const from = instruction.out;
    const partials = partialsAt(instruction);
    return slotsOf(instruction).flatMap((to, position): EdgeStep[] => {
      if (!active[to]) return [];
      const [adjoint, partial] = [flow(from), partials[position] ?? NaN];
      const contribution = adjoint * partial;
      const sum = flow(to) + contribution;
      flows[to] = sum;
      const id = `edge-n${from}-${position}`;
      return [{ kind: 'edge', id, from: `n${from}`, to: `n${to}`, position, partial, adjoint, contribution, sum }];
    });
  });
  const isDefined = !Number.isNaN(at(root));
  const partials = Object.fromEntries(moving.map(({ name, slot }) => [name, isDefined ? flow(slot) : NaN]));
  return { mode: 'reverse', expr: e, steps: [...valueSteps, ...edgeSteps], value: at(root), partials };
}
