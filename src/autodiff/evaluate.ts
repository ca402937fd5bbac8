/** The value of an expression at one point, and its gradient by reverse mode: the two loops that the lessons explain. */
import { dependent, instructions, type Instructions, run } from './instructions.ts';
import type { Env, Expr, Gradient } from './types.ts';

/**
 * The value at `env`, as IEEE arithmetic gives it: ±Infinity at a pole, NaN outside the domain or where a variable has no
 * number. Never throws.
 *
 * @example evaluate(parse('x^2'), { x: 3 }) // 9
 */
export function evaluate(e: Expr, env: Env): number {
  const { start: values, list, root } = instructions(e, [], env);
  run(list, values);
  return values[root] ?? NaN;
}

/**
 * Value and gradient in one pass forward and one back: reverse mode. The partials are those of the variables that occur;
 * where the value is NaN so are they. At kinks they follow PyTorch.
 *
 * @example gradient(parse('x*y'), { x: 2, y: 3 }) // { value: 6, partials: { x: 3, y: 2 } }
 */
export function gradient(e: Expr, env: Env): Gradient {
  const program = instructions(e, [], env);
  run(program.list, program.start);
  return backward(program);
}

/** A contribution to the adjoint of an argument: the adjoint of what is made of it times the partial. Slots by number. */
export interface Contribution {
  readonly from: number;
  readonly to: number;
  readonly position: number;
  readonly partial: number;
  readonly adjoint: number;
  readonly contribution: number;
  /** The adjoint of `to` after it. */
  readonly sum: number;
}

/** The variables of a program in which all of them are held fixed, with their slots. */
export function variablesOf({ slotOf }: Instructions): { name: string; slot: number }[] {
  return [...slotOf].flatMap(([node, slot]) => (node.kind === 'variable' ? [{ name: node.name, slot }] : []));
}

/**
 * The way back through a program that was run: the adjoints of all slots, summed up contribution by contribution; `tell`
 * hears of each.
 */
export function backward(program: Instructions, tell?: (contribution: Contribution) => void): Gradient {
  const { start: values, list, root } = program;
  const variables = variablesOf(program);
  const active = dependent(
    program,
    0,
    variables.map(({ slot }) => slot),
  );
  const adjoints = new Float64Array(values.length);
  adjoints[root] = 1;
  for (const { op, a, b, out } of list.toReversed()) {
    for (const [position, partialOf] of op.partials.entries()) {
      const to = position === 0 ? a : b;
      // Towards a constant nothing flows; its partial need not even exist, as that of (−2)^3 by the exponent.
      if (!active[to]) continue;
      const partial = partialOf(values[out] ?? 0, values[a] ?? 0, values[b] ?? 0);
      const adjoint = adjoints[out] ?? 0;
      const contribution = adjoint * partial;
      const sum = (adjoints[to] ?? 0) + contribution;
      adjoints[to] = sum;
      tell?.({ from: out, to, position, partial, adjoint, contribution, sum });
    }
  }
  const value = values[root] ?? NaN;
  const partials = variables.map(({ name, slot }) => [name, Number.isNaN(value) ? NaN : (adjoints[slot] ?? 0)]);
  return { value, partials: Object.fromEntries(partials) };
}
