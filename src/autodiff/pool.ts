/**
 * Where nodes are made: a pool hands out the one node that stands for each constant, variable and operation of a family
 * of expressions (hash-consing). There is no table beyond the pools, so nodes go when nothing refers to their family.
 *
 * Rule of the pool: an argument always stands before what is made of it, so no walk over nodes needs recursion.
 */
import type { Constant, Expr, Op, Operation, Pool, Variable } from './types.ts';

/** An operation as the pool keeps it: those with the same hash form a chain. */
interface Kept extends Operation {
  readonly next: Kept | undefined;
}

export function createPool(): Pool {
  return new NodePool();
}

class NodePool implements Pool {
  size = 0;
  readonly #constants = new Map<number, Constant>();
  readonly #variables = new Map<string, Variable>();
  readonly #operations = new Map<number, Kept>();

  constant(value: number): Constant {
    const node = this.#constants.get(value) ?? { kind: 'constant', pool: this, index: this.size++, value };
    this.#constants.set(value, node);
    return node;
  }

  variable(name: string): Variable {
    const node = this.#variables.get(name) ?? { kind: 'variable', pool: this, index: this.size++, name };
    this.#variables.set(name, node);
    return node;
  }

  /** The arguments must be nodes of this pool. */
  apply(op: Op, args: readonly Expr[]): Operation {
    const [a, b] = args;
    // By the arguments alone: at most a handful of ops are ever applied to the same ones. The multiplier is Knuth's.
    const hash = Math.imul(31 * (a?.index ?? 0) + (b?.index ?? 0), 2654435761) >> 2;
    const next = this.#operations.get(hash);
    for (let kept = next; kept; kept = kept.next) {
      if (kept.op === op && kept.args[0] === a && kept.args[1] === b) return kept;
    }
    const node: Kept = { kind: 'op', pool: this, index: this.size++, op, args, next };
    this.#operations.set(hash, node);
    return node;
  }
}
