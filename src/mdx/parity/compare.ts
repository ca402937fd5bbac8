/** Compares what the partners of a pair must have in common: formulas, digits, links, computed values and what is joined to figures. */
import type { Nodes, PhrasingContent } from 'mdast';

import type { Prose } from '../blocks.ts';
import { flatten } from '../flat.ts';
import { plainText } from '../ids.ts';
import { withoutWords } from '../language.ts';
import type { Check, Report } from '../problem.ts';
import { propsOf } from '../tags.ts';

/** Order does not matter, since the languages order their sentences differently; counts do. */
export function comparePartners({ en, zh, notes }: Prose, report: Report): void {
  if (!zh) return;
  const compare = (check: Check, what: string, read: (children: readonly PhrasingContent[]) => string[]): void => {
    const difference = differenceOf(read(en.children), read(zh.children));
    if (difference === '') return;
    report.add(check, zh.node, `${what} of the partners differ: ${difference}`, { about: [en.node, zh.node], notes });
  };
  compare('formulas', 'the formulas', formulasOf);
  compare('formulas', 'the computed values', valuesOf);
  compare('formulas', 'the numbers and words joined to figures', linkedOf);
  compare('digits', 'the digits', (children) => digitsOf(flatten(children).text));
  compare('links', 'the links', linksOf);
}

/**
 * How many Han characters say what an English word says: 0.9 to 2.1 in paragraphs that say the same. A third beyond that,
 * and some characters of play for short lines, mean that something is missing.
 */
const least = 0.6;
const most = 2.8;
const play = 6;

/** Reports a half that is so short that a sentence must be missing, or another paragraph stands there. */
export function compareLengths({ en, zh, notes }: Prose, report: Report): void {
  if (!zh) return;
  const words = flatten(en.children).text.match(/\p{Script=Latin}[\p{L}’'-]*/gu) ?? [];
  const characters = flatten(zh.children).text.match(/\p{Script=Han}|[\p{Script=Latin}]+/gu) ?? [];
  const counts = `${words.length} words in English, ${characters.length} characters in Chinese`;
  const isShort = characters.length < least * words.length - play;
  if (!isShort && characters.length <= most * words.length + play) return;
  report.add('length', zh.node, `the ${isShort ? 'Chinese' : 'English'} half is too short: ${counts}`, {
    about: [en.node, zh.node],
    notes,
  });
}

/** What stands more often on one side than on the other: `only in English: $x$; only in Chinese: $y$`; '' for none. */
function differenceOf(en: readonly string[], zh: readonly string[]): string {
  const left = surplus(en, zh);
  const right = surplus(zh, en);
  return [
    ...(left.length > 0 ? [`only in English: ${left.join(' , ')}`] : []),
    ...(right.length > 0 ? [`only in Chinese: ${right.join(' , ')}`] : []),
  ].join('; ');
}

function surplus(of: readonly string[], over: readonly string[]): string[] {
  const rest = [...over];
  return of.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/** The numbers in a text, with raised and lowered digits as plain ones. */
function digitsOf(text: string): string[] {
  const plain = text.replaceAll(/[⁰¹²³⁴-⁹₀-₉]/g, (digit) => {
    const at = Math.max(superscripts.indexOf(digit), subscripts.indexOf(digit));
    return String(at);
  });
  return plain.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

function formulasOf(children: readonly PhrasingContent[]): string[] {
  return collect(children, (node) =>
    node.type === 'inlineMath' ? `$${withoutWords(node.value).replaceAll(/\s+/g, ' ').trim()}$` : undefined,
  ).map((tex) => tex.replaceAll(/ (?![a-zA-Z])|(?<![a-zA-Z]) /g, ''));
}

function valuesOf(children: readonly PhrasingContent[]): string[] {
  return collect(children, (node) =>
    node.type === 'mdxJsxTextElement' && node.name === 'Value'
      ? `<Value ${JSON.stringify(sortedKeys(propsOf(node)))}>`
      : undefined,
  );
}

/** A number with all it says; of words only where they point. */
function linkedOf(children: readonly PhrasingContent[]): string[] {
  return collect(children, (node) => {
    if (node.type !== 'mdxJsxTextElement' || (node.name !== 'Scrub' && node.name !== 'Point')) return undefined;
    const props = JSON.stringify(sortedKeys(propsOf(node)));
    return `<${node.name} ${props}>${node.name === 'Scrub' ? plainText(node).replace('−', '-') : ''}`;
  });
}

function sortedKeys<T>(object: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function linksOf(children: readonly PhrasingContent[]): string[] {
  return collect(children, (node) => (node.type === 'link' ? node.url : undefined));
}

function collect(nodes: readonly Nodes[], read: (node: Nodes) => string | undefined): string[] {
  return nodes.flatMap((node) => {
    const found = read(node);
    if (found !== undefined) return [found];
    return 'children' in node ? collect(node.children, read) : [];
  });
}
