/** The value of an expression at one point, and its gradient by reverse mode: the two loops that the lessons explain. */
import { variables } from './expr.ts';
import { dependent, instructions, type Instructions, numberIn, run } from './instructions.ts';
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
  const names = variables(e);
  const program = instructions(e, names);
  const { start: values, list, root } = program;
  values.set(names.map((name) => numberIn(env, name)));
  run(list, values);
  const adjoints = sweep(program, values, dependent(program, names.length));
  const value = values[root] ?? NaN;
  const partials = names.map((name, i) => [name, Number.isNaN(value) ? NaN : (adjoints[i] ?? 0)] as const);
  return { value, partials: Object.fromEntries(partials) };
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

/** The way back: the adjoints of all slots, summed up contribution by contribution; `tell` hears of each. */
export function sweep(
  { list, root }: Instructions,
  values: Float64Array,
  active: Uint8Array,
  tell?: (contribution: Contribution) => void,
): Float64Array {
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
  return adjoints;
}
