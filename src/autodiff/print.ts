/**
 * Expressions as text that can be parsed again, and as TeX. Both come from the same walk: a node puts its pieces on a
 * stack, so depth is no danger, and what does not fit into `maxLength` is elided.
 */
import { nameTex, numberTex } from './symbols.ts';
import type { Expr, Op, Operation, PrintOptions, TexOptions } from './types.ts';

/** What is still to be written: a piece of text, or a node with the strength it needs to stand without brackets. */
type Pending = string | { readonly node: Expr; readonly needs: number };

const atom = 9;

/** A way of writing: how strongly a node binds in it, and the pieces that stand for the node. */
interface Notation {
  readonly brackets: readonly [open: string, close: string];
  readonly ellipsis: string;
  readonly strength: (node: Expr) => number;
  readonly pieces: (node: Expr) => readonly Pending[];
}

/**
 * The expression as it may be typed; `parse` reads it back to the same nodes.
 *
 * @example toText(parse('(x+1)sin(x)')) // "(x + 1)*sin(x)"
 */
export function toText(e: Expr, { maxLength = 100_000 }: PrintOptions = {}): string {
  return write(e, maxLength, {
    brackets: ['(', ')'],
    ellipsis: '…',
    strength: (node) => (node.kind === 'op' && node.op.precedence) || atom,
    pieces: textPieces,
  });
}

/**
 * The expression as TeX. With `ids` every occurrence of a node is marked `\htmlData{node=n3}{…}`, which KaTeX turns into
 * `data-node="n3"`. TeX is only ever made from nodes, never from typed text. Both printers elide past `maxLength` characters.
 *
 * @example toTex(parse('x^2/(x+1)')) // "\\frac{{x}^{2}}{x + 1}"
 */
export function toTex(e: Expr, { maxLength = 100_000, ids }: TexOptions = {}): string {
  return write(e, maxLength, {
    brackets: ['\\left(', '\\right)'],
    ellipsis: '\\dots ',
    strength: texStrength,
    pieces(node) {
      const pieces = texPieces(node, ids !== undefined);
      const id = ids?.get(node);
      return id === undefined ? pieces : [`\\htmlData{node=${id}}{`, ...pieces, '}'];
    },
  });
}

function write(e: Expr, maxLength: number, { brackets, ellipsis, strength, pieces }: Notation): string {
  const [open, close] = brackets;
  const stack: Pending[] = [{ node: e, needs: 0 }];
  let text = '';
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') text += next;
    else if (text.length >= maxLength) text += ellipsis;
    else {
      const { node, needs } = next;
      const parts = pieces(node);
      const bracketed = strength(node) < needs ? [open, ...parts, close] : parts;
      for (const part of bracketed.toReversed()) stack.push(part);
    }
  }
  return text;
}

function textPieces(node: Expr): readonly Pending[] {
  if (node.kind === 'variable') return [node.name];
  if (node.kind === 'constant') return [numberText(node.value)];
  const { id, sign, arity, operands } = node.op;
  if (!sign) return filled(node, `${id}(${arity === 1 ? '#1' : '#1, #2'})`);
  if (arity === 1) return filled(node, `${sign}#1`, operands);
  return filled(node, '+-'.includes(sign) ? `#1 ${sign} #2` : `#1${sign}#2`, operands);
}

function numberText(value: number): string {
  if (value === Math.E) return 'e';
  return value === Math.PI ? 'pi' : String(value);
}

function texPieces(node: Expr, isMarked: boolean): readonly Pending[] {
  if (node.kind === 'variable') return [nameTex(node.name)];
  if (node.kind === 'constant') return [numberTex(node.value)];
  const { op } = node;
  const power = isMarked ? undefined : powerOfCall(node);
  return power ?? filled(node, op.sign === '*' && needsDot(node) ? '#1 \\cdot #2' : op.tex, texOperands(op));
}

function texStrength(node: Expr): number {
  if (node.kind === 'op') return node.op.texPrecedence ?? node.op.precedence ?? atom;
  // A power of ten is written out.
  return node.kind === 'constant' && String(node.value).includes('e') ? 3 : atom;
}

function texOperands(op: Op): readonly number[] | undefined {
  return op.texOperands ?? op.operands;
}

/** The pieces of a template, with the arguments put in, and what they need there to stand without brackets. */
function filled(node: Operation, template: string, needs?: readonly number[]): readonly Pending[] {
  const [open = '', close] = template.split('#1, #2');
  if (close !== undefined) {
    const list = flat(node).flatMap((arg) => [', ', { node: arg, needs: 0 }]);
    return [open, ...list.slice(1), close];
  }
  return template.split('#').flatMap((part, i) => {
    const at = Number(part[0]) - 1;
    const arg = i > 0 ? node.args[at] : undefined;
    return arg ? [{ node: arg, needs: needs?.[at] ?? 0 }, part.slice(1)] : [part];
  });
}

/** The arguments of a call; max(max(a, b), c) is one call of three. */
function flat({ op, args }: Operation): readonly Expr[] {
  const list = [...args];
  for (let [first] = list; op.folds && first?.kind === 'op' && first.op === op; [first] = list)
    list.splice(0, 1, ...first.args);
  return list;
}

/** sin²(x) for the square of a call. With marks it stays (sin(x))², or no mark could hold the call alone. */
function powerOfCall({ op, args: [base, exponent] }: Operation): readonly Pending[] | undefined {
  if (op.sign !== '^' || base?.kind !== 'op' || exponent?.kind !== 'constant') return undefined;
  const [name = '', call] = base.op.tex.split('\\mathopen');
  if (call === undefined || name.includes('#') || !Number.isInteger(exponent.value) || exponent.value > 9)
    return undefined;
  return filled(base, `${name}^{${exponent.value}}\\mathopen${call}`);
}

/** Factors stand side by side unless that would run digits or words together, look like a mixed number, or double a letter. */
function needsDot(product: Operation): boolean {
  const [left, right] = product.args;
  if (left === right) return true;
  let last = left;
  while (last?.kind === 'op' && last.op.sign === '*') last = last.args[1];
  if (isWord(last)) return true;
  // Down to the leaf that the right factor begins with, unless a bracket comes first.
  let [first, needs] = [right, texOperands(product.op)?.[1] ?? 0];
  while (first?.kind === 'op' && texStrength(first) >= needs && /^{?#1/.test(first.op.tex)) {
    needs = texOperands(first.op)?.[0] ?? 0;
    first = first.args[0];
  }
  if (!first || texStrength(first) < needs) return false;
  if (first.kind === 'constant') return /\d/.test(numberTex(first.value));
  if (isWord(first)) return left?.kind !== 'constant';
  return left?.kind === 'constant' && first.kind === 'op' && first.op.tex.startsWith('\\frac');
}

/** Whether it is a name of several letters, set as one word. */
function isWord(node: Expr | undefined): boolean {
  return node?.kind === 'variable' && nameTex(node.name).startsWith('\\mathit');
}
