/** Random expressions and random texts for property tests. For tests only. */
import { array, constantFrom, integer, letrec, oneof, string, tuple, type Arbitrary } from 'fast-check';
import { apply, constant, ops, toText, variable } from '../index.ts';
import type { Expr, Op } from '../index.ts';

const numbers = oneof(integer({ min: 0, max: 12 }), constantFrom(0.5, 0.1, 1.5, 2.25, 1e-7, 1e21, Math.E, Math.PI));

/** Expressions over the given variables and all ops, of a few dozen nodes at most. */
export function expressions(names: readonly string[] = ['x', 'y', 'w1'], rows: readonly Op[] = ops): Arbitrary<Expr> {
  const leaf = oneof(numbers.map(constant), constantFrom(...names).map(variable));
  const { tree } = letrec<{ tree: Expr }>((tie) => ({
    tree: oneof(
      { maxDepth: 5, depthSize: 'small' },
      leaf,
      tuple(constantFrom(...rows), tie('tree'), tie('tree')).map(([op, a, b]) =>
        op.arity === 1 ? apply(op, a) : apply(op, a, b),
      ),
    ),
  }));
  return tree;
}

/** The same as text, which a report of a failure can show. */
export function formulas(names?: readonly string[], rows?: readonly Op[]): Arbitrary<string> {
  return expressions(names, rows).map((e) => toText(e));
}

/** The ops of school and of networks, for which random points are mostly inside the domain. */
export const tameOps: readonly Op[] = ops.filter((op) =>
  [
    'add',
    'sub',
    'mul',
    'div',
    'neg',
    'sin',
    'cos',
    'tanh',
    'sigmoid',
    'softplus',
    'atan',
    'relu',
    'max',
    'gelu',
  ].includes(op.id),
);

const names = ['x', 'y', 'w1', 'e', 'pi', 'π', 'sin', 'ln', 'log', 'max', 'leakyrelu', 'foo', 'constructor', 'σ'];
const digits = ['0', '1', '2', '.5', '5.', '1e3', '1e', '..', '0x', '9999999999999999999999', '1e999'];
const signs = ['+', '-', '*', '/', '^', '(', ')', ',', '|', '√', '²', '⁻¹', '（', '）', '，', '×', '−', '｜'];
const strange = [
  '=',
  "'",
  '!',
  '\n',
  '\u3000',
  '\u200b',
  '\\frac',
  '{',
  '}',
  '<script>',
  '😀',
  '\ud800',
  '导',
  '\0',
  '_',
  '"',
];
const pieces = constantFrom(...names, ...digits, ...signs, ...signs, ...strange, '__proto__', ' ');

/** Texts that look like formulas, and texts that look like nothing. */
export const texts: Arbitrary<string> = oneof(
  { weight: 4, arbitrary: array(pieces, { maxLength: 24 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: string({ maxLength: 40, unit: 'binary' }) },
);
