/** The value of an expression at one point, and its gradient by reverse mode: the two loops that the lessons explain. */
import { variables } from './expr.ts';
import { dependent, evaluator, instructions, numberIn, run } from './instructions.ts';
import type { Env, Expr, Gradient } from './types.ts';

/**
 * The value at `env`, as IEEE arithmetic gives it: ±Infinity at a pole, NaN outside the domain or where a variable has no
 * number. Never throws.
 *
 * @example evaluate(parse('x^2'), { x: 3 }) // 9
 */
export function evaluate(e: Expr, env: Env): number {
  const names = variables(e);
  return evaluator(e, names)(...names.map((name) => numberIn(env, name)));
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
  const active = dependent(program, names.length);
  const adjoints = new Float64Array(values.length);
  adjoints[root] = 1;
  for (const { op, a, b, out } of list.toReversed()) {
    for (const [i, partial] of op.partials.entries()) {
      const to = i === 0 ? a : b;
      // Towards a constant nothing flows; its partial need not even exist, as that of (−2)^3 by the exponent.
      if (!active[to]) continue;
      const contribution = (adjoints[out] ?? 0) * partial(values[out] ?? 0, values[a] ?? 0, values[b] ?? 0);
      adjoints[to] = (adjoints[to] ?? 0) + contribution;
    }
  }
  const value = values[root] ?? NaN;
  const partials = names.map((name, i) => [name, Number.isNaN(value) ? NaN : (adjoints[i] ?? 0)] as const);
  return { value, partials: Object.fromEntries(partials) };
}
