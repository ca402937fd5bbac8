/**
 * Text to tokens. Knows characters, numbers and the names of functions; what tokens mean together is left to `parser.ts`,
 * how an unknown run of letters falls into known names to `split-name.ts`.
 */
import { plainText, superscriptValue } from './characters.ts';
import { ParseError } from './parse-error.ts';
import { splitName } from './split-name.ts';
import type { Calls, Table } from './table.ts';

export type TokenKind = 'number' | 'constant' | 'variable' | 'function' | 'superscript' | 'sign' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The name or the sign; signs are `+ - * / ^ ( ) , | √`. */
  readonly text: string;
  /** Of a number, a constant or a superscript. */
  readonly value: number;
  /** Of a function: what it may mean, by the number of arguments. */
  readonly calls: Calls | undefined;
}

/** Names that are numbers, never variables. π also ends a name. */
const constants: ReadonlyMap<string, number> = new Map([
  ['e', Math.E],
  ['pi', Math.PI],
  ['π', Math.PI],
]);

/**
 * A number, a name in Latin and Greek letters or π alone, a sign, a superscript. An `e` without digits behind it is no exponent
 * but Euler's number.
 */
const anyToken = /((?=\.?\d)\d*\.?\d*(?:[eE][+-]?\d+)?)|([A-Za-zΑ-ορ-ω][\wΑ-ορ-ω]*|π)|([-+*/^(),|√])|(⁻?[⁰¹²³⁴-⁹]+)/y;

/** What programs print where there is no number: as names they would read as results. */
const noNumbers = new Set(['nan', 'infinity', 'undefined']);

/** `y' =`, `f'(x) =`, `dy/dx =`, `f(x) =` or `y =`, as a student writes an answer or a function. */
const answerPrefix =
  /^\s*(?:[A-Za-z]\s*'+\s*(?:\(\s*\w+\s*\)\s*)?|[fghy]\s*(?:\([\s\w,]+\)\s*)?|[d∂]\w*\s*\/\s*[d∂]\w+\s*)=/;

/** With `variables` only these names are known, runs of letters are split, and a leading `y =` or `y' =` is dropped. */
export function scan(original: string, table: Table, variables?: ReadonlySet<string>): Token[] {
  const text = plainText(original);
  const tokens: Token[] = [];
  let start = (variables && answerPrefix.exec(text)?.[0].length) ?? 0;
  while (start < text.length) {
    anyToken.lastIndex = start;
    const [run, number, name, sign, raised] = anyToken.exec(text) ?? [
      String.fromCodePoint(text.codePointAt(start) ?? 0),
    ];
    const end = start + run.length;
    if (number !== undefined) {
      const rest = text.slice(end, end + 2);
      // A second point or exponent, or a prefix such as 0x, which could pass for a product otherwise.
      if (/^(?:\.|e\d)/i.test(rest) || (number === '0' && /^(?:x[\da-f]|[bo]\d)/i.test(rest))) {
        throw new ParseError('bad-number', start, end + 1);
      }
      // An index belongs to a name: 2₃ is not 23.
      if (text !== original && /[₀-₉]/.test(original.slice(start, end))) throw new ParseError('bad-number', start, end);
      pushNumber('number', Number(number), start, end);
    } else if (name !== undefined) {
      let from = start;
      for (const word of words(name, start, end)) from = pushName(word, from);
    } else if (sign !== undefined) push('sign', start, end, sign);
    else if (raised !== undefined) pushNumber('superscript', superscriptValue(raised), start, end);
    else if (run !== ' ') throw new ParseError('unexpected-character', start, end, { character: run });
    start = end;
  }
  push('end', start, start, '');
  return tokens;

  function push(kind: TokenKind, from: number, to: number, word: string, value = 0, calls?: Calls): void {
    tokens.push({ kind, start: from, end: to, text: word, value, calls });
  }

  function pushNumber(kind: TokenKind, value: number, from: number, to: number): void {
    if (value === Infinity) throw new ParseError('number-too-large', from, to);
    push(kind, from, to, '', value);
  }

  /** Answers where the name ends. */
  function pushName(word: string, from: number): number {
    const to = from + word.length;
    if (variables && /^\d/.test(word)) {
      pushNumber('number', Number(word), from, to);
      return to;
    }
    const value = constants.get(word);
    const calls = variables?.has(word) ? undefined : functionCalled(word, to);
    if (value !== undefined) push('constant', from, to, word, value);
    else if (calls) push('function', from, to, word, 0, calls);
    else if (word in Object.prototype || noNumbers.has(word.toLowerCase()))
      throw new ParseError('forbidden-name', from, to, { name: word });
    else push('variable', from, to, word);
    return to;
  }

  /** The names in a run of letters, and the numbers that come right after a function. */
  function words(run: string, from: number, to: number): readonly string[] {
    const isKnown = (word: string) =>
      constants.has(word) || variables?.has(word) === true || table.called(word) !== undefined;
    if (!variables || isKnown(run) || functionCalled(run, to)) return [run];
    const cuts = splitName(run, isKnown);
    if (typeof cuts !== 'string') return cuts;
    const [, head = '', digits, rest = ''] = /^(\D+)(\d+)(.*)$/.exec(run) ?? [];
    const names = digits === undefined ? 'none' : splitName(head, isKnown);
    // sin2x is sin 2x; but sin2(x) may mean a square.
    if (typeof names !== 'string' && table.called(names.at(-1) ?? '') && (rest !== '' || !opensAt(to))) {
      return [...names, digits ?? '', ...(rest === '' ? [] : words(rest, to - rest.length, to))];
    }
    const code = cuts === 'several' ? 'ambiguous-name' : opensAt(to) ? 'unknown-function' : 'unknown-name';
    throw new ParseError(code, from, to, { name: run });
  }

  /** A phone writes `Sin(x)` and `Sin x` by itself: in an answer and before a bracket capitals do not matter. */
  function functionCalled(word: string, end: number): Calls | undefined {
    return table.called(word) ?? (variables || opensAt(end) ? table.called(word.toLowerCase()) : undefined);
  }

  function opensAt(index: number): boolean {
    return text.slice(index).trimStart().startsWith('(');
  }
}
