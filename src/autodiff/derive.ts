/**
 * The derivative as a teacher writes it, one named rule a line: the laws of `laws.ts` and the tidy constructors of
 * `tidy/`, with a stop after each. A line is about one part of the function and says "before = after"; what is still to be
 * differentiated stands in it as d/dx(…).
 */
import { applied, postOrder, variables } from './expr.ts';
import { type Chain, createLaws } from './laws.ts';
import { partial, total } from './pending.ts';
import { simplifications } from './rules.ts';
import type { Table } from './table.ts';
import { isOp, read, write } from './tidy/notation.ts';
import { nothing, type Product } from './tidy/product.ts';
import { createTidier, made } from './tidy/tidy.ts';
import type { Derivation, Expr, Step } from './types.ts';

/** A part of a formula on its way from the law to the tidy form. */
interface Cell {
  /** How it stands now, and what it is when tidied. */
  expr: Expr;
  product: Product;
  /** Of a derivative: what it is the derivative of. */
  readonly of?: Expr;
  /** Of what is made of other cells: the id of the op, and those cells. */
  readonly id?: string;
  readonly args: readonly Cell[];
}

/** A formula as it is stated: the whole, and all its cells, arguments before what is made of them. */
interface Stated {
  readonly formula: Cell;
  readonly cells: readonly Cell[];
}

/**
 * The steps that lead from `e` to its derivative: outer rules before inner ones, each part of the function once, and the
 * result of a part simplified as soon as it is complete.
 *
 * @example derive(parse('x^2 + 3'), 'x').steps.map((step) => step.rule) // ['sum', 'power', 'constant', 'zero-term']
 */
export function derive(table: Table, e: Expr, variable: string): Derivation {
  const names = variables(e);
  const letter = ['u', 'v', 'w'].find((name) => !names.includes(name)) ?? 'u_';
  /** The simplifications used since the last line. */
  const notes = new Set<string>();
  const tidy = createTidier(e.pool, table, (rule) => notes.add(rule));
  const { sheet } = tidy;
  const derivatives = new Map<Expr, Product>();
  const steps: Step[] = [];
  /** The cells of the law at hand. */
  let cells: Cell[] = [];
  const { lawOf } = createLaws<Cell>(postOrder(e), variable, tidy, {
    given: (expr) => cell(expr),
    derivative: (of) => cell(pendingOf(of), { of }),
    made: (id, ...args) => cell(joined(id, args), { id, args }),
  });

  const open: { node: Expr; stated?: Stated }[] = [{ node: e }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, stated } = next;
    if (stated) derivatives.set(node, simplified(node, stated));
    else if (!derivatives.has(node)) {
      const formula = state(node);
      open.push({ node, stated: { formula, cells } });
      for (const { of } of cells.toReversed()) if (of) open.push({ node: of });
    }
  }
  const result = write(sheet, derivatives.get(e) ?? nothing);
  return { expr: e, variable, steps, result };

  function cell(expr: Expr, origin?: Partial<Cell>): Cell {
    const made = { expr, product: nothing, args: [], ...origin };
    cells.push(made);
    return made;
  }

  /** Writes the line that states the law for a node; answers its formula. */
  function state(node: Expr): Cell {
    cells = [];
    const { rule, formula, chain } = lawOf(node);
    add({ node, rule, before: pendingOf(node), after: formula.expr, ...(chain && named(chain)) });
    return formula;
  }

  /** The outer function of a letter, and the inner one. */
  function named({ whole: { op, args }, at, inner, outerRule }: Chain) {
    return { outer: e.pool.apply(op, args.with(at, e.pool.variable(letter))), outerRule, inner };
  }

  /** Writes the lines from the law with all derivatives put in to its tidy form; one line that puts them in if it is tidy. */
  function simplified(node: Expr, { formula, cells }: Stated): Product {
    const stated = formula.expr;
    for (const cell of cells) {
      if (!cell.of) continue;
      cell.product = derivatives.get(cell.of) ?? nothing;
      cell.expr = write(sheet, cell.product);
    }
    rejoin(cells);
    const start = formula.expr;
    let before = start;
    for (const [i, cell] of cells.entries()) {
      if (cell.id === undefined) {
        if (!cell.of) cell.product = read(sheet, cell.expr);
        continue;
      }
      notes.clear();
      const products = cell.args.map(({ product }) => product);
      cell.product = made(sheet, cell.id, products);
      const expr = write(sheet, cell.product);
      if (expr === cell.expr) continue;
      cell.expr = expr;
      rejoin(cells.slice(i + 1));
      const rule = simplifications.find(({ id }) => notes.has(id))?.id ?? 'arrange';
      add({ node, rule, before, after: formula.expr });
      before = formula.expr;
    }
    if (before === start && cells.some(({ of }) => of)) add({ node, rule: 'substitute', before: stated, after: start });
    return formula.product;
  }

  /** Makes cells anew from their arguments. */
  function rejoin(cells: readonly Cell[]): void {
    for (const cell of cells) if (cell.id !== undefined) cell.expr = joined(cell.id, cell.args);
  }

  function joined(id: string, cells: readonly Cell[]): Expr {
    const args = cells.map(({ expr }) => expr);
    if (id !== 'add') return applied(sheet, id, ...args);
    return args.reduce((left, right) =>
      isOp(right, 'neg') ? applied(sheet, 'sub', left, ...right.args) : applied(sheet, 'add', left, right),
    );
  }

  function pendingOf(of: Expr): Expr {
    return e.pool.apply(names.length > 1 ? partial : total, [of, e.pool.variable(variable)]);
  }

  /** Simplifications of the same kind in a row are one line, and arranging goes along with what is beside it. */
  function add(step: Omit<Step, 'id'>): void {
    const last = steps.at(-1);
    const rule = last?.rule === 'arrange' ? step.rule : last?.rule;
    const isSame = step.rule === rule || step.rule === 'arrange';
    if (last && rule !== undefined && isSame && last.node === step.node && last.after === step.before) {
      steps[steps.length - 1] = { ...last, rule, after: step.after };
    } else steps.push({ id: `s${steps.length}`, ...step });
  }
}
