/** Completes a row of the op table: what it does not say follows from what it says. */
import { postOrder, rebuild } from '../expr.ts';
import { once } from '../once.ts';
import { parse } from '../parse.ts';
import { toTex } from '../print.ts';
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
  const formulas = names.map((_, i) => once(() => derivative(i)));
  const defined = computed(() => parse(table, definition));
  return {
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
        return `\\frac{d}{dx}\\,${toTex(whole)} = ${toTex(derivative(0, whole))}`;
      },
      ...law,
    },
    value: row.value ?? ((a, b) => defined(NaN, a, b)),
    partials: row.partials ?? formulas.map(computed),
    derivatives: formulas.map(tidied),
  };

  /** The formula of a derivative, with the op's own value put in for y where that is given. */
  function derivative(at: number, y?: Expr): Expr {
    const text = derivatives?.[at];
    if (text === undefined) return derive(table, parse(table, definition), names[at] ?? '');
    return parse(table, text, {}, y?.pool, y && new Map([['y', y]]));
  }
}

function refuse(): never {
  throw new RangeError('no derivative written down');
}

/** A formula in x, a and y as an expression in the nodes that they stand for. */
function tidied(formula: () => Expr): PartialExpr {
  const made = once(() =>
    rebuild<PartialExpr>(postOrder(formula()), {
      constant: (value) => (_, _a, _b, t) => t.constant(value),
      variable: argument,
      apply:
        ({ id }, args) =>
        (y, a, b, t) =>
          t.apply(id, ...args.map((arg) => arg(y, a, b, t))),
    }),
  );
  return (y, a, b, t) => made()(y, a, b, t);
}

/** A formula in x, a and y as a function of the numbers that they stand for, put together from the values of its ops. */
function computed(formula: () => Expr): PartialOf {
  const made = once(() =>
    rebuild<PartialOf>(postOrder(formula()), {
      constant: (value) => () => value,
      variable: argument,
      apply:
        ({ value }, [first = none, second = none]) =>
        (y, a, b) =>
          value(first(y, a, b), second(y, a, b)),
    }),
  );
  return (y, a, b) => made()(y, a, b);
}

/** What a name in a formula stands for. */
function argument<T>(name: string): (y: T, a: T, b: T) => T {
  return name === 'y' ? (y) => y : name === 'x' ? (_, a) => a : (_, _a, b) => b;
}

/** The argument that an op does not have. */
const none: PartialOf = () => NaN;
