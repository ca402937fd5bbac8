/**
 * A line of prose as one string, for checks that look at neighbouring characters. What is not prose becomes one character
 * that stands for it, and every character remembers its place in the file.
 */
import type { Nodes, PhrasingContent } from 'mdast';

import type { Place } from './problem.ts';

/** Stands for a formula, a piece of code, a computed value or a number that moves a figure. */
export const inlineObject = '\uFFFC';

export interface Flat {
  readonly text: string;
  /** The place in the file of a character of `text`. */
  place(index: number): Place;
}

interface Options {
  /** Whether the words in `<Term>` are part of the text; else they become one `inlineObject`. */
  readonly terms?: boolean;
}

/** @example flatten of `设 $y = u^3$，则` is `设 ￼，则` */
export function flatten(children: readonly PhrasingContent[], { terms = true }: Options = {}): Flat {
  const pieces: { text: string; node: Nodes }[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') pieces.push({ text: node.value, node });
    else if (node.type === 'break') pieces.push({ text: '\n', node });
    else if (isObject(node, terms)) pieces.push({ text: inlineObject, node });
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  for (const child of children) walk(child);
  const text = pieces.map((piece) => piece.text).join('');
  return { text, place: (index) => placeIn(pieces, index) };
}

/** A text without markup, all of it on one line of the file. */
export function flatText(text: string, line: number): Flat {
  return { text, place: (index) => ({ line, column: index + 1 }) };
}

function isObject(node: Nodes, terms: boolean): boolean {
  if (node.type === 'mdxJsxTextElement') return node.name !== 'Point' && !(terms && node.name === 'Term');
  return node.type === 'inlineMath' || node.type === 'inlineCode';
}

function placeIn(pieces: readonly { text: string; node: Nodes }[], index: number): Place {
  let rest = index;
  for (const { text, node } of pieces) {
    const start = node.position?.start;
    if (rest < text.length && start) {
      const before = text.slice(0, rest).split('\n');
      if (before.length > 1) return { line: start.line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
      return { line: start.line, column: start.column + rest };
    }
    rest -= text.length;
  }
  const last = pieces.at(-1)?.node.position?.end;
  return { line: last?.line ?? 1, column: last?.column ?? 1 };
}
