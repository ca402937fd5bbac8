/** A function as a graph: every node of the expression once, an edge for each argument. Ids are those of `nodeIds`. */
import { toText, type Expr } from '../../autodiff/index.ts';

export interface ViewNode {
  readonly id: string;
  /** What it computes, as far as it is short enough to stand in a node. */
  readonly text: string;
  readonly isInput: boolean;
}

export interface ViewEdge {
  readonly id: string;
  /** What goes in, and what is made of it. */
  readonly from: string;
  readonly to: string;
}

export interface ViewGraph {
  readonly nodes: readonly ViewNode[];
  readonly edges: readonly ViewEdge[];
}

/** Longer parts are told by their last operation. */
const longest = 18;

/**
 * @param ids the nodes in order of evaluation
 * @example graphOf(nodeIds(parse('x*x'))).edges.map(({ id }) => id) // ['n0-n1', 'n0-n1-2']
 */
export function graphOf(ids: ReadonlyMap<Expr, string>): ViewGraph {
  const nodes = [...ids].map(([node, id]) => ({ id, text: face(node), isInput: node.kind === 'variable' }));
  const edges = [...ids].flatMap(([node, to]) => {
    const seen = new Map<string, number>();
    return (node.kind === 'op' ? node.args : []).map((arg) => {
      const from = ids.get(arg) ?? '';
      const count = (seen.get(from) ?? 0) + 1;
      seen.set(from, count);
      return { id: count > 1 ? `${from}-${to}-${count}` : `${from}-${to}`, from, to };
    });
  });
  return { nodes, edges };
}

function face(node: Expr): string {
  const text = toText(node, { maxLength: 400 });
  if (text.length <= longest || node.kind !== 'op') return text;
  const { sign, id, arity } = node.op;
  const dots = Array.from({ length: arity }, () => '…');
  if (sign === undefined) return `${id}(${dots.join(', ')})`;
  return arity === 1 ? `${sign}…` : dots.join(` ${sign} `);
}
