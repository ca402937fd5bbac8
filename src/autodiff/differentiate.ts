/**
 * The symbolic derivative: each node once, arguments first, by its law (`laws.ts`) and with tidy constructors (`tidy/`).
 * Nodes of the function and derivatives of shared parts are shared, so size and time grow in step with the function.
 */
import { postOrder } from './expr.ts';
import { lawOf, type Shape, type Test } from './laws.ts';
import type { Table } from './table.ts';
import { nothing, type Product } from './tidy/product.ts';
import { createTidier, type Tidier } from './tidy/tidy.ts';
import type { Expr, Tidy } from './types.ts';

/**
 * The derivative by one variable as a person would write it; the other variables are constants. It is claimed where `e` is
 * differentiable; elsewhere it may have a value that means nothing, as 1/x has at −1 for ln x.
 *
 * @example toText(differentiate(parse('(x^2 + 1)^3'), 'x')) // "6*x*(x^2 + 1)^2"
 */
export function differentiate(table: Table, e: Expr, variable: string): Expr {
  const order = postOrder(e);
  const { depends, isPart } = survey(order, variable);
  const tidy = createTidier(e.pool, table);
  const derivatives = new Map<Expr, Product>();
  for (const node of order) {
    if (isPart(node)) continue;
    const { shape } = lawOf(node, depends, isPart, table);
    derivatives.set(node, filled(shape, node, tidy, derivatives));
  }
  return tidy.write(derivatives.get(e) ?? nothing);
}

/** A shape with the derivatives put in, all of it tidy. */
function filled(shape: Shape, node: Expr, tidy: Tidier, derivatives: ReadonlyMap<Expr, Product>): Product {
  switch (shape.kind) {
    case 'given':
      return tidy.read(shape.expr);
    case 'derivative':
      return derivatives.get(shape.of) ?? nothing;
    case 'partial':
      return tidy.read(partialOf(node, shape.position, tidy));
    default:
      return tidy.make(
        shape.op,
        shape.args.map((arg) => filled(arg, node, tidy, derivatives)),
      );
  }
}

/** The partial of a node by one of its arguments, from its row of the op table. */
export function partialOf(node: Expr, position: number, tidy: Tidy): Expr {
  if (node.kind !== 'op') return node;
  const [a = node, b = a] = node.args;
  return node.op.derivatives[position]?.(tidy, node, a, b) ?? node;
}

/** Which nodes depend on the variable, and which sums are used once and by another sum. Of nodes in order of evaluation. */
export function survey(order: readonly Expr[], variable: string): { depends: Test; isPart: Test } {
  const size = (order.at(-1)?.index ?? 0) + 1;
  const moving = new Uint8Array(size);
  const uses = new Uint8Array(size);
  for (const node of order) {
    if (node.kind === 'variable' && node.name === variable) moving[node.index] = 1;
    if (node.kind !== 'op') continue;
    const weight = isSumLike(node) ? 1 : 2;
    for (const { index } of node.args) {
      if (moving[index]) moving[node.index] = 1;
      uses[index] = Math.min((uses[index] ?? 0) + weight, 2);
    }
  }
  return {
    depends: ({ index }) => moving[index] === 1,
    isPart: (node) => uses[node.index] === 1 && isSumLike(node),
  };
}

function isSumLike(node: Expr): boolean {
  return node.kind === 'op' && (node.op.id === 'add' || node.op.id === 'sub' || node.op.id === 'neg');
}
