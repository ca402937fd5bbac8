/**
 * The symbolic derivative: each node once, arguments first, by its law (`laws.ts`) and with tidy constructors (`tidy/`).
 * Nodes of the function and derivatives of shared parts are shared, so size and time grow in step with the function.
 */
import { postOrder } from './expr.ts';
import { createLaws } from './laws.ts';
import type { Table } from './table.ts';
import { read, write } from './tidy/notation.ts';
import { nothing, type Product } from './tidy/product.ts';
import { createTidier, made } from './tidy/tidy.ts';
import type { Expr } from './types.ts';

/**
 * The derivative by one variable as a person would write it; the other variables are constants. It is claimed where `e` is
 * differentiable; elsewhere it may have a value that means nothing, as 1/x has at −1 for ln x.
 *
 * @example toText(differentiate(parse('(x^2 + 1)^3'), 'x')) // "6*x*(x^2 + 1)^2"
 */
export function differentiate(table: Table, e: Expr, variable: string): Expr {
  const order = postOrder(e);
  const tidy = createTidier(e.pool, table);
  const { sheet } = tidy;
  /** By index of the node. */
  const derivatives: Product[] = [];
  const derivative = (of: Expr) => derivatives[of.index] ?? nothing;
  const { isPart, lawOf } = createLaws(order, variable, tidy, {
    given: (part) => read(sheet, part),
    derivative,
    made: (id, ...terms) => made(sheet, id, terms),
  });
  for (const node of order) if (!isPart(node)) derivatives[node.index] = lawOf(node).formula;
  return write(sheet, derivative(e));
}
