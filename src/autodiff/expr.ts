/**
 * Building expressions and walking over them. A walk is a loop over nodes in order of evaluation, never a recursion, so
 * depth costs memory and not the stack. What ops mean is in `ops/`, how nodes are shared in `pool.ts`.
 */
import { createPool } from './pool.ts';
import type { Constant, Expr, Op, Operation, Pool, Variable } from './types.ts';

/**
 * A number as an expression of its own. Zero or positive and finite; negatives are `neg`, fractions `div`.
 *
 * @example apply('neg', constant(2)) // -2
 * @throws RangeError for a negative number, an infinity or NaN
 */
export function constant(value: number, pool: Pool = createPool()): Constant {
  if (!(value >= 0 && value < Infinity)) throw new RangeError(`not a constant: ${value}`);
  return pool.constant(value + 0);
}

/**
 * A variable as an expression of its own.
 *
 * @example apply('mul', constant(2), variable('x')) // 2*x
 */
export function variable(name: string, pool: Pool = createPool()): Variable {
  return pool.variable(name);
}

/**
 * An op applied to arguments. Arguments of different families are brought into the largest of them.
 *
 * @example applyOp(sin, variable('x')) // sin(x)
 * @throws RangeError if the number of arguments is not the op's
 */
export function applyOp(op: Op, ...args: Expr[]): Expr {
  const [pool] = args.map((arg) => arg.pool).sort((a, b) => b.size - a.size);
  if (!pool || args.length !== op.arity) {
    throw new RangeError(`${op.id} takes ${op.arity} arguments, not ${args.length}`);
  }
  return pool.apply(
    op,
    args.map((arg) => adopt(arg, pool)),
  );
}

/** Where an op is applied by its id: a family, and the table that has the op. */
interface Place {
  readonly pool: Pool;
  readonly table: { op(id: string): Op };
}

/** The op of this id applied to arguments of the family, which are not looked at. */
export function applied(place: Place, id: string, ...args: readonly Expr[]): Operation {
  return place.pool.apply(place.table.op(id), args);
}

/** The same expression in another family. */
export function adopt(e: Expr, pool: Pool): Expr {
  return e.pool === pool ? e : rebuild(postOrder(e), pool);
}

/**
 * `e` with variables replaced; names that are not in `bindings` stay, and nothing is simplified.
 *
 * @example substitute(parse('u^2'), { u: parse('x + 1') }) // (x + 1)^2
 */
export function substitute(e: Expr, bindings: Readonly<Record<string, Expr>>): Expr {
  const { pool } = e;
  return rebuild(postOrder(e), {
    constant: (value) => pool.constant(value),
    variable(name) {
      const given = Object.hasOwn(bindings, name) ? bindings[name] : undefined;
      return given ? adopt(given, pool) : pool.variable(name);
    },
    apply: (op, args) => pool.apply(op, args),
  });
}

/** What an expression is made with: a pool, or constructors of one's own, of nodes or of anything else. */
interface Maker<T> {
  constant(value: number): T;
  variable(name: string): T;
  apply(op: Op, args: readonly T[]): T;
}

/** An expression made anew, from its nodes in order of evaluation; the last is the whole. */
export function rebuild<T extends object>(order: readonly Expr[], maker: Maker<T>): T {
  const made = new Map<Expr, T>();
  const get = (node: Expr | undefined): T => {
    const known = node && made.get(node);
    if (!known) throw new RangeError('no nodes');
    return known;
  };
  const make = (node: Expr): T => {
    if (node.kind === 'constant') return maker.constant(node.value);
    return node.kind === 'variable' ? maker.variable(node.name) : maker.apply(node.op, node.args.map(get));
  };
  for (const node of order) made.set(node, make(node));
  return get(order.at(-1));
}

/**
 * Whether two expressions are written alike, node for node; across families too. Constants are equal as numbers. Whether
 * they are the same function is another question, see `equivalent`.
 *
 * @example equal(parse('x+1'), parse('(x + 1)')) // true; of 1+x and x+1 false
 */
export function equal(a: Expr, b: Expr): boolean {
  if (a.pool === b.pool) return a === b;
  // In one pool what is written alike is one node.
  const pool = createPool();
  return adopt(a, pool) === adopt(b, pool);
}

/** Whether an expression is this number, as typed. */
export function isConstant(e: Expr, value: number): boolean {
  return e.kind === 'constant' && e.value === value;
}

/**
 * The names that occur, in the order in which they are first read.
 *
 * @example variables(parse('w*x + b')) // ['w', 'x', 'b']
 */
export function variables(e: Expr): string[] {
  return postOrder(e).flatMap((node) => (node.kind === 'variable' ? [node.name] : []));
}

/**
 * Names for the nodes, `n0`, `n1`, … in post-order: arguments first, left to right, each node once. Traces and `toTex`
 * speak of nodes by these.
 *
 * @example nodeIds(parse('x*x')) // x => 'n0', x*x => 'n1'
 */
export function nodeIds(e: Expr): Map<Expr, string> {
  return new Map(postOrder(e).map((node, i) => [node, `n${i}`]));
}

/** Every node of `e` once, arguments before what is made of them, left to right; `e` itself is last. */
export function postOrder(e: Expr): Expr[] {
  const order: Expr[] = [];
  const seen = new Set<Expr>([e]);
  const isNew = (arg: Expr) => !seen.has(arg);
  const open = [e];
  for (let node = open.at(-1); node; node = open.at(-1)) {
    const arg = node.kind === 'op' && node.args.find(isNew);
    if (arg) {
      seen.add(arg);
      open.push(arg);
    } else {
      order.push(node);
      open.pop();
    }
  }
  return order;
}
