/** Completes a row of the op table: what it does not say follows from what it says. */
import { postOrder, substitute } from '../expr.ts';
import { evaluator, instructions } from '../instructions.ts';
import { parse } from '../parse.ts';
import { toTex } from '../print.ts';
import { scalarTape } from '../scalar-tape.ts';
import type { Table } from '../table.ts';
import type { Expr, Op, PartialExpr, PartialOf, Row } from '../types.ts';

/** How the derivative of a definition is found where its row does not write it down. */
export type Derive = (table: Table, definition: Expr, variable: string) => Expr;

/**
 * `table` is the one that the row belongs to: its formulas are read with it, when they are first needed. The standard rows
 * write all their derivatives down, so that a page that only draws carries no symbolic differentiation.
 */
export function complete(row: Row, table: Table, derive: Derive = refuse): Op {
  const { id, name, definition = '', derivatives, law, arity = 1, tex = `\\operatorname{${id}}`, ...rest } = row;
  const names = ['x', 'a'].slice(0, arity);
  const formulas = names.map((x, i) =>
    once(() => {
      const text = derivatives?.[i];
      return text === undefined ? derive(table, parse(table, definition), x) : parse(table, text);
    }),
  );
  const op: Op = {
    ...rest,
    id,
    name,
    arity,
    tex: tex.includes('#') ? tex : `${tex}\\mathopen{}\\left(${arity === 1 ? '#1' : '#1, #2'}\\right)`,
    rule: {
      id,
      name: { en: `Derivative of the ${name.en}`, zh: `${name.zh}的导数` },
      get statement() {
        const whole = parse(table, `${id}(${names.join()})`);
        const [slope = whole] = formulas.map((formula) => substitute(formula(), { y: whole }));
        return `\\frac{d}{dx}\\,${toTex(whole)} = ${toTex(slope)}`;
      },
      ...law,
    },
    value: row.value ?? later(() => evaluator(parse(table, definition), names)),
    partials:
      row.partials ??
      formulas.map((formula, i) =>
        later(() =>
          derivatives ? evaluator(formula(), ['y', ...names]) : partialOf(parse(table, definition), names, i),
        ),
      ),
    derivatives: formulas.map(tidied),
  };
  return op;
}

function refuse(): never {
  throw new RangeError('a row of the standard table writes its derivatives down');
}

/** A formula in x, a and y as an expression in the nodes that they stand for. */
function tidied(formula: () => Expr): PartialExpr {
  const order = once(() => postOrder(formula()));
  return (t, y, a, b) => {
    const made = new Map<Expr, Expr>();
    const part = (node: Expr | undefined) => (node && made.get(node)) ?? y;
    for (const node of order()) {
      if (node.kind === 'constant') made.set(node, t.constant(node.value));
      else if (node.kind === 'variable') made.set(node, node.name === 'y' ? y : node.name === 'x' ? a : b);
      else made.set(node, t.apply(node.op.id, ...node.args.map(part)));
    }
    return part(order().at(-1));
  };
}

/** The partial of a definition by one of its variables, in reverse mode. */
function partialOf(definition: Expr, names: readonly string[], at: number): PartialOf {
  const tape = scalarTape(instructions(definition, names), names.length, []);
  const partials = new Float64Array(names.length);
  return (_, a, b) => {
    tape.gradientAt(Float64Array.of(a, b), partials);
    return partials[at] ?? NaN;
  };
}

/** A function that is made when it is first called. */
function later(make: () => (...args: number[]) => number): (...args: number[]) => number {
  const made = once(make);
  return (...args) => made()(...args);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
