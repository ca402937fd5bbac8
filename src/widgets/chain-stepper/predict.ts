/**
 * What a reader predicts: the number of the next step. A typed number counts if it is right to the places shown, a formula
 * if the core finds it equivalent (in the variables or in the names of the nodes). A wrong one is compared with what comes
 * out when a factor or a path is forgotten, each computed by the core at the same point.
 */
import {
  apply,
  constant,
  equivalent,
  evaluate,
  parse,
  ParseError,
  substitute,
  type Expr,
} from '../../autodiff/index.ts';
import type { Computation, Frame, StepperLink, StepperNode } from './computation.ts';
import type { Known, StepperReading } from './model.ts';
import { backward, reaches } from './products.ts';

export interface Question {
  /** What is asked for: a node's value, the derivative of one thing by another, or what comes to it along one link. */
  readonly ask: { readonly over: string; readonly under?: string; readonly through?: string };
  readonly expected: number;
  /** The same as an expression in the variables. */
  readonly exact: Expr;
  readonly slips: readonly Slip[];
}

/** A likely slip: what it gives, and what was forgotten, as a pair of names or the name of a node. */
export interface Slip {
  readonly kind: 'no-local' | 'no-arrived' | 'no-inner' | 'added' | 'one-path' | 'multiplied' | 'outer-at-input';
  readonly value: number;
  readonly over: string;
  readonly under: string;
}

export type Judgement =
  | { readonly kind: 'right'; readonly isFormula: boolean }
  | { readonly kind: 'sign' | 'wrong' | 'empty' }
  | { readonly kind: 'slip'; readonly slip: Slip }
  | { readonly kind: 'unreadable'; readonly error: ParseError };

/** The question before the next step; undefined where there is none, or where its answer does not exist. */
export function questionOf({ next, computation, known, by, env }: StepperReading): Question | undefined {
  if (next === undefined) return undefined;
  const made = questionFor(next, computation, known, by, env);
  return Number.isNaN(made.expected) ? undefined : made;
}

function questionFor(
  frame: Frame,
  computation: Computation,
  known: Known,
  by: string,
  env: Readonly<Record<string, number>>,
): Question {
  const { node } = frame;
  const { output } = computation;
  switch (frame.kind) {
    case 'value':
      return { ask: { over: node.name }, expected: value(known.values, node), exact: node.expr, slips: [] };
    case 'seed':
      return {
        ask: { over: output.name, under: node.name },
        expected: value(known.adjoints, node),
        exact: constant(1),
        slips: [],
      };
    case 'edge': {
      const { link } = frame;
      const [local, came] = [value(known.partials, link), value(known.adjoints, link.to)];
      const isOne = node.uses.length === 1;
      return {
        ask: { over: output.name, under: node.name, ...(isOne ? {} : { through: link.to.name }) },
        expected: value(known.contributions, link),
        exact: times(adjointOf(link.to, output), link.expr),
        slips: [
          { kind: 'no-arrived', value: local, over: output.name, under: link.to.name },
          { kind: 'no-local', value: came, over: link.to.name, under: node.name },
          { kind: 'added', value: came + local, over: output.name, under: node.name },
          ...outerAtInput(link, env, (partial) => came * partial),
        ],
      };
    }
    case 'sum': {
      const parts = backward(node.uses);
      const product = parts.reduce((all, link) => all * value(known.contributions, link), 1);
      return {
        ask: { over: output.name, under: node.name },
        expected: value(known.adjoints, node),
        exact: adjointOf(node, output),
        slips: [
          ...parts.map((link): Slip => ({
            kind: 'one-path',
            value: value(known.contributions, link),
            over: link.to.name,
            under: node.name,
          })),
          { kind: 'multiplied', value: product, over: output.name, under: node.name },
        ],
      };
    }
    case 'dual':
    default: {
      const ways = node.inputs.filter(({ from }) => reaches(from, by));
      const inner = (link: StepperLink) => value(known.tangents, link.from);
      const part = (link: StepperLink) => value(known.partials, link) * inner(link);
      const [only] = ways;
      return {
        ask: { over: node.name, under: by },
        expected: value(known.tangents, node),
        exact: tangentOf(node, by),
        slips: [
          {
            kind: 'no-inner',
            value: ways.reduce((sum, link) => sum + value(known.partials, link), 0),
            over: only?.from.name ?? '',
            under: by,
          },
          ...(only !== undefined && ways.length === 1
            ? [
                { kind: 'no-local', value: inner(only), over: node.name, under: only.from.name } as const,
                ...outerAtInput(only, env, (partial) => partial * inner(only)),
              ]
            : ways.map((link): Slip => ({ kind: 'one-path', value: part(link), over: link.from.name, under: by }))),
        ],
      };
    }
  }
}

function value(of: ReadonlyMap<string, number>, { id }: { readonly id: string }): number {
  return of.get(id) ?? NaN;
}

/** The outer derivative taken at the input itself, where there is only one: 3x² for 3(x² + 1)². */
function outerAtInput(
  { formula, from, to }: StepperLink,
  env: Readonly<Record<string, number>>,
  whole: (partial: number) => number,
): Slip[] {
  const [input, ...others] = Object.values(env);
  if (from.isInput || others.length > 0 || input === undefined) return [];
  return [
    {
      kind: 'outer-at-input',
      value: whole(evaluate(formula, { [from.name]: input })),
      over: to.name,
      under: from.name,
    },
  ];
}

function times(a: Expr, b: Expr): Expr {
  return apply('mul', a, b);
}

/** The derivative of the output by a node as an expression: over all paths the products, added. */
function adjointOf(node: StepperNode, output: StepperNode, made = new Map<StepperNode, Expr>()): Expr {
  const found = made.get(node);
  if (found !== undefined) return found;
  let sum: Expr | undefined = node === output ? constant(1) : undefined;
  for (const { to, expr } of node.uses) {
    const part = times(adjointOf(to, output, made), expr);
    sum = sum === undefined ? part : apply('add', sum, part);
  }
  const result = sum ?? constant(0);
  made.set(node, result);
  return result;
}

/** The derivative of a node by a variable as an expression. */
function tangentOf(node: StepperNode, by: string, made = new Map<StepperNode, Expr>()): Expr {
  const found = made.get(node);
  if (found !== undefined) return found;
  if (node.isInput) return constant(node.expr.kind === 'variable' && node.expr.name === by ? 1 : 0);
  let sum: Expr | undefined;
  for (const { from, expr } of node.inputs) {
    const part = times(expr, tangentOf(from, by, made));
    sum = sum === undefined ? part : apply('add', sum, part);
  }
  const result = sum ?? constant(0);
  made.set(node, result);
  return result;
}

/** The places shown are enough: half a unit in the third place, or in the second digit of a small number. */
export function isClose(answer: number, expected: number): boolean {
  if (expected === 0) return Math.abs(answer) < 1e-9;
  return Math.abs(answer - expected) <= Math.min(6e-4 * Math.max(1, Math.abs(expected)), 0.05 * Math.abs(expected));
}

/** The sign that stands before the field, typed once more; a space in its place leaves an error where it is. */
const signBefore = /^\s*[=＝]/;

export function judge(text: string, question: Question, { computation, env }: StepperReading): Judgement {
  let typed: Expr;
  try {
    const answer = text.replace(signBefore, (sign) => ' '.repeat(sign.length));
    typed = parse(answer, { variables: [...computation.variables, ...computation.nodes.flatMap(namesFor)] });
  } catch (error) {
    if (error instanceof ParseError) return error.code === 'empty' ? { kind: 'empty' } : { kind: 'unreadable', error };
    throw error;
  }
  const bindings: Record<string, Expr> = {};
  for (const node of computation.nodes) {
    if (!node.isInput) for (const name of namesFor(node)) bindings[name] = node.expr;
    else if (node.expr.kind === 'variable' && node.expr.name !== node.name) bindings[node.name] = node.expr;
  }
  const answer = substitute(typed, bindings);
  const number = evaluate(answer, env);
  if (isFormula(typed)) {
    const verdict = equivalent(answer, question.exact);
    if (verdict.kind === 'same') return { kind: 'right', isFormula: true };
    if (verdict.kind === 'undecided' && isClose(number, question.expected)) return { kind: 'right', isFormula: true };
  } else if (isClose(number, question.expected)) return { kind: 'right', isFormula: false };
  if (isClose(-number, question.expected)) return { kind: 'sign' };
  const slip = question.slips.find(({ value }) => isClose(number, value) && !isClose(value, question.expected));
  return slip === undefined ? { kind: 'wrong' } : { kind: 'slip', slip };
}

/** How a node may be typed: `v_1` or `v1`. */
function namesFor({ name }: StepperNode): string[] {
  return name.includes('_') ? [name, name.replace('_', '')] : [name];
}

function isFormula(e: Expr): boolean {
  return e.kind === 'variable' || (e.kind === 'op' && e.args.some(isFormula));
}
