/**
 * Tokens to an expression, by operator precedence with explicit stacks (Dijkstra's shunting yard), in one pass and linear
 * time. Nothing is simplified: the expression is what was typed.
 */
import { applied } from './expr.ts';
import { ParseError } from './parse-error.ts';
import type { Token } from './scan.ts';
import type { Table } from './table.ts';
import type { Expr, Limits, Op, ParseErrorCode, Pool } from './types.ts';

// How strongly things bind that have no row of their own. Rows: sum 1, product 2, power 3.
const bracket = 0;
const minus = 1.5;
const innerMinus = 2.2;
const bareCall = 2.5;
const factorInBareCall = 2.8;
const root = 4;

/** Something begun on the operator stack: it waits for its last operand, or for its closing bracket. */
interface Frame {
  readonly strength: number;
  /** None for what waits for a bracket: a group, bars, or the call of a function. */
  readonly op: Op | undefined;
  /** Of a call: the exponent in `sin²(x)`, 1 elsewhere. */
  readonly exponent: number;
  readonly token: Token;
  /** How many operands there were before it. */
  readonly base: number;
  /** How deep in brackets, calls, exponents and signs it stands, itself included. */
  readonly depth: number;
}

/** What a parser works with. */
export interface Surroundings {
  readonly table: Table;
  readonly limits: Limits;
  readonly pool: Pool;
  /** In exercises functions may stand without brackets, and a known variable before a bracket is a factor. */
  readonly isLenient: boolean;
  /** Names that stand for expressions: the earlier lines of a program. */
  readonly bindings: Bindings | undefined;
}

export type Bindings = ReadonlyMap<string, Expr>;

export function parseTokens(tokens: readonly Token[], surroundings: Surroundings): Expr {
  const { table, limits, pool, isLenient, bindings } = surroundings;
  const operands: Expr[] = [];
  const frames: Frame[] = [];
  let at = 0;
  let complete = false;
  if (next().kind === 'end') throw failure('empty', { ...next(), start: 0 });
  while (next().kind !== 'end') {
    const token = next();
    at++;
    complete = complete ? afterOperand(token) : operand(token);
  }
  if (!complete) throw failure('unexpected-end', next());
  const open = finished();
  if (open) throw failure('unclosed-bracket', open.token);
  return pop();

  function next(): Token {
    const token = tokens[at];
    if (!token) throw new RangeError('no token');
    return token;
  }

  /** Reads the beginning of an operand; answers whether an operand is complete now. */
  function operand(token: Token): boolean {
    const { kind, text, value } = token;
    if (kind === 'function') return named(token);
    if (kind === 'sign' || kind === 'superscript') return sign(token);
    push(kind === 'variable' ? (bindings?.get(text) ?? pool.variable(text)) : pool.constant(value), token);
    // `f(x)` with an unknown f is not f times x.
    if (kind !== 'number' && next().text === '(' && !isLenient) throw failure('unknown-function', token);
    return true;
  }

  function sign(token: Token): boolean {
    const { text } = token;
    const top = frames.at(-1);
    const strength = top?.strength ?? 0;
    // At the start of a term −x·y is −(x·y), as in books; after × or ^ a minus takes the next factor only.
    if (text === '-')
      begin(token, strength === bareCall ? bareCall : strength >= 2 ? innerMinus : minus, table.op('neg'));
    else if (text === '√') begin(token, root, table.op('sqrt'));
    else if (text === '(' || text === '|') begin(token, bracket);
    else if (text !== '+') {
      const closes = text === ')';
      if (closes && top && isCall(top) && top.base === operands.length) throw failure('missing-arguments', top.token);
      throw failure(closes && !opened() ? 'unopened-bracket' : 'missing-operand', token);
    }
    return false;
  }

  /** A call `sin(x)`, `sin²(x)`, or where that is allowed `sin x`. */
  function named(token: Token): boolean {
    let exponent = 1;
    const isRaised = isLenient && next().text === '^';
    if (isRaised) at++;
    const raised = next();
    if (isRaised || raised.kind === 'superscript') {
      exponent = raised.kind === (isRaised ? 'number' : 'superscript') ? raised.value : 0;
      at++;
    }
    // sin⁻¹ means two things, so it is not read at all.
    if (exponent <= 0) throw failure(raised.kind === 'end' ? 'unexpected-end' : 'unexpected-token', raised);
    if (next().text === '(') {
      at++;
      begin(token, bracket, undefined, exponent);
    } else {
      const op = token.calls?.[1];
      if (!isLenient || !op || !startsOperand(next())) throw failure('missing-arguments', token);
      begin(token, bareCall, op, exponent);
    }
    return false;
  }

  /** Reads what may follow an operand; answers whether an operand is complete now. */
  function afterOperand(token: Token): boolean {
    const { kind, text, value } = token;
    if (kind === 'superscript') {
      reduce(root);
      const size = pool.constant(Math.abs(value));
      push(applied(surroundings, 'pow', pop(), value < 0 ? applied(surroundings, 'neg', size) : size), token);
      return true;
    }
    // A bar closes the bars that are open right here; otherwise it opens new ones, as a factor.
    if (text === ')' || (text === '|' && opened()?.token.text === '|')) return close(token);
    if (text === ',') {
      const frame = finished();
      if (!frame || !isCall(frame)) throw failure('unexpected-token', token);
      return false;
    }
    const op = kind === 'sign' && table.called(text)?.[2];
    if (!op) return factor(token);
    const binds = op.precedence ?? 0;
    // A power groups to the right: 2^3^2 is 2^(3^2).
    reduce(text === '^' ? root : binds);
    begin(token, binds, op);
    return false;
  }

  /** Two operands side by side are a product. A number must come first: `x2` is a name, and `(x+1)2` may mean a power. */
  function factor(token: Token): boolean {
    if (token.kind === 'number') throw failure('unexpected-token', token);
    const op = table.op('mul');
    let binds = op.precedence ?? 0;
    // In `sin x e^x` the power of e is a function of its own.
    const isPower = token.text === 'e' && next().text === '^';
    if (isLenient && !isPower && (token.kind === 'variable' || token.kind === 'constant')) {
      reduce(factorInBareCall);
      if (frames.at(-1)?.strength === bareCall) binds = factorInBareCall;
    }
    reduce(binds);
    begin(token, binds, op);
    return operand(token);
  }

  function close(token: Token): boolean {
    const frame = finished();
    if (!frame) throw failure('unopened-bracket', token);
    const isBars = frame.token.text === '|';
    if (isBars && token.text === ')') throw failure('unclosed-bracket', frame.token);
    frames.pop();
    if (isBars) push(applied(surroundings, 'abs', pop()), token);
    else if (isCall(frame)) push(powered(call(frame, token), frame.exponent), token);
    return true;
  }

  function call({ base, token }: Frame, last: Token): Expr {
    const { calls } = token;
    const count = operands.length - base;
    const op = count === 1 ? calls?.[1] : count === 2 || calls?.[2]?.folds ? calls?.[2] : undefined;
    if (!op) throw failure('argument-count', { ...token, end: last.end }, { given: count });
    if (count === 1) return pool.apply(op, [pop()]);
    return operands.splice(base).reduce((left, right) => pool.apply(op, [left, right]));
  }

  function powered(e: Expr, exponent: number): Expr {
    return exponent === 1 ? e : applied(surroundings, 'pow', e, pool.constant(exponent));
  }

  /** Finishes what was begun and binds at least as strongly as this. */
  function reduce(binds: number): void {
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const { op, token, exponent } = frame;
      if (!op || frame.strength < binds) return;
      frames.pop();
      const last = pop();
      push(powered(pool.apply(op, op.arity === 2 ? [pop(), last] : [last]), exponent), token);
    }
  }

  /** Finishes everything up to the innermost open bracket, and answers that. */
  function finished(): Frame | undefined {
    reduce(bracket);
    return frames.at(-1);
  }

  function begin(token: Token, binds: number, op?: Op, exponent = 1): void {
    // A flat sum or product has no depth.
    const depth = (frames.at(-1)?.depth ?? 0) + (op?.arity === 2 && binds < 3 ? 0 : 1);
    if (depth > limits.nesting) throw failure('too-deep', token, { limit: limits.nesting });
    frames.push({ strength: binds, op, exponent, token, base: operands.length, depth });
  }

  /** The innermost bracket that is open. */
  function opened(): Frame | undefined {
    return frames.findLast(({ op }) => !op);
  }

  function push(e: Expr, token: Token): void {
    if (pool.size > limits.nodes) throw failure('too-many-nodes', token, { limit: limits.nodes });
    operands.push(e);
  }

  function pop(): Expr {
    const e = operands.pop();
    if (!e) throw new RangeError('no operand');
    return e;
  }
}

/** Whether a frame is the call of a function that waits for its closing bracket. */
function isCall({ op, token }: Frame): boolean {
  return !op && token.kind === 'function';
}

function startsOperand({ kind, text }: Token): boolean {
  return kind === 'sign' ? '√|(-'.includes(text) : kind !== 'end' && kind !== 'superscript';
}

function failure(code: ParseErrorCode, { start, end, text }: Token, data: Record<string, string | number> = {}) {
  return new ParseError(code, start, end, text ? { name: text, ...data } : data);
}
