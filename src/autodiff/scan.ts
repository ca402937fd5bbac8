/**
 * Text to tokens. Knows characters, numbers and the names of functions; what tokens mean together is left to `parse.ts`,
 * how an unknown run of letters falls into known names to `split-name.ts`.
 */
import { isDigit, isLetter, plainText, readSuperscript } from './characters.ts';
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

/** Names that are numbers, never variables. */
const constants: ReadonlyMap<string, number> = new Map([
  ['e', Math.E],
  ['pi', Math.PI],
]);

/** What programs print where there is no number: as names they would read as results. */
const noNumber = /^(?:nan|infinity|undefined)$/i;

/** `y' =`, `f'(x) =` or `dy/dx =`, as a student writes an answer. */
const answerPrefix = /^\s*(?:[A-Za-z]'+\s*(?:\(\s*\w+\s*\)\s*)?|d\w*\s*\/\s*d\w+\s*)=/;

/** With `variables` only these names are known, runs of letters are split, and a leading `y' =` is dropped. */
export function scan(original: string, table: Table, variables?: ReadonlySet<string>): Token[] {
  const text = plainText(original);
  const tokens: Token[] = [];
  let at = (variables && answerPrefix.exec(text)?.[0].length) ?? 0;
  while (at < text.length) {
    const start = at;
    const code = text.charCodeAt(at);
    if (code === 32) at++;
    else if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1)))) {
      at = endOfNumber(text, at);
      // An index belongs to a name: 2₃ is not 23.
      if (text !== original && /[₀-₉]/.test(original.slice(start, at))) throw new ParseError('bad-number', start, at);
      const value = Number(text.slice(start, at));
      if (value === Infinity) throw new ParseError('number-too-large', start, at);
      push('number', start, at, '', value);
    } else if (isLetter(code)) {
      at = endOfName(text, at);
      if (variables) for (const [from, to] of pieces(start, at, variables)) pushName(from, to);
      else pushName(start, at);
    } else if ('+-*/^(),|√'.includes(text.charAt(at))) {
      at++;
      push('sign', start, at, text.charAt(start));
    } else if (code === 0x3c0) {
      at++;
      push('constant', start, at, 'π', Math.PI);
    } else {
      const raised = readSuperscript(text, at);
      at = raised.end;
      if (at === start) throw unexpected(text, at);
      if (raised.value === Infinity) throw new ParseError('number-too-large', start, at);
      push('superscript', start, at, '', raised.value);
    }
  }
  push('end', at, at, '');
  return tokens;

  function push(kind: TokenKind, start: number, end: number, word: string, value = 0, calls?: Calls): void {
    tokens.push({ kind, start, end, text: word, value, calls });
  }

  function pushName(start: number, end: number): void {
    const word = text.slice(start, end);
    const value = constants.get(word);
    if (value !== undefined) return push('constant', start, end, word, value);
    const calls = variables?.has(word) ? undefined : functionCalled(word, end);
    if (calls) return push('function', start, end, word, 0, calls);
    if (word in Object.prototype || noNumber.test(word))
      throw new ParseError('forbidden-name', start, end, { name: word });
    push('variable', start, end, word);
  }

  /** Where the names in a run of letters start and end. */
  function pieces(start: number, end: number, known: ReadonlySet<string>): readonly (readonly [number, number])[] {
    const run = text.slice(start, end);
    const isKnown = (word: string) => constants.has(word) || known.has(word) || table.called(word) !== undefined;
    if (isKnown(run) || functionCalled(run, end)) return [[start, end]];
    const cuts = splitName(run, isKnown);
    if (cuts === 'none') {
      throw new ParseError(opensAt(end) ? 'unknown-function' : 'unknown-name', start, end, { name: run });
    }
    if (cuts === 'several') throw new ParseError('ambiguous-name', start, end, { name: run });
    return cuts.map(([from, to]) => [start + from, start + to] as const);
  }

  /** A phone writes `Sin(x)` by itself: before a bracket capitals do not matter. */
  function functionCalled(word: string, end: number): Calls | undefined {
    return table.called(word) ?? (opensAt(end) ? table.called(word.toLowerCase()) : undefined);
  }

  function opensAt(index: number): boolean {
    let next = index;
    while (text.charAt(next) === ' ') next++;
    return text.charAt(next) === '(';
  }
}

/** Digits, a point, digits, an exponent; `e` without digits behind it is no exponent but Euler's number. */
function endOfNumber(text: string, start: number): number {
  let at = endOfDigits(text, start);
  if (text.charAt(at) === '.') at = endOfDigits(text, at + 1);
  if ((text.charCodeAt(at) | 32) === 101) {
    const signed = /[+-]/.test(text.charAt(at + 1)) ? at + 2 : at + 1;
    const end = endOfDigits(text, signed);
    if (end > signed) at = end;
  }
  // A second point or exponent, or a prefix such as 0x, which could pass for a product otherwise.
  if (/^(?:\.|e\d)/i.test(text.slice(at, at + 2)) || /^0(?:x[\da-f]|[bo]\d)/i.test(text.slice(start, start + 3))) {
    throw new ParseError('bad-number', start, at + 1);
  }
  return at;
}

function endOfDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

function endOfName(text: string, start: number): number {
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code) && code !== 95) return at;
  }
}

function unexpected(text: string, at: number): ParseError {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return new ParseError('unexpected-character', at, at + character.length, { character });
}
