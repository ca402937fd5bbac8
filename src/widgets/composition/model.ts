/**
 * The numbers of x → u → y: where x goes, how much each of the two functions stretches there, and what a nudge of x really
 * does. Each factor is the core's derivative of one function at its own input; their product is checked against the core's
 * derivative of the two put together.
 */
import { substitute, type PointKind } from '../../autodiff/index.ts';
import { functionOf, typedFunction, type TypedFunction } from '../typed-function.ts';

export interface Chain {
  /** u = g(x). */
  readonly inner: TypedFunction;
  /** y = f(u). */
  readonly outer: TypedFunction;
  /** y = f(g(x)). */
  readonly whole: TypedFunction;
}

const kept = new WeakMap<TypedFunction, WeakMap<TypedFunction, Chain>>();

/** @throws ParseError where one of the texts is no formula, in x or in u */
export function chainOf({ g, f }: { readonly g: string; readonly f: string }): Chain {
  const inner = typedFunction(g, ['x']);
  const outer = typedFunction(f, ['u']);
  const known = kept.get(inner)?.get(outer);
  if (known !== undefined) return known;
  const whole = functionOf(substitute(outer.expr, { u: inner.expr }), `${f}, u = ${g}`, ['x']);
  const chain = { inner, outer, whole };
  kept.set(inner, (kept.get(inner) ?? new WeakMap<TypedFunction, Chain>()).set(outer, chain));
  return chain;
}

export interface CompositionReading {
  readonly x: number;
  /** NaN outside of the domain. */
  readonly u: number;
  readonly y: number;
  /** What happens at x in the inner function, and at u in the outer one. */
  readonly innerKind: PointKind;
  readonly outerKind: PointKind;
  /** du/dx at x and dy/du at u = g(x); NaN where there is none. */
  readonly inner: number;
  readonly outer: number;
  /** The product of the two: what the chain rule gives. NaN where it does not apply. */
  readonly product: number;
  /** dy/dx of the two put together; may exist where the rule does not apply. */
  readonly slope: number;
  /** The nudge, and the changes it really makes. */
  readonly dx: number;
  readonly du: number;
  readonly dy: number;
}

/** @param at the place x and the nudge dx */
export function readingAt(chain: Chain, { x, dx }: { readonly x: number; readonly dx: number }): CompositionReading {
  const { inner, outer, whole } = chain;
  const atX = inner.slope('x', { x });
  const u = numberOr(atX.value);
  const atU = outer.slope('u', { u });
  const y = numberOr(atU.value);
  const all = whole.slope('x', { x });
  const factors = {
    inner: atX.kind === 'smooth' ? atX.slope : NaN,
    outer: atU.kind === 'smooth' ? atU.slope : NaN,
  };
  const nudged = inner.value(x + dx);
  return {
    x,
    u,
    y,
    innerKind: atX.kind,
    outerKind: atU.kind,
    ...factors,
    product: factors.outer * factors.inner,
    slope: all.kind === 'smooth' ? all.slope : NaN,
    dx,
    du: nudged - u,
    dy: outer.value(nudged) - y,
  };
}

function numberOr(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}
