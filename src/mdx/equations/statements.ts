/** Reads a whole formula: statements such as `a = b ≈ c`, side by side or in the rows of `aligned`. */
import { Cursor } from './cursor.ts';
import { ExpressionReader } from './expression.ts';
import { tokensOf, Unreadable, type Token } from './tokens.ts';
import type { Relation, Statement, Tree } from './tree.ts';

/** The statements of a formula. Throws `Unreadable` for TeX that is not known. */
export function readStatements(tex: string, isFunction: (name: string) => boolean): Statement[] {
  return partsOfFormula(tokensOf(tex)).flatMap((tokens) => {
    const statement = readStatement(tokens, isFunction);
    return statement ? [statement] : [];
  });
}

/** Cuts at commas, words, wide spaces and rows, outside of brackets and cases. */
function partsOfFormula(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  const isLine = (at: number): boolean =>
    tokens[at]?.kind === 'command' && /^(?:begin|end)\{(?:aligned|align\*?|gathered)\}$/.test(tokens[at]?.text ?? '');
  tokens.forEach((token, at) => {
    if (token.kind === 'end' || isLine(at)) return;
    depth += nestingOf(token);
    const part = parts.at(-1);
    if (depth > 0) part?.push(token);
    else if (token.kind === 'row' || token.kind === 'wide-space') {
      if (!continues(tokens.slice(at + 1)) && part?.at(-1)?.kind !== 'relation') parts.push([]);
    } else if (token.kind === 'comma' || (token.kind === 'words' && !isSide(part))) parts.push([]);
    else if (token.kind !== 'ampersand') part?.push(token);
  });
  return parts.filter((part) => part.length > 0);
}

/** +1 for what opens, −1 for what closes: brackets, cases and matrices, in which commas and rows separate nothing. */
function nestingOf({ kind, text }: Token): number {
  if (kind === 'open' || /^begin\{(?:cases|[pb]matrix)\}$/.test(text)) return 1;
  return kind === 'close' || /^end\{(?:cases|[pb]matrix)\}$/.test(text) ? -1 : 0;
}

/** Words right behind a relation are its other side: `= \text{undefined}`. */
function isSide(part: readonly Token[] | undefined): boolean {
  return part?.at(-1)?.kind === 'relation';
}

/** Whether what follows belongs to the statement before: a row that begins with a relation or an operation. */
function continues(rest: readonly Token[]): boolean {
  const next = rest.find(({ kind }) => kind !== 'ampersand' && kind !== 'wide-space' && kind !== 'row');
  return next?.kind === 'relation' || (next?.kind === 'sign' && '+-*/±∓'.includes(next.text));
}

function readStatement(tokens: readonly Token[], isFunction: (name: string) => boolean): Statement | undefined {
  const sides: Tree[] = [];
  const relations: Relation[] = [];
  let rest: Token[] = [];
  let depth = 0;
  const close = (): void => {
    if (rest.length > 0) sides.push(readSide(rest, isFunction));
    rest = [];
  };
  for (const token of tokens) {
    depth += nestingOf(token);
    if (token.kind !== 'relation' || depth > 0) rest.push(token);
    else {
      close();
      relations.push({ sign: token.text, at: token.at });
    }
  }
  close();
  // `f'(3) \approx` with the number behind the formula has nothing to compare here.
  return sides.length > relations.length ? { sides, relations } : undefined;
}

function readSide(tokens: readonly Token[], isFunction: (name: string) => boolean): Tree {
  const cursor = new Cursor(tokens);
  const tree = new ExpressionReader(cursor, isFunction).sum();
  if (!cursor.is('end')) throw new Unreadable(`"${cursor.peek().text}" is not understood here`, cursor.peek().at);
  return tree;
}
