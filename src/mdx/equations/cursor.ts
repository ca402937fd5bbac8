/** A place in a list of signs: what the readers of statements and of expressions share. */
import { Unreadable, type Token, type TokenKind } from './tokens.ts';

export class Cursor {
  #tokens: Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = [...tokens];
  }

  /** The next sign, or one further ahead. */
  peek(ahead = 0): Token {
    return this.#tokens[this.#at + ahead] ?? { kind: 'end', text: '', at: this.#tokens.at(-1)?.at ?? 0 };
  }

  next(): Token {
    const token = this.peek();
    this.#at++;
    return token;
  }

  is(kind: TokenKind, ...texts: readonly string[]): boolean {
    const token = this.peek();
    return token.kind === kind && (texts.length === 0 || texts.includes(token.text));
  }

  /** Takes the next sign if it is the one. */
  take(kind: TokenKind, ...texts: readonly string[]): Token | undefined {
    return this.is(kind, ...texts) ? this.next() : undefined;
  }

  expect(kind: TokenKind, ...texts: readonly string[]): Token {
    return this.take(kind, ...texts) ?? this.fail(`${texts[0] ?? kind} expected`);
  }

  /** What stands between braces, or the single sign that TeX takes instead: one digit of a number. */
  argument<T>(read: () => T): T {
    if (this.take('open', '{')) {
      const value = read();
      this.expect('close', '}');
      return value;
    }
    const token = this.peek();
    if (token.kind === 'number' && token.text.length > 1) {
      const first = { ...token, text: token.text.slice(0, 1) };
      const rest = { ...token, text: token.text.slice(1), at: token.at + 1 };
      this.#tokens.splice(this.#at, 1, first, rest);
    }
    return read();
  }

  /** Goes back to an earlier place: `const back = cursor.mark(); … back()`. */
  mark(): () => void {
    const [at, tokens] = [this.#at, [...this.#tokens]];
    return () => {
      this.#at = at;
      this.#tokens = tokens;
    };
  }

  fail(message: string): never {
    const { at, text } = this.peek();
    throw new Unreadable(`${message}${text === '' ? ' at the end' : ` before "${text}"`}`, at);
  }
}
