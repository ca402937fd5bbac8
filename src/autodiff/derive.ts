/**
 * The derivative as a teacher writes it, one named rule a line: the laws of `laws.ts` and the tidy constructors of
 * `differentiate.ts`, with a stop after each. A line is about one part of the function and says "before = after"; what is
 * still to be differentiated stands in it as d/dx(…).
 */
import { partialOf, survey } from './differentiate.ts';
import { postOrder } from './expr.ts';
import { type Law, lawOf, type Shape, type Test } from './laws.ts';
import { pending } from './pending.ts';
import { simplifications } from './rules.ts';
import type { Table } from './table.ts';
import { nothing, type Product } from './tidy/product.ts';
import { createTidier, type Tidier } from './tidy/tidy.ts';
import type { Derivation, Expr, Step } from './types.ts';

/**
 * The steps that lead from `e` to its derivative: outer rules before inner ones, each part of the function once, and the
 * result of a part simplified as soon as it is complete.
 *
 * @example derive(parse('x^2 + 3'), 'x').steps.map((step) => step.rule) // ['sum', 'power', 'constant', 'zero-term']
 */
export function derive(table: Table, e: Expr, variable: string): Derivation {
  return new Deriver(table, e, variable).run();
}

/** A part of a formula on its way from the law to the tidy form; its arguments stand before it in a list. */
interface Cell {
  readonly shape: Shape;
  readonly args: readonly Cell[];
  expr: Expr;
  product: Product;
}

class Deriver {
  readonly #table: Table;
  readonly #e: Expr;
  readonly #variable: string;
  readonly #depends: Test;
  readonly #isPart: Test;
  readonly #names: ReadonlySet<string>;
  readonly #tidy: Tidier;
  /** The simplifications used since the last line. */
  readonly #notes = new Set<string>();
  readonly #derivatives = new Map<Expr, Product>();
  readonly #steps: Step[] = [];

  constructor(table: Table, e: Expr, variable: string) {
    const order = postOrder(e);
    const { depends, isPart } = survey(order, variable);
    this.#table = table;
    this.#e = e;
    this.#variable = variable;
    this.#depends = depends;
    this.#isPart = isPart;
    this.#names = new Set(order.flatMap((node) => (node.kind === 'variable' ? [node.name] : [])));
    this.#tidy = createTidier(e.pool, table, (rule) => this.#notes.add(rule));
  }

  run(): Derivation {
    const open: { node: Expr; law?: Law }[] = [{ node: this.#e }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { node, law = this.#derivatives.has(node) ? undefined : this.#begin(node) } = next;
      if (next.law) this.#derivatives.set(node, this.#simplified(node, next.law.shape));
      else if (law) {
        open.push({ node, law });
        for (const part of derivativesIn(law.shape).reverse()) open.push({ node: part });
      }
    }
    const result = this.#tidy.write(this.#derivatives.get(this.#e) ?? nothing);
    return { expr: this.#e, variable: this.#variable, steps: this.#steps, result };
  }

  /** Writes the line that states the law for a node. */
  #begin(node: Expr): Law {
    const law = lawOf(node, this.#depends, this.#isPart, this.#table);
    const cells = this.#cells(law.shape, node, (of) => this.#pending(of));
    const step = { node, rule: law.rule, before: this.#pending(node), after: this.#joined(cells) };
    const inner = law.outer && node.kind === 'op' ? node.args[law.outer.inner] : undefined;
    if (law.outer && inner && node.kind === 'op') {
      const letter = node.pool.variable(['u', 'v', 'w'].find((name) => !this.#names.has(name)) ?? 'u_');
      const args = node.args.map((arg) => (arg === inner ? letter : arg));
      this.#add({ ...step, outer: node.pool.apply(node.op, args), outerRule: law.outer.rule, inner });
    } else this.#add(step);
    return law;
  }

  /** Writes the lines from the law with all derivatives put in to its tidy form; one line that puts them in if it is tidy. */
  #simplified(node: Expr, shape: Shape): Product {
    const cells = this.#cells(shape, node, (of) => this.#tidy.write(this.#derivatives.get(of) ?? nothing));
    const start = this.#joined(cells);
    let whole = start;
    for (const [i, cell] of cells.entries()) {
      this.#notes.clear();
      cell.product = this.#tidied(cell);
      if (cell.shape.kind !== 'made') continue;
      const expr = this.#tidy.write(cell.product);
      if (expr === cell.expr) continue;
      cell.expr = expr;
      const rule = simplifications.find(({ id }) => this.#notes.has(id))?.id ?? 'arrange';
      const before = whole;
      whole = this.#joined(cells, i + 1);
      this.#simplify({ node, rule, before, after: whole });
    }
    if (whole === start && derivativesIn(shape).length > 0) {
      const before = this.#joined(this.#cells(shape, node, (of) => this.#pending(of)));
      this.#add({ node, rule: 'substitute', before, after: whole });
    }
    return cells.at(-1)?.product ?? nothing;
  }

  #tidied({ shape, args, expr }: Cell): Product {
    switch (shape.kind) {
      case 'made':
        return this.#tidy.make(
          shape.op,
          args.map(({ product }) => product),
        );
      case 'derivative':
        return this.#derivatives.get(shape.of) ?? nothing;
      default:
        return this.#tidy.read(expr);
    }
  }

  /** The cells of a shape, arguments first, the whole last. */
  #cells(shape: Shape, node: Expr, derivativeOf: (of: Expr) => Expr): Cell[] {
    const list: Cell[] = [];
    const add = (part: Shape): Cell => {
      const args = part.kind === 'made' ? part.args.map(add) : [];
      const cell = { shape: part, args, expr: node, product: nothing };
      if (part.kind === 'given') cell.expr = part.expr;
      if (part.kind === 'derivative') cell.expr = derivativeOf(part.of);
      if (part.kind === 'partial') cell.expr = partialOf(node, part.position, this.#tidy);
      list.push(cell);
      return cell;
    };
    add(shape);
    return list;
  }

  /** The whole as it stands, with the cells from `start` on made anew from their arguments. */
  #joined(cells: readonly Cell[], start = 0): Expr {
    for (const cell of cells.slice(start)) {
      if (cell.shape.kind !== 'made') continue;
      if (cell.shape.op === 'sum') cell.expr = this.#sum(cell.args);
      else cell.expr = this.#applied(cell.shape.op, ...cell.args.map(({ expr }) => expr));
    }
    return cells.at(-1)?.expr ?? this.#e;
  }

  #sum(terms: readonly Cell[]): Expr {
    const exprs = terms.map(({ expr }) => expr);
    return exprs.reduce((left, right) => {
      const size = right.kind === 'op' && right.op.id === 'neg' ? right.args[0] : undefined;
      return size ? this.#applied('sub', left, size) : this.#applied('add', left, right);
    });
  }

  #applied(id: string, ...args: Expr[]): Expr {
    return this.#e.pool.apply(this.#table.op(id), args);
  }

  #pending(of: Expr): Expr {
    return pending(of, of.pool.variable(this.#variable), this.#names.size > 1);
  }

  /** Simplifications of the same kind in a row are one line, and arranging goes along with what is beside it. */
  #simplify(step: Omit<Step, 'id'>): void {
    const last = this.#steps.at(-1);
    const rules = last?.node === step.node && last.after === step.before ? new Set([last.rule, step.rule]) : undefined;
    rules?.delete(rules.size > 1 ? 'arrange' : '');
    const [rule, another] = rules ?? [];
    if (last && rule !== undefined && another === undefined) {
      this.#steps[this.#steps.length - 1] = { ...last, rule, after: step.after };
    } else this.#add(step);
  }

  #add(step: Omit<Step, 'id'>): void {
    this.#steps.push({ id: `s${this.#steps.length}`, ...step });
  }
}

function derivativesIn(shape: Shape): Expr[] {
  if (shape.kind === 'made') return shape.args.flatMap(derivativesIn);
  return shape.kind === 'derivative' ? [shape.of] : [];
}
