/**
 * Which law differentiates a node, and the formula it gives. What a formula is made of is left to a `Writer`:
 * `differentiate.ts` makes tidy products of it at once, `derive.ts` also keeps how it stands before it is tidied.
 */
import { isConstant } from './expr.ts';
import { isNumber, minusOne, plus } from './tidy/fraction.ts';
import { isOp, isSum, numberOf, write } from './tidy/notation.ts';
import { numeral } from './tidy/product.ts';
import type { Tidier } from './tidy/tidy.ts';
import type { Expr, Operation } from './types.ts';

/** Writes a formula, part by part in the order of reading. */
export interface Writer<T> {
  /** A part of the function, or a partial of one of its ops. */
  readonly given: (e: Expr) => T;
  /** The derivative of a part of the function. */
  readonly derivative: (of: Expr) => T;
  /** The op of this id with parts for arguments; a sum may have any number of them. */
  readonly made: (id: string, ...parts: T[]) => T;
}

export interface Law<T> {
  /** The id of the rule. */
  readonly rule: string;
  readonly formula: T;
  readonly chain?: Chain;
}

/** What the chain rule names: the inner function, which argument of the whole it is, and the rule of the outer one. */
export interface Chain {
  readonly whole: Operation;
  readonly at: number;
  readonly inner: Expr;
  readonly outerRule: string;
}

/** The law for each node of a function, in order of evaluation; its sums are written in one line with all their terms. */
export function createLaws<T>(
  order: readonly Expr[],
  variable: string,
  tidy: Tidier,
  { given, derivative, made }: Writer<T>,
) {
  // By index of the node; the whole has the greatest.
  const size = (order.at(-1)?.index ?? 0) + 1;
  const moving = new Uint8Array(size);
  const uses = new Uint32Array(size);
  for (const node of order) {
    if (node.kind === 'variable' && node.name === variable) moving[node.index] = 1;
    if (node.kind !== 'op') continue;
    for (const { index } of node.args) {
      if (moving[index] === 1) moving[node.index] = 1;
      uses[index] = (uses[index] ?? 0) + (isSigned(node) ? 1 : 2);
    }
  }
  return { isPart, lawOf };

  /** Whether a node depends on the variable. */
  function depends(node: Expr): boolean {
    return moving[node.index] === 1;
  }

  /** Whether a node is a sum that is used once and by another sum. */
  function isPart(node: Expr): boolean {
    return uses[node.index] === 1 && isSigned(node);
  }

  function lawOf(node: Expr): Law<T> {
    if (!depends(node)) return { rule: 'constant', formula: given(node.pool.constant(0)) };
    if (node.kind !== 'op') return { rule: 'variable', formula: given(node.pool.constant(1)) };
    const [a = node, b = a] = node.args;
    switch (node.op.id) {
      case 'mul':
        if (!depends(a)) return multiple(made('mul', given(a), derivative(b)));
        // A number goes in front; a letter stays: (x²y)′ is 2xy.
        if (b.kind === 'constant') return multiple(made('mul', given(b), derivative(a)));
        if (!depends(b)) return multiple(made('mul', derivative(a), given(b)));
        return { rule: 'product', formula: twoProducts(derivative(a), given(b), given(a), derivative(b)) };
      case 'div':
        return depends(b) ? quotient(a, b) : multiple(made('div', derivative(a), given(b)));
      case 'pow':
        if (!depends(b)) return power(node, a, b);
        return depends(a) ? logarithmic(node, a, b) : outer(node, 1, isConstant(a, Math.E) ? 'exp' : 'exponential');
    }
    if (isSigned(node)) return sum(node);
    if (node.op.arity === 1 || !depends(b)) return outer(node, 0);
    if (!depends(a)) return outer(node, 1);
    const formula = twoProducts(partial(node, 0), derivative(a), partial(node, 1), derivative(b));
    return { rule: 'multivariable-chain', formula };
  }

  function sum(node: Operation): Law<T> {
    const terms: T[] = [];
    const signs = new Set<string>();
    const open = [{ e: node as Expr, isMinus: false }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { e, isMinus } = next;
      if (e.kind !== 'op' || !(e === node || isPart(e))) {
        const term = derivative(e);
        terms.push(isMinus ? made('neg', term) : term);
      } else {
        signs.add(e.op.rule.id);
        for (const [i, arg] of [...e.args.entries()].reverse()) {
          const turns = e.op.id === 'neg' || (e.op.id === 'sub' && i === 1);
          open.push({ e: arg, isMinus: isMinus !== turns });
        }
      }
    }
    const rule = signs.size === 1 ? node.op.rule.id : 'sum-difference';
    return { rule, formula: terms.length === 1 && terms[0] ? terms[0] : made('add', ...terms) };
  }

  function multiple(formula: T): Law<T> {
    return { rule: 'constant-multiple', formula };
  }

  function quotient(a: Expr, b: Expr): Law<T> {
    const upper = depends(a) ? made('mul', derivative(a), given(b)) : undefined;
    const lower = isConstant(a, 1) ? derivative(b) : made('mul', given(a), derivative(b));
    const over = upper ? made('add', upper, made('neg', lower)) : lower;
    const formula = made('div', over, made('pow', given(b), given(b.pool.constant(2))));
    return upper ? { rule: 'quotient', formula } : { rule: 'reciprocal', formula: made('neg', formula) };
  }

  /** (u^n)′ = n u^(n−1) u′. With a number n the exponent is worked out, but still shown: 1/2 · x^(−1/2) before 1/(2√x). */
  function power(node: Operation, u: Expr, n: Expr): Law<T> {
    const number = numberOf(n);
    const less = plus(number, minusOne);
    if (!number || !less) return outer(node, 0);
    const exponent = write(tidy.sheet, numeral(less));
    const rest = isNumber(less, 1) ? given(u) : made('pow', given(u), given(exponent));
    return outer(node, 0, 'power', isNumber(number, -1) ? made('neg', rest) : made('mul', given(n), rest));
  }

  /** (u^v)′ = u^v (v′ ln u + v u′/u): with ln y = v ln u, both sides differentiated. */
  function logarithmic(node: Expr, u: Expr, v: Expr): Law<T> {
    const whole = given(node);
    const left = made('mul', derivative(v), given(tidy.apply('ln', u)));
    const right = made('mul', given(v), made('div', derivative(u), given(u)));
    return { rule: 'logarithmic', formula: made('mul', whole, made('add', left, right)) };
  }

  /** One argument moves: the op's own law, and the chain rule unless that argument is the variable itself. */
  function outer(node: Operation, at: number, rule = node.op.rule.id, slope = partial(node, at)): Law<T> {
    const inner = node.args[at];
    if (inner?.kind !== 'op') return { rule, formula: slope };
    return {
      rule: 'chain',
      formula: made('mul', slope, derivative(inner)),
      chain: { whole: node, at, inner, outerRule: rule },
    };
  }

  /** The partial of a node by one of its arguments, from its row of the op table. */
  function partial(node: Operation, at: number): T {
    const [a = node, b = a] = node.args;
    return given(node.op.derivatives[at]?.(node, a, b, tidy) ?? node);
  }

  function twoProducts(a: T, b: T, c: T, d: T): T {
    return made('add', made('mul', a, b), made('mul', c, d));
  }
}

/** Whether a node is a sum, or has nothing but a sign to it. */
function isSigned(node: Expr): boolean {
  return isSum(node) || isOp(node, 'neg');
}
