/**
 * A computation written down record by record, so that it can be stepped through: every value on the way forward, then
 * either every contribution on the way back (reverse mode) or a derivative beside each value (forward mode, dual numbers).
 * The same arithmetic in the same order as `gradient`, so the numbers are equal to the last bit.
 */
import { backward, variablesOf } from './evaluate.ts';
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
  const moving = variablesOf(program).filter(({ name }) => name === variable);
  const active = dependent(
    program,
    0,
    moving.map(({ slot }) => slot),
  );
  const tangents = new Float64Array(values.length);
  const at = (slot: number) => values[slot] ?? NaN;
  const tangentAt = (slot: number) => tangents[slot] ?? NaN;
  const made = new Map(list.map((instruction) => [instruction.out, instruction]));
  const steps: (ValueStep | EdgeStep)[] = [];
  for (const [node, slot] of slotOf) {
    const instruction = made.get(slot);
    const slots = instruction ? argumentsOf(instruction) : [];
    const value = at(slot);
    const step = { kind: 'value', id: `value-n${slot}`, node, nodeId: `n${slot}`, value } as const;
    if (variable === undefined) {
      steps.push({ ...step, inputs: slots.map((input) => ({ nodeId: `n${input}`, value: at(input) })) });
      continue;
    }
    const inputs = slots.map((input) => ({ nodeId: `n${input}`, value: at(input), tangent: tangentAt(input) }));
    const { op, a = slot, b = slot } = instruction ?? {};
    const partials = op?.partials.map((partial) => partial(value, at(a), at(b))) ?? [];
    let tangent = instruction ? 0 : (active[slot] ?? 0);
    for (const [i, input] of slots.entries()) if (active[input]) tangent += (partials[i] ?? NaN) * tangentAt(input);
    tangents[slot] = tangent = Number.isNaN(value) ? NaN : tangent;
    steps.push({ ...step, inputs, partials, tangent });
  }
  if (variable !== undefined) {
    return { mode: 'forward', expr: e, steps, value: at(root), partials: { [variable]: tangentAt(root) } };
  }

  const result = backward(program, ({ from, to, ...rest }) => {
    steps.push({ kind: 'edge', id: `edge-n${from}-${rest.position}`, from: `n${from}`, to: `n${to}`, ...rest });
  });
  return { mode: 'reverse', expr: e, steps, ...result };
}

/** The slots of the arguments, each by itself. */
function argumentsOf({ op, a, b }: Instruction): number[] {
  return op.arity === 1 ? [a] : [a, b];
}
