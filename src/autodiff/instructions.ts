/**
 * An expression as a flat list of instructions, the form in which it is computed: slots for numbers, and for each op node
 * one instruction that fills a slot from slots filled before. Evaluation runs down the list, reverse mode runs it back.
 */
import { postOrder } from './expr.ts';
import type { Env, Expr, Op } from './types.ts';

export interface Instruction {
  readonly op: Op;
  /** The slots of the arguments; `b` repeats `a` where there is one. */
  readonly a: number;
  readonly b: number;
  readonly out: number;
}

export interface Instructions {
  /** The numbers that stand from the start: constants, and variables held fixed. NaN in all other slots. */
  readonly start: Float64Array;
  readonly list: readonly Instruction[];
  /** The slot of the result. */
  readonly root: number;
  readonly slotOf: ReadonlyMap<Expr, number>;
}

/**
 * The variables get the first slots, in the order given. `fixed` gives numbers to others; one without a number makes NaN.
 */
export function instructions(e: Expr, variables: readonly string[], fixed: Env = {}): Instructions {
  const slotOf = new Map<Expr, number>();
  const start = variables.map(() => NaN);
  const list: Instruction[] = [];
  for (const node of postOrder(e)) {
    const given = node.kind === 'variable' ? variables.indexOf(node.name) : -1;
    const out = given < 0 ? start.length : given;
    slotOf.set(node, out);
    if (given >= 0) continue;
    if (node.kind === 'op') {
      const [a = out, b = a] = node.args.map((arg) => slotOf.get(arg) ?? out);
      list.push({ op: node.op, a, b, out });
      start.push(NaN);
    } else start.push(node.kind === 'constant' ? node.value : numberIn(fixed, node.name));
  }
  return { start: Float64Array.from(start), list, root: slotOf.get(e) ?? 0, slotOf };
}

/** The number of a variable, NaN where it has none. No name reaches a prototype. */
export function numberIn(env: Env, name: string): number {
  return Object.hasOwn(env, name) ? (env[name] ?? NaN) : NaN;
}

/** Fills the slots of the results, in order. */
export function run(list: readonly Instruction[], values: Float64Array): void {
  for (const { op, a, b, out } of list) values[out] = op.value(values[a] ?? NaN, values[b] ?? NaN);
}

/** Which slots depend on one of the first `count` slots, the variables, or on one of `also`: 1 or 0. */
export function dependent({ start, list }: Instructions, count: number, also: readonly number[] = []): Uint8Array {
  const active = new Uint8Array(start.length).fill(1, 0, count);
  for (const slot of also) active[slot] = 1;
  for (const { a, b, out } of list) active[out] = (active[out] ?? 0) | (active[a] ?? 0) | (active[b] ?? 0);
  return active;
}
