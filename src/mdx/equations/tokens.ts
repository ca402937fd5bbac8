/**
 * Cuts a formula into signs. Spacing and the sizes of brackets are dropped; what the reader does not know is refused by
 * name, so that nothing is skipped that could change the meaning.
 */
import { ops } from '../../autodiff/index.ts';
import { isName } from '../names.ts';

/** A formula outside the small TeX that the reader knows. */
export class Unreadable extends Error {
  /** Where in the TeX. */
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.name = 'Unreadable';
    this.at = at;
  }
}

export type TokenKind =
  | 'number'
  | 'letter'
  /** The id of an op of the core. */
  | 'function'
  /** Words in `\text{…}` that are no function. */
  | 'words'
  | 'open'
  | 'close'
  | 'bar'
  | 'sign'
  | 'relation'
  | 'comma'
  | 'row'
  | 'ampersand'
  | 'wide-space'
  /** `frac`, `sqrt`, `lim`, `begin`, `end` … */
  | 'command'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
}

/** Commands that only space or size what they stand before. */
const dropped = new Set(
  String.raw`left right big Big bigg Bigg bigl Bigl biggl Biggl bigr Bigr biggr Biggr displaystyle limits nolimits , ; : ! > `
    .split(' ')
    .concat(' '),
);

const relations: Readonly<Record<string, string>> = {
  '=': '=',
  ':=': '=',
  '\\equiv': '=',
  '\\approx': '≈',
  '≈': '≈',
  '<': '<',
  '\\lt': '<',
  '>': '>',
  '\\gt': '>',
  '\\le': '≤',
  '\\leq': '≤',
  '≤': '≤',
  '\\ge': '≥',
  '\\geq': '≥',
  '≥': '≥',
  '\\ne': '≠',
  '\\neq': '≠',
  '≠': '≠',
  '\\to': '→',
  '→': '→',
  '\\rightarrow': '→',
  '\\leftarrow': '←',
  '\\gets': '←',
  '←': '←',
  '\\in': '∈',
  '\\propto': '∝',
  '\\sim': '~',
  '\\ll': '<',
  '\\gg': '>',
};

const separators = new Set([
  '\\Rightarrow',
  '\\Longrightarrow',
  '\\implies',
  '\\iff',
  '\\Leftrightarrow',
  '\\Longleftrightarrow',
  '⇒',
  '\\land',
]);

const signs: Readonly<Record<string, string>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '*': '*',
  '\\cdot': '*',
  '\\times': '*',
  '·': '*',
  '×': '*',
  '/': '/',
  '\\div': '/',
  '\\pm': '±',
  '±': '±',
  '\\mp': '∓',
  '\\odot': '⊙',
  '^': '^',
  _: '_',
  "'": "'",
  '\\prime': "'",
};

const brackets: Readonly<Record<string, Token['kind']>> = {
  '(': 'open',
  '[': 'open',
  '{': 'open',
  ')': 'close',
  ']': 'close',
  '}': 'close',
  '|': 'bar',
  '\\lvert': 'bar',
  '\\rvert': 'bar',
  '\\vert': 'bar',
};

const greek = new Set(
  'alpha beta gamma delta epsilon varepsilon zeta eta theta iota kappa lambda mu nu xi rho tau upsilon phi varphi chi psi omega Phi Psi Omega Gamma Lambda Theta pi'.split(
    ' ',
  ),
);

const commands = new Set('frac dfrac tfrac sqrt lim begin end partial Delta infty top'.split(' '));

const functions = new Map(
  ops.flatMap((op) => [op.id, ...(op.aliases ?? [])].map((name): [string, string] => [name.toLowerCase(), op.id])),
);

/** The id of the op that a name stands for: `ReLU` is relu. */
function opOfName(name: string): string | undefined {
  return name === 'sigma' ? 'sigmoid' : functions.get(name.toLowerCase());
}

/** What signs look like; the first that fits is taken. */
const shapes = {
  space: /\s+|~|%[^\n]*|\{\s*\}/,
  number: /\d+(?:\{,\}\d{3})*(?:\.\d+)?|\.\d+/,
  words: /\\(?:text|operatorname|mathrm|textrm)\s*\{[^{}]*\}/,
  bold: /\\(?:mathbf|boldsymbol)\s*\{[a-zA-Z]\}/,
  environment: /\\(?:begin|end)\{[a-z]+\*?\}/,
  row: /\\\\(?:\[[\d.]+(?:em|ex|pt)\])?/,
  command: /\\(?:[a-zA-Z]+|.)/,
  other: /:=|./,
};

const anySign = new RegExp(
  Object.entries(shapes)
    .map(([name, { source }]) => `(?<${name}>${source})`)
    .join('|'),
  'gsu',
);

/** The signs of a formula, the last of kind `end`. */
export function tokensOf(tex: string): Token[] {
  const tokens: Token[] = [];
  for (const match of tex.matchAll(anySign)) {
    const { groups = {}, index: at } = match;
    const text = match[0];
    const token = tokenOf(text, groups, at);
    if (token) tokens.push(token);
  }
  return [...tokens, { kind: 'end', text: '', at: tex.length }];
}

function tokenOf(text: string, groups: Readonly<Record<string, string | undefined>>, at: number): Token | undefined {
  const make = (kind: TokenKind, value = text): Token => ({ kind, text: value, at });
  if (groups['space'] !== undefined) return undefined;
  if (groups['number'] !== undefined) return make('number', text.replaceAll('{,}', ''));
  if (groups['row'] !== undefined) return make('row');
  if (groups['words'] !== undefined) return wordToken(insideOf(text), make);
  if (groups['bold'] !== undefined) return make('letter', `*${insideOf(text)}`);
  if (groups['environment'] !== undefined) return make('command', text.replace('\\', ''));
  const kind = brackets[text];
  if (kind) return make(kind, kind === 'bar' ? '|' : text);
  const relation = relations[text];
  if (relation !== undefined) return make('relation', relation);
  const sign = signs[text];
  if (sign !== undefined) return make('sign', sign);
  if (separators.has(text)) return make('words', text);
  if (text === ',' || text === ';') return make('comma');
  if (text === '&') return make('ampersand');
  if (/^[a-zA-Z]$/u.test(text)) return make('letter');
  if (groups['command'] !== undefined) return commandToken(text.slice(1), make, at);
  if (text === '.') return undefined;
  throw new Unreadable(`the sign ${text}`, at);
}

/** `ReLU` in `\\text{ReLU}`. */
function insideOf(text: string): string {
  return text.slice(text.indexOf('{') + 1, -1);
}

type Make = (kind: TokenKind, value?: string) => Token;

function wordToken(inside: string, make: Make): Token | undefined {
  const word = inside.trim();
  if (word === '') return undefined;
  const op = opOfName(word);
  if (op !== undefined) return make('function', op);
  return word.length === 1 && isName(word) ? make('letter', word) : make('words', word);
}

function commandToken(name: string, make: Make, at: number): Token | undefined {
  if (dropped.has(name)) return undefined;
  if (name === 'quad' || name === 'qquad') return make('wide-space');
  if (commands.has(name)) return make('command', name.replace(/^[dt]frac$/, 'frac'));
  const op = opOfName(name);
  if (op !== undefined) return make('function', op);
  if (greek.has(name)) return make('letter', name);
  throw new Unreadable(`\\${name}`, at);
}
