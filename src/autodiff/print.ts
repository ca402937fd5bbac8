/**
 * Expressions as text that can be parsed again, and as TeX. Both come from the same walk: a node puts its pieces on a
 * stack, so depth is no danger, and what does not fit into `maxLength` is elided.
 */
import { nameTex, numberTex } from './symbols.ts';
import type { Expr, Operation, PrintOptions, TexOptions } from './types.ts';

/** What is still to be written: a piece of text, or a node with the strength it needs to stand without brackets. */
type Pending = string | { readonly node: Expr; readonly needs: number };

const atom = 9;

/**
 * The expression as it may be typed; `parse` reads it back to the same nodes.
 *
 * @example toText(parse('(x+1)sin(x)')) // "(x + 1)*sin(x)"
 */
export function toText(e: Expr, { maxLength = 100_000 }: PrintOptions = {}): string {
  return write(e, maxLength, '…', (node, needs) => {
    if (node.kind === 'variable') return [node.name];
    if (node.kind === 'constant') return [numberText(node.value)];
    const { op, args } = node;
    if (!op.sign) return [`${op.id}(`, ...separated(flat(node), ', '), ')'];
    const operands = args.map((arg, i) => ({ node: arg, needs: op.operands?.[i] ?? 0 }));
    const pieces: Pending[] = op.arity === 1 ? [op.sign, ...operands] : separated(operands, signText(op.sign));
    return bracketed(pieces, (op.precedence ?? atom) < needs, '(', ')');
  });
}

/**
 * The expression as TeX. With `ids` every occurrence of a node is marked `\htmlData{node=n3}{…}`, which KaTeX turns into
 * `data-node="n3"`. TeX is only ever made from nodes, never from typed text. Both printers elide past `maxLength` characters.
 *
 * @example toTex(parse('x^2/(x+1)')) // "\\frac{{x}^{2}}{x + 1}"
 */
export function toTex(e: Expr, { maxLength = 100_000, ids }: TexOptions = {}): string {
  return write(e, maxLength, '\\dots ', (node, needs) => {
    const pieces = marked(texPieces(node, ids !== undefined), ids?.get(node));
    return bracketed(pieces, texStrength(node) < needs, '\\left(', '\\right)');
  });
}

function write(e: Expr, maxLength: number, ellipsis: string, expand: (node: Expr, needs: number) => Pending[]): string {
  const stack: Pending[] = [{ node: e, needs: 0 }];
  const out: string[] = [];
  let length = 0;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      out.push(next);
      length += next.length;
    } else if (length >= maxLength) out.push(ellipsis);
    else for (const piece of expand(next.node, next.needs).toReversed()) stack.push(piece);
  }
  return out.join('');
}

function bracketed(pieces: Pending[], needed: boolean, open: string, close: string): Pending[] {
  return needed ? [open, ...pieces, close] : pieces;
}

function marked(pieces: Pending[], id: string | undefined): Pending[] {
  return id === undefined ? pieces : [`\\htmlData{node=${id}}{`, ...pieces, '}'];
}

function separated(pieces: readonly Pending[], separator: string): Pending[] {
  return pieces.flatMap((piece, i) => (i === 0 ? [piece] : [separator, piece]));
}

const signText = (sign: string) => ('+-'.includes(sign) ? ` ${sign} ` : sign);

/** The arguments of a call; max(max(a, b), c) is one call of three. */
function flat({ op, args }: Operation): Pending[] {
  const rest: Expr[] = args.slice(1).toReversed();
  let first = args[0];
  while (op.folds && first?.kind === 'op' && first.op === op) {
    rest.push(...first.args.slice(1).toReversed());
    first = first.args[0];
  }
  return (first ? [first, ...rest.toReversed()] : []).map((node) => ({ node, needs: 0 }));
}

function numberText(value: number): string {
  if (value === Math.E) return 'e';
  return value === Math.PI ? 'pi' : String(value);
}

function texStrength(node: Expr): number {
  // A power of ten is written out.
  if (node.kind === 'constant') return String(node.value).includes('e') ? 3 : atom;
  return node.kind === 'variable' ? atom : (node.op.texPrecedence ?? node.op.precedence ?? atom);
}

/** The argument of an op at a place, with what it needs there to stand without brackets. */
function texOperand({ op, args }: Operation, at: number): { node: Expr; needs: number } | undefined {
  const node = args[at];
  return node && { node, needs: (op.texOperands ?? op.operands)?.[at] ?? 0 };
}

function texPieces(node: Expr, isMarked: boolean): Pending[] {
  if (node.kind === 'constant') return [numberTex(node.value)];
  if (node.kind === 'variable') return [nameTex(node.name)];
  const { op } = node;
  const power = isMarked ? undefined : powerOfCall(node);
  return power ?? filled(node, op.sign === '*' && needsDot(node) ? '#1 \\cdot #2' : op.tex);
}

/** The pieces of a template, with the arguments put in. */
function filled(node: Operation, template: string): Pending[] {
  if (node.op.folds) {
    const [open = '', close = ''] = template.split('#1, #2');
    return [open, ...separated(flat(node), ', '), close];
  }
  return template.split(/#(?=[12])/).flatMap((part, i) => {
    const operand = i > 0 && texOperand(node, Number(part[0]) - 1);
    return operand ? [operand, part.slice(1)] : [part];
  });
}

/** sin²(x) for the square of a call. With marks it stays (sin(x))², or no mark could hold the call alone. */
function powerOfCall({ op, args: [base, exponent] }: Operation): Pending[] | undefined {
  if (op.sign !== '^' || base?.kind !== 'op' || exponent?.kind !== 'constant') return undefined;
  const [name = '', call] = base.op.tex.split('\\mathopen');
  if (call === undefined || name.includes('#') || !Number.isInteger(exponent.value) || exponent.value > 9)
    return undefined;
  return filled(base, `${name}^{${exponent.value}}\\mathopen${call}`);
}

/** Factors stand side by side unless that would run digits together, look like a mixed number, or double a letter. */
function needsDot(product: Operation): boolean {
  const [left, right] = product.args;
  if (left === right) return true;
  // Down to the leaf that the right factor begins with, unless a bracket comes first.
  let first = texOperand(product, 1);
  while (first?.node.kind === 'op' && texStrength(first.node) >= first.needs && /^{?#1/.test(first.node.op.tex)) {
    first = texOperand(first.node, 0);
  }
  if (!first || texStrength(first.node) < first.needs) return false;
  if (first.node.kind === 'constant') return /\d/.test(numberTex(first.node.value));
  return left?.kind === 'constant' && first.node.kind === 'op' && first.node.op.tex.startsWith('\\frac');
}
