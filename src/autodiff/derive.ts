/**
 * The derivative as a teacher writes it, one named rule a line: the laws of `laws.ts` and the tidy constructors of
 * `tidy/`, with a stop after each. A line is about one part of the function and says "before = after"; what is still to be
 * differentiated stands in it as d/dx(…).
 */
import { postOrder, variables } from './expr.ts';
import { createLaws } from './laws.ts';
import { pending } from './pending.ts';
import { simplifications } from './rules.ts';
import type { Table } from './table.ts';
import { isOp } from './tidy/notation.ts';
import { nothing, type Product } from './tidy/product.ts';
import { createTidier } from './tidy/tidy.ts';
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
  const derivatives = new Map<Expr, Product>();
  const steps: Step[] = [];
  /** The cells of the law at hand, arguments before what is made of them, the whole last. */
  let law: Cell[] = [];
  const { lawOf } = createLaws<Cell>(postOrder(e), variable, tidy, {
    given: (expr) => cell({ expr, product: nothing, args: [] }),
    derivative: (of) => cell({ expr: pendingOf(of), product: nothing, of, args: [] }),
    made: (id, ...args) => cell({ expr: joined(id, args), product: nothing, id, args }),
  });

  const open: { node: Expr; stated?: Cell[] }[] = [{ node: e }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, stated } = next;
    if (stated) derivatives.set(node, simplified(node, stated));
    else if (!derivatives.has(node)) {
      state(node);
      open.push({ node, stated: law });
      for (const { of } of law.toReversed()) if (of) open.push({ node: of });
    }
  }
  const result = tidy.write(derivatives.get(e) ?? nothing);
  return { expr: e, variable, steps, result };

  function cell(made: Cell): Cell {
    law.push(made);
    return made;
  }

  /** Writes the line that states the law for a node. */
  function state(node: Expr): void {
    law = [];
    const { rule, formula, outerRule, inner } = lawOf(node);
    const step = { node, rule, before: pendingOf(node), after: formula.expr };
    if (inner && outerRule !== undefined && node.kind === 'op') {
      const args = node.args.map((arg) => (arg === inner ? e.pool.variable(letter) : arg));
      add({ ...step, outer: e.pool.apply(node.op, args), outerRule, inner });
    } else add(step);
  }

  /** Writes the lines from the law with all derivatives put in to its tidy form; one line that puts them in if it is tidy. */
  function simplified(node: Expr, cells: readonly Cell[]): Product {
    const stated = cells.at(-1)?.expr ?? node;
    for (const cell of cells) {
      if (!cell.of) continue;
      cell.product = derivatives.get(cell.of) ?? nothing;
      cell.expr = tidy.write(cell.product);
    }
    const start = rejoined(cells);
    let before = start;
    for (const [i, cell] of cells.entries()) {
      if (cell.id === undefined) {
        if (!cell.of) cell.product = tidy.read(cell.expr);
        continue;
      }
      notes.clear();
      cell.product = tidy.make(cell.id, ...cell.args.map(({ product }) => product));
      const expr = tidy.write(cell.product);
      if (expr === cell.expr) continue;
      cell.expr = expr;
      const rule = simplifications.find(({ id }) => notes.has(id))?.id ?? 'arrange';
      const after = rejoined(cells, i + 1);
      simplify({ node, rule, before, after });
      before = after;
    }
    if (before === start && cells.some(({ of }) => of)) add({ node, rule: 'substitute', before: stated, after: start });
    return cells.at(-1)?.product ?? nothing;
  }

  /** The whole as it stands, with the cells from `from` on made anew from their arguments. */
  function rejoined(law: readonly Cell[], from = 0): Expr {
    for (const cell of law.slice(from)) if (cell.id !== undefined) cell.expr = joined(cell.id, cell.args);
    return law.at(-1)?.expr ?? e;
  }

  function joined(id: string, cells: readonly Cell[]): Expr {
    const args = cells.map(({ expr }) => expr);
    if (id !== 'add') return applied(id, ...args);
    return args.reduce((left, right) => {
      const [size] = isOp(right, 'neg') ? right.args : [];
      return size ? applied('sub', left, size) : applied('add', left, right);
    });
  }

  function applied(id: string, ...args: Expr[]): Expr {
    return e.pool.apply(table.op(id), args);
  }

  function pendingOf(of: Expr): Expr {
    return pending(of, e.pool.variable(variable), names.length > 1);
  }

  /** Simplifications of the same kind in a row are one line, and arranging goes along with what is beside it. */
  function simplify(step: Omit<Step, 'id'>): void {
    const last = steps.at(-1);
    const rule = last?.rule === 'arrange' ? step.rule : last?.rule;
    const isSame = step.rule === rule || step.rule === 'arrange';
    if (last && rule !== undefined && isSame && last.node === step.node && last.after === step.before) {
      steps[steps.length - 1] = { ...last, rule, after: step.after };
    } else add(step);
  }

  function add(step: Omit<Step, 'id'>): void {
    steps.push({ id: `s${steps.length}`, ...step });
  }
}
