/**
 * Which law differentiates a node, and what the derivative is made of: the shape of the formula, with the derivatives of
 * the arguments still to be taken. `differentiate.ts` fills it in at once, `derive.ts` shows it first.
 */
import type { Table } from './table.ts';
import { isNumber, minusOne, plus } from './tidy/fraction.ts';
import { numberOf, numeral } from './tidy/notation.ts';
import type { Expr, Operation } from './types.ts';

/** A formula made of parts of the function, partials of the node's op, and derivatives still to be taken. */
export type Shape =
  | { readonly kind: 'given'; readonly expr: Expr }
  | { readonly kind: 'derivative'; readonly of: Expr }
  | { readonly kind: 'partial'; readonly position: number }
  | { readonly kind: 'made'; readonly op: Maker; readonly args: readonly Shape[] };

export type Maker = 'sum' | 'mul' | 'div' | 'neg' | 'pow';

export interface Law {
  /** The id of the rule. */
  readonly rule: string;
  readonly shape: Shape;
  /** For the chain rule: the rule of the outer function, and which argument is the inner one. */
  readonly outer?: { readonly rule: string; readonly inner: number };
}

/** Whether something holds for a node. */
export type Test = (node: Expr) => boolean;

/**
 * The law for a node. `depends` tells what depends on the variable, `isPart` which sums are used only as part of another
 * sum: (x² + 3x + 5)′ is taken in one line.
 */
export function lawOf(node: Expr, depends: Test, isPart: Test, table: Table): Law {
  if (!depends(node)) return { rule: 'constant', shape: given(node.pool.constant(0)) };
  if (node.kind !== 'op') return { rule: 'variable', shape: given(node.pool.constant(1)) };
  const [a = node, b = a] = node.args;
  switch (node.op.id) {
    case 'add':
    case 'sub':
    case 'neg':
      return sum(node, isPart);
    case 'mul':
      if (!depends(a)) return { rule: 'constant-multiple', shape: made('mul', given(a), derivative(b)) };
      if (!depends(b)) return { rule: 'constant-multiple', shape: made('mul', given(b), derivative(a)) };
      return { rule: 'product', shape: twoParts(derivative(a), given(b), given(a), derivative(b)) };
    case 'div':
      if (!depends(b)) return { rule: 'constant-multiple', shape: made('div', derivative(a), given(b)) };
      return quotient(a, b, depends(a));
    case 'pow':
      if (depends(a) && depends(b)) return logarithmic(node, a, b, table);
      return depends(a) ? power(node, a, b, table) : outer(node, 1, isE(a) ? 'exp' : 'exponential', partial(1));
    default:
      if (node.op.arity === 1 || !depends(b)) return outer(node, 0, node.op.rule.id, partial(0));
      if (!depends(a)) return outer(node, 1, node.op.rule.id, partial(1));
      return { rule: 'multivariable-chain', shape: twoParts(partial(0), derivative(a), partial(1), derivative(b)) };
  }
}

function sum(node: Operation, isPart: Test): Law {
  const terms: Shape[] = [];
  const signs = new Set<string>();
  const open = [{ e: node as Expr, isMinus: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { e, isMinus } = next;
    if (e.kind !== 'op' || !(e === node || isPart(e))) terms.push(isMinus ? made('neg', derivative(e)) : derivative(e));
    else {
      signs.add(e.op.rule.id);
      for (const [i, arg] of [...e.args.entries()].reverse()) {
        const turns = e.op.id === 'neg' || (e.op.id === 'sub' && i === 1);
        open.push({ e: arg, isMinus: isMinus !== turns });
      }
    }
  }
  const rule = signs.size === 1 ? node.op.rule.id : 'sum-difference';
  return { rule, shape: terms.length === 1 && terms[0] ? terms[0] : made('sum', ...terms) };
}

function quotient(a: Expr, b: Expr, isUpperMoving: boolean): Law {
  const square = made('pow', given(b), given(b.pool.constant(2)));
  const isOne = a.kind === 'constant' && a.value === 1;
  const lower = isOne ? derivative(b) : made('mul', given(a), derivative(b));
  if (!isUpperMoving) return { rule: 'reciprocal', shape: made('neg', made('div', lower, square)) };
  const upper = made('mul', derivative(a), given(b));
  return { rule: 'quotient', shape: made('div', made('sum', upper, made('neg', lower)), square) };
}

/** (u^n)′ = n u^(n−1) u′. With a number n the exponent is worked out, but still shown: 1/2 · x^(−1/2) before 1/(2√x). */
function power(node: Operation, u: Expr, n: Expr, table: Table): Law {
  const number = numberOf(n);
  const less = number && plus(number, minusOne);
  if (!less) return outer(node, 0, 'power', partial(0));
  const rest = isNumber(less, 1) ? given(u) : made('pow', given(u), given(numeral(less, node.pool, table)));
  return outer(node, 0, 'power', isNumber(number, -1) ? made('neg', rest) : made('mul', given(n), rest));
}

/** (u^v)′ = u^v (v′ ln u + v u′/u): with ln y = v ln u, both sides differentiated. */
function logarithmic(node: Expr, u: Expr, v: Expr, table: Table): Law {
  const ln = given(node.pool.apply(table.op('ln'), [u]));
  const inner = twoParts(derivative(v), ln, given(v), made('div', derivative(u), given(u)));
  return { rule: 'logarithmic', shape: made('mul', given(node), inner) };
}

/** One argument moves: the op's own law, and the chain rule unless that argument is the variable itself. */
function outer(node: Operation, inner: number, rule: string, shape: Shape): Law {
  const argument = node.args[inner];
  if (argument?.kind !== 'op') return { rule, shape };
  return { rule: 'chain', shape: made('mul', shape, derivative(argument)), outer: { rule, inner } };
}

function twoParts(a: Shape, b: Shape, c: Shape, d: Shape): Shape {
  return made('sum', made('mul', a, b), made('mul', c, d));
}

function made(op: Maker, ...args: readonly Shape[]): Shape {
  return { kind: 'made', op, args };
}

function given(expr: Expr): Shape {
  return { kind: 'given', expr };
}

function derivative(of: Expr): Shape {
  return { kind: 'derivative', of };
}

function partial(position: number): Shape {
  return { kind: 'partial', position };
}

function isE(e: Expr): boolean {
  return e.kind === 'constant' && e.value === Math.E;
}
