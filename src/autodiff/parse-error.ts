/** What `parse` throws, and nothing else. An error is data: the sentence is made, in the reader's language, where it is shown. */
import type { ParseErrorCode } from './types.ts';

/**
 * What is wrong with a text and where; a RangeError or TypeError never comes out of `parse`.
 *
 * @example parse('sin(x') // throws ParseError { code: 'unclosed-bracket', start: 0, end: 3, data: { name: 'sin' } }
 */
export class ParseError extends Error {
  override readonly name = 'ParseError';
  // Only declared here: the constructor sets them.
  declare readonly code: ParseErrorCode;
  /** Where in the text, in UTF-16 units; `end` is exclusive. */
  declare readonly start: number;
  declare readonly end: number;
  /** What the sentence needs: the name, the character, how many arguments, the limit. */
  declare readonly data: Readonly<Record<string, string | number>>;

  constructor(code: ParseErrorCode, start: number, end: number, data: Record<string, string | number> = {}) {
    super(`${code} at ${start}`);
    this.code = code;
    this.start = start;
    this.end = end;
    this.data = data;
  }
}
