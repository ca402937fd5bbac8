/**
 * What a reader types: one formula, or a small program, `z = w*x + b; a = sigmoid(z); (a - t)^2`, whose last line is the
 * output. Lines end with a semicolon of either language. Any name that is no function is a variable.
 */
import { parse, ParseError, parseProgram, variables, type Expr } from '../../autodiff/index.ts';

export interface TypedProgram {
  readonly root: Expr;
  /** The named lines, in their order. */
  readonly named: ReadonlyMap<string, Expr>;
  /** The name of the last line, where it has one. */
  readonly output: string | undefined;
}

/** Larger graphs are no longer read by anybody. */
const mostNodes = 150;
/** A longer name fits neither a node nor a phone. */
const longName = /\p{L}[\p{L}\d_]{16,}/u;

interface Line {
  readonly name: string;
  readonly text: string;
  /** Where name and text begin in what was typed. */
  readonly nameAt: number;
  readonly textAt: number;
}

/**
 * @throws ParseError, its place counted in the whole text
 * @example readProgram('u = x^2 + 1; u^3').output // undefined: the last line has no name
 */
export function readProgram(text: string): TypedProgram {
  const { 0: name, index } = longName.exec(text) ?? {};
  if (name !== undefined && index !== undefined) throw new ParseError('forbidden-name', index, index + name.length);
  const lines = linesOf(text);
  const rows = lines.map(({ name, text: line }, i) => [name === '' ? ` ${i}` : name, line] as const);
  let program: ReturnType<typeof parseProgram>;
  try {
    program = parseProgram(rows, { limits: { nodes: mostNodes } });
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const line = lines[Number(error.data['line'] ?? 0)];
    const at = error.code === 'duplicate-name' ? (line?.nameAt ?? 0) : (line?.textAt ?? 0);
    throw new ParseError(error.code, error.start + at, error.end + at, { ...error.data });
  }
  const { root, named } = program;
  const read = new Set([...named.values()].flatMap((line) => variables(line)));
  for (const { name, nameAt } of lines) {
    // One name for two things: a variable of an earlier line, and this line.
    if (read.has(name)) throw new ParseError('duplicate-name', nameAt, nameAt + name.length, { name });
  }
  const names = new Map([...named].filter(([name]) => !name.startsWith(' ')));
  return { root, named: names, output: lines.at(-1)?.name || undefined };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split(/(?<=[;；\n])/)) {
    const body = part.replace(/[;；\n]$/, '');
    const line = lineOf(body, start);
    const last = lines.at(-1);
    if (body.trim() !== '') {
      // Only the last line may go without a name: nothing could use it.
      if (last?.name === '') throw new ParseError('unexpected-token', start - 1, start);
      lines.push(line);
    }
    start += part.length;
  }
  return lines;
}

function lineOf(body: string, start: number): Line {
  const [, before = '', name = ''] = /^(\s*)([\p{L}][\p{L}\d_]*)\s*[=＝]/u.exec(body) ?? [];
  if (name === '') return { name: '', text: body, nameAt: start, textAt: start };
  const nameAt = start + before.length;
  const sign = body.search(/[=＝]/) + 1;
  return { name: nameOf(name, nameAt), text: body.slice(sign), nameAt, textAt: start + sign };
}

/** The name as the parser reads it: full-width letters are plain ones. */
function nameOf(name: string, at: number): string {
  try {
    const e = parse(name);
    if (e.kind === 'variable') return e.name;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
  }
  throw new ParseError('forbidden-name', at, at + name.length, { name });
}

/** Whether a text can be read. */
export function isProgram(text: string): boolean {
  try {
    readProgram(text);
    return true;
  } catch (error) {
    if (error instanceof ParseError) return false;
    throw error;
  }
}
