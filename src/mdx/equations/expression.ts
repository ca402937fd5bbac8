/**
 * Reads an expression written in TeX: sums of products of powers, with implicit multiplication, functions with and without
 * brackets, fractions, derivatives, cases and limits.
 */
import type { Cursor } from './cursor.ts';
import { readDerivative } from './derivative.ts';
import { readBar, readCases, readLimit, readMatrix } from './special.ts';
import { hasMatrix, type Tree } from './tree.ts';

/** Letters that are functions wherever an argument follows; f and g also without one. */
const functionLetters = new Set(['f', 'g', 'F', 'G', 'phi', 'varphi', 'psi']);

/** `isFunction` knows the functions that the lesson has defined. */
export class ExpressionReader {
  readonly cursor: Cursor;
  readonly #isFunction: (name: string) => boolean;

  constructor(cursor: Cursor, isFunction: (name: string) => boolean) {
    this.cursor = cursor;
    this.#isFunction = isFunction;
  }

  sum(): Tree {
    let left = this.#signed();
    for (;;) {
      const sign = this.cursor.take('sign', '+', '-', '±', '∓')?.text;
      if (sign !== '+' && sign !== '-' && sign !== '±' && sign !== '∓') return left;
      left = { kind: 'sum', sign, left, right: this.product() };
    }
  }

  #signed(): Tree {
    if (this.cursor.take('sign', '+')) return this.#signed();
    if (this.cursor.take('sign', '-')) return { kind: 'negated', of: this.product() };
    return this.product();
  }

  product(): Tree {
    let left = this.#factor();
    for (;;) {
      if (this.cursor.take('sign', '*')) left = { kind: 'product', left, right: this.#factorAfterSign() };
      else if (this.cursor.take('sign', '⊙')) left = { kind: 'elementwise', left, right: this.#factorAfterSign() };
      else if (this.cursor.take('sign', '/')) left = { kind: 'quotient', left, right: this.#factorAfterSign() };
      else if (this.#startsFactor()) left = { kind: 'product', left, right: this.#factor() };
      else return left;
    }
  }

  /** After `\cdot` a sign may stand: `2 \cdot -1`. */
  #factorAfterSign(): Tree {
    return this.cursor.take('sign', '-') ? { kind: 'negated', of: this.#factor() } : this.#factor();
  }

  #startsFactor(): boolean {
    const { cursor } = this;
    if (cursor.is('number') || cursor.is('letter') || cursor.is('function') || cursor.is('open')) return true;
    return cursor.is('command', 'frac', 'sqrt', 'lim', 'Delta', 'begin{cases}', 'begin{pmatrix}', 'begin{bmatrix}');
  }

  #factor(): Tree {
    let base = this.base();
    for (;;) {
      const primes = this.primes();
      if (primes > 0) base = { kind: 'primed', of: base, primes };
      else if (this.#takesTransposition(base)) base = { kind: 'transposed', of: base };
      else if (this.cursor.take('sign', '^')) base = { kind: 'power', left: base, right: this.#argument() };
      else if (this.cursor.is('bar') && this.cursor.peek(1).text === '_') base = readBar(this, base);
      else return base;
    }
  }

  /** `^T` or `^\top` behind a vector or matrix. */
  #takesTransposition(base: Tree): boolean {
    const back = this.cursor.mark();
    if (hasMatrix(base) && this.cursor.take('sign', '^')) {
      const isMark = (): boolean => Boolean(this.cursor.take('letter', 'T') ?? this.cursor.take('command', 'top'));
      if (this.cursor.argument(isMark)) return true;
    }
    back();
    return false;
  }

  /** What TeX takes as one argument: a sum in braces, or a single sign. */
  #argument(): Tree {
    const { cursor } = this;
    const isGroup = cursor.is('open', '{');
    return cursor.argument(() => {
      if (isGroup) return this.sum();
      const letter = cursor.take('letter');
      return letter ? { kind: 'name', name: letter.text } : this.base();
    });
  }

  /** f″ has two. */
  primes(): number {
    let count = 0;
    while (this.cursor.take('sign', "'")) count++;
    const back = this.cursor.mark();
    if (count === 0 && this.cursor.take('sign', '^')) {
      if (this.cursor.take('sign', "'")) return 1;
      back();
    }
    return count;
  }

  base(): Tree {
    const { cursor } = this;
    const token = cursor.next();
    if (token.kind === 'number') return { kind: 'number', text: token.text };
    if (token.kind === 'letter') return this.#named(token.text);
    if (token.kind === 'function') return this.#function(token.text);
    if (token.kind === 'open') return this.#group(token.text);
    if (token.kind === 'bar') return this.#absolute();
    if (token.kind === 'words') return { kind: 'undefined' };
    if (token.kind !== 'command') return cursor.fail(`something missing after "${cursor.peek(-2).text}"`);
    switch (token.text) {
      case 'frac':
        return this.#fraction();
      case 'sqrt':
        return this.#root();
      case 'lim':
        return readLimit(this);
      case 'Delta':
        return { kind: 'name', name: `Δ${cursor.expect('letter').text}${this.subscript()}` };
      case 'infty':
        return { kind: 'infinity' };
      case 'begin{pmatrix}':
      case 'begin{bmatrix}':
        return readMatrix(this);
      case 'begin{cases}':
        return readCases(this);
      default:
        return cursor.fail(`\\${token.text} is not read here`);
    }
  }

  #group(open: string): Tree {
    const inside = this.sum();
    this.cursor.expect('close', { '(': ')', '[': ']', '{': '}' }[open] ?? ')');
    return inside;
  }

  #absolute(): Tree {
    const inside = this.sum();
    this.cursor.expect('bar');
    return { kind: 'call', op: 'abs', primes: 0, args: [inside] };
  }

  /** A letter: a variable, or a function if its arguments follow. */
  #named(letter: string): Tree {
    const { cursor } = this;
    const name = letter + this.subscript();
    const back = cursor.mark();
    const primes = this.primes();
    if (
      cursor.is('open', '(', '[') &&
      (this.#isFunction(name) || functionLetters.has(name) || primes > 0 || this.#onlyLetterFollows())
    ) {
      return { kind: 'apply', name, primes, args: this.#arguments() };
    }
    back();
    return { kind: 'name', name };
  }

  /** `u(x)` is a function of x: nobody puts a single letter in brackets to multiply by it. */
  #onlyLetterFollows(): boolean {
    const back = this.cursor.mark();
    this.cursor.next();
    const isLetter = this.cursor.take('letter') !== undefined;
    if (isLetter) this.subscript();
    const closes = this.cursor.is('close', ')', ']');
    back();
    return isLetter && closes;
  }

  /** `_1`, `_{12}`, `_{\text{new}}` as part of a name; '' where there is none. */
  subscript(): string {
    const { cursor } = this;
    if (!cursor.take('sign', '_')) return '';
    if (!cursor.take('open', '{')) return `_${cursor.argument(() => cursor.next().text)}`;
    let text = '';
    while (!cursor.is('close', '}') && !cursor.is('end')) text += cursor.next().text;
    cursor.expect('close', '}');
    return `_${text}`;
  }

  #arguments(): Tree[] {
    const open = this.cursor.expect('open', '(', '[').text;
    const args = [this.sum()];
    while (this.cursor.take('comma')) args.push(this.sum());
    this.cursor.expect('close', open === '(' ? ')' : ']');
    return args;
  }

  /** `\sin^2 x`, `\log_a(x)`, `\tanh'(3)`, `\max(0, x)`, and the bare `\sigma'`. */
  #function(op: string): Tree {
    const { cursor } = this;
    const base = cursor.take('sign', '_') ? this.#argument() : undefined;
    const primes = this.primes();
    const power = cursor.take('sign', '^') ? this.#argument() : undefined;
    if (power?.kind === 'negated') cursor.fail('write arcsin, not \\sin^{-1}, and a quotient for the power −1');
    if (op === 'log' && !base) cursor.fail('write \\ln, or \\log_a with its base,');
    const args = this.#functionArguments(op);
    const call: Tree = { kind: 'call', op, primes, args: base && args.length > 0 ? [...args, base] : args };
    return power ? { kind: 'power', left: call, right: power } : call;
  }

  #functionArguments(op: string): Tree[] {
    if (this.cursor.is('open', '(', '[')) {
      const back = this.cursor.mark();
      const args = this.#arguments();
      // In σ(1 − σ) the function stands for its value, so the bracket is a factor.
      if (!args.some((arg) => mentionsBare(arg, op))) return args;
      back();
      return [];
    }
    const product = this.#bareArgument();
    return product ? [product] : [];
  }

  /** `\sin 2x`: the factors up to the next sign, bracket or function. */
  #bareArgument(): Tree | undefined {
    let product: Tree | undefined;
    while (
      this.cursor.is('number') ||
      this.cursor.is('letter') ||
      this.cursor.is('command', 'frac', 'sqrt', 'Delta') ||
      this.cursor.is('open', '{')
    ) {
      const right = this.#factor();
      product = product ? { kind: 'product', left: product, right } : right;
    }
    return product;
  }

  /** A quotient, or the sign of a derivative before what it is taken of. */
  #fraction(): Tree {
    const derivative = readDerivative(this, () => this.#operand());
    if (derivative) return derivative;
    const left = this.#argument();
    const right = this.#argument();
    return { kind: 'quotient', left, right };
  }

  /** What d/dx in front is taken of: the bracket behind it, or all factors up to the next plus or minus. */
  #operand(): Tree {
    if (!this.cursor.is('open', '(', '[')) return this.product();
    return this.base();
  }

  #root(): Tree {
    const { cursor } = this;
    const degree = cursor.take('open', '[') ? this.sum() : undefined;
    if (degree) cursor.expect('close', ']');
    const of = this.#argument();
    if (!degree) return { kind: 'call', op: 'sqrt', primes: 0, args: [of] };
    if (degree.kind === 'number' && degree.text === '3') return { kind: 'call', op: 'cbrt', primes: 0, args: [of] };
    return { kind: 'power', left: of, right: { kind: 'quotient', left: { kind: 'number', text: '1' }, right: degree } };
  }
}

/** Whether an op stands in a tree without arguments. */
function mentionsBare(tree: Tree, op: string): boolean {
  if (tree.kind === 'call')
    return (tree.op === op && tree.args.length === 0) || tree.args.some((arg) => mentionsBare(arg, op));
  if ('left' in tree) return mentionsBare(tree.left, op) || mentionsBare(tree.right, op);
  return 'of' in tree && mentionsBare(tree.of, op);
}
