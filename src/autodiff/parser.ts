/**
 * Tokens to an expression, by operator precedence with explicit stacks (Dijkstra's shunting yard), in one pass and linear
 * time. Nothing is simplified: the expression is what was typed.
 */
import { ParseError } from './parse-error.ts';
import type { Token } from './scan.ts';
import type { Calls, Table } from './table.ts';
import type { Expr, Limits, Op, ParseErrorCode, Pool } from './types.ts';

/** How strongly things bind that have no row of their own. Rows: sum 1, product 2, power 3. */
const strength = { open: 0, minus: 1.5, innerMinus: 2.2, bareCall: 2.5, factorInBareCall: 2.8, root: 4 };

/** Something begun on the operator stack: it waits for its last operand, or for its closing bracket. */
interface Frame {
  readonly kind: 'infix' | 'prefix' | 'group' | 'bars' | 'call';
  readonly strength: number;
  readonly op: Op | undefined;
  /** Of a call. */
  readonly calls: Calls | undefined;
  /** Of a call: the exponent in `sin²(x)`, 1 elsewhere. */
  readonly exponent: number;
  readonly token: Token;
  /** How many operands there were before it. */
  readonly base: number;
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

export class Parser {
  readonly #tokens: readonly Token[];
  readonly #in: Surroundings;
  readonly #operands: Expr[] = [];
  readonly #frames: Frame[] = [];
  #at = 0;
  #nesting = 0;

  constructor(tokens: readonly Token[], surroundings: Surroundings) {
    this.#tokens = tokens;
    this.#in = surroundings;
  }

  run(): Expr {
    if (this.#next().kind === 'end') throw this.#error('empty', { ...this.#next(), start: 0 });
    let complete = false;
    while (this.#next().kind !== 'end') {
      const token = this.#next();
      this.#at++;
      complete = complete ? this.#afterOperand(token) : this.#operand(token);
    }
    if (!complete) throw this.#error('unexpected-end', this.#next());
    this.#reduce(strength.open + 0.5);
    const open = this.#frames.at(-1);
    if (open) throw this.#error('unclosed-bracket', open.token);
    return this.#pop();
  }

  #next(): Token {
    const token = this.#tokens[this.#at];
    if (!token) throw new RangeError('read past the end');
    return token;
  }

  /** Reads the beginning of an operand; answers whether an operand is complete now. */
  #operand(token: Token): boolean {
    switch (token.kind) {
      case 'number':
      case 'constant':
        this.#push(this.#in.pool.constant(token.value), token);
        return this.#noCall(token);
      case 'variable':
        this.#push(this.#in.bindings?.get(token.text) ?? this.#in.pool.variable(token.text), token);
        return this.#noCall(token);
      case 'function':
        return this.#function(token);
      case 'sign':
        return this.#sign(token);
      default:
        throw this.#error('missing-operand', token);
    }
  }

  #sign(token: Token): boolean {
    switch (token.text) {
      case '+':
        return false;
      case '-':
        // At the start of a term −x·y is −(x·y), as in books; after × or ^ a minus takes the next factor only.
        this.#open(
          'prefix',
          this.#isInProduct() ? strength.innerMinus : strength.minus,
          token,
          this.#in.table.signed('-', 1),
        );
        return false;
      case '√':
        this.#open('prefix', strength.root, token, this.#in.table.op('sqrt'));
        return false;
      case '(':
        this.#open('group', strength.open, token);
        return false;
      case '|':
        this.#open('bars', strength.open, token);
        return false;
      case ')': {
        const top = this.#frames.at(-1);
        if (top?.kind === 'call' && top.base === this.#operands.length)
          throw this.#error('missing-arguments', top.token);
        throw this.#error(this.#opened() ? 'missing-operand' : 'unopened-bracket', token);
      }
      default:
        throw this.#error('missing-operand', token);
    }
  }

  /** A call `sin(x)`, `sin²(x)`, or where that is allowed `sin x`. */
  #function(token: Token): boolean {
    let exponent = 1;
    if (this.#next().kind === 'superscript') {
      exponent = this.#next().value;
      this.#at++;
    } else if (this.#in.isLenient && this.#next().text === '^') {
      this.#at++;
      exponent = this.#next().kind === 'number' ? this.#next().value : 0;
      this.#at++;
    }
    // sin⁻¹ means two things, so it is not read at all.
    if (!(exponent > 0)) throw this.#error('unexpected-token', this.#tokens[this.#at - 1] ?? token);
    if (this.#next().text === '(') {
      this.#at++;
      this.#open('call', strength.open, token, undefined, exponent);
    } else {
      const op = token.calls?.[1];
      if (!this.#in.isLenient || !op || !startsOperand(this.#next())) throw this.#error('missing-arguments', token);
      this.#open('prefix', strength.bareCall, token, op, exponent);
    }
    return false;
  }

  /** `f(x)` with an unknown f is not f times x. */
  #noCall(token: Token): boolean {
    if (token.kind !== 'number' && this.#next().text === '(' && !this.#in.isLenient)
      throw this.#error('unknown-function', token);
    return true;
  }

  /** Reads what may follow an operand; answers whether an operand is complete now. */
  #afterOperand(token: Token): boolean {
    if (token.kind === 'superscript') {
      this.#reduce(this.#in.table.signed('^', 2).precedence ?? 0, false);
      const size = this.#in.pool.constant(Math.abs(token.value));
      const exponent = token.value < 0 ? this.#in.pool.apply(this.#in.table.signed('-', 1), [size]) : size;
      this.#push(this.#in.pool.apply(this.#in.table.signed('^', 2), [this.#pop(), exponent]), token);
      return true;
    }
    if (token.kind !== 'sign') return this.#factor(token);
    switch (token.text) {
      case ')':
        return this.#close(token);
      case ',':
        this.#reduce(strength.open + 0.5);
        if (this.#frames.at(-1)?.kind !== 'call') throw this.#error('unexpected-token', token);
        return false;
      case '|':
        return this.#bar(token);
      case '(':
      case '√':
        return this.#factor(token);
      default: {
        const op = this.#in.table.signed(token.text, 2);
        const binds = op.precedence ?? 0;
        // A power groups to the right: 2^3^2 is 2^(3^2).
        this.#reduce(binds, token.text !== '^');
        this.#open('infix', binds, token, op);
        return false;
      }
    }
  }

  /** Two operands side by side are a product. A number must come first: `x2` is a name, and `(x+1)2` may mean a power. */
  #factor(token: Token): boolean {
    if (token.kind === 'number') throw this.#error('unexpected-token', token);
    const op = this.#in.table.signed('*', 2);
    const inBareCall = this.#in.isLenient && (token.kind === 'variable' || token.kind === 'constant');
    if (inBareCall) this.#reduce(strength.factorInBareCall);
    const inside = inBareCall && this.#frames.at(-1)?.strength === strength.bareCall;
    const binds = inside ? strength.factorInBareCall : (op.precedence ?? 0);
    this.#reduce(binds);
    this.#open('infix', binds, token, op);
    return this.#operand(token);
  }

  /** A bar closes the bars that are open right here; otherwise it opens new ones, as a factor. */
  #bar(token: Token): boolean {
    const innermost = this.#opened();
    if (innermost?.kind !== 'bars') return this.#factor(token);
    this.#reduce(strength.open + 0.5);
    this.#frames.pop();
    this.#nesting--;
    this.#push(this.#in.pool.apply(this.#in.table.op('abs'), [this.#pop()]), token);
    return true;
  }

  #close(token: Token): boolean {
    this.#reduce(strength.open + 0.5);
    const frame = this.#frames.pop();
    if (!frame) throw this.#error('unopened-bracket', token);
    if (frame.kind === 'bars') throw this.#error('unclosed-bracket', frame.token);
    this.#nesting--;
    if (frame.kind === 'call') this.#push(this.#raised(this.#call(frame, token), frame.exponent), token);
    return true;
  }

  #call({ calls, base, token }: Frame, close: Token): Expr {
    const count = this.#operands.length - base;
    const op = count === 1 ? calls?.[1] : count === 2 || calls?.[2]?.folds ? calls?.[2] : undefined;
    if (!op) throw new ParseError('argument-count', token.start, close.end, { name: token.text, given: count });
    if (count === 1) return this.#in.pool.apply(op, [this.#pop()]);
    return this.#operands.splice(base).reduce((left, right) => this.#in.pool.apply(op, [left, right]));
  }

  #raised(e: Expr, exponent: number): Expr {
    return exponent === 1
      ? e
      : this.#in.pool.apply(this.#in.table.signed('^', 2), [e, this.#in.pool.constant(exponent)]);
  }

  /** Finishes what binds at least as strongly (or, exclusively, more strongly) than what comes now. */
  #reduce(binds: number, inclusive = true): void {
    for (let frame = this.#frames.at(-1); frame; frame = this.#frames.at(-1)) {
      if (!(frame.strength > binds || (inclusive && frame.strength === binds)) || !frame.op) return;
      this.#frames.pop();
      if (frame.kind === 'infix' && frame.strength < 3) {
        const right = this.#pop();
        this.#push(this.#in.pool.apply(frame.op, [this.#pop(), right]), frame.token);
      } else {
        this.#nesting--;
        const last = this.#pop();
        const args = frame.kind === 'infix' ? [this.#pop(), last] : [last];
        this.#push(this.#raised(this.#in.pool.apply(frame.op, args), frame.exponent), frame.token);
      }
    }
  }

  #open(kind: Frame['kind'], binds: number, token: Token, op?: Op, exponent = 1): void {
    const nests = kind !== 'infix' || binds >= 3;
    if (nests && ++this.#nesting > this.#in.limits.nesting) {
      throw this.#error('too-deep', token, { limit: this.#in.limits.nesting });
    }
    const base = this.#operands.length;
    this.#frames.push({ kind, strength: binds, op, calls: token.calls, exponent, token, base });
  }

  #isInProduct(): boolean {
    return (this.#frames.at(-1)?.strength ?? 0) >= 2;
  }

  /** The innermost bracket that is open. */
  #opened(): Frame | undefined {
    return this.#frames.findLast((frame) => frame.strength === strength.open);
  }

  #push(e: Expr, token: Token): void {
    if (this.#in.pool.size > this.#in.limits.nodes)
      throw this.#error('too-many-nodes', token, { limit: this.#in.limits.nodes });
    this.#operands.push(e);
  }

  #pop(): Expr {
    const e = this.#operands.pop();
    if (!e) throw new RangeError('no operand');
    return e;
  }

  #error(code: ParseErrorCode, token: Token, data: Record<string, string | number> = {}): ParseError {
    return new ParseError(code, token.start, token.end, token.text ? { name: token.text, ...data } : data);
  }
}

function startsOperand(token: Token): boolean {
  return token.kind === 'sign' ? '√|('.includes(token.text) : token.kind !== 'end' && token.kind !== 'superscript';
}
