/**
 * Which language a piece of a lesson is written in. Han characters decide; formulas, code and the content of a `<Term>`
 * do not count, so that a Chinese word can be named in English prose.
 */
import type { Nodes } from 'mdast';

import type { Locale } from '../locale/index.ts';
import { isName } from './names.ts';

/** The language of a block; `none` where there is nothing to translate; `both` for a list or quote that holds pairs. */
export type Language = Locale | 'none' | 'both';

const han = /\p{Script=Han}/u;

export function hasHan(text: string): boolean {
  return han.test(text);
}

/** The language of a text without markup. */
function languageOfText(text: string): Locale | 'none' {
  if (hasHan(text)) return 'zh';
  return /\p{L}/u.test(text) ? 'en' : 'none';
}

export function languageOf(node: Nodes): Language {
  switch (node.type) {
    case 'code':
      return hasHan(node.value) ? 'zh' : 'none';
    case 'math':
      return languageOfFormula(node.value);
    case 'table': {
      // One Chinese cell makes a table Chinese: names and formulas are written alike in both.
      const cells = node.children.flatMap((row) => row.children.map((cell) => languageOfProse(cell)));
      return cells.find((language) => language === 'zh') ?? cells.find((language) => language === 'en') ?? 'none';
    }
    case 'list':
    case 'listItem':
    case 'blockquote':
      return joined(node.children.map((child) => languageOf(child)));
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return languageOfProse(node);
    default:
      return 'none';
  }
}

/** A line of prose: its words outside terms first, then the terms, then the words inside formulas. */
function languageOfProse(node: Nodes): Locale | 'none' {
  for (const parts of [{ terms: false }, { terms: true }]) {
    const language = languageOfText(proseText(node, parts));
    if (language !== 'none') return language;
  }
  return 'none';
}

function joined(languages: readonly Language[]): Language {
  const found = new Set(languages.filter((language) => language !== 'none'));
  const [only] = found;
  return found.size > 1 ? 'both' : (only ?? 'none');
}

/** The words of a line, without formulas, code and tags. */
function proseText(node: Nodes, { terms }: { terms: boolean }): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const isTag = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  if (isTag && !(terms && node.name === 'Term')) return '';
  return node.children.map((child) => proseText(child, { terms })).join('');
}

/** Words stand in `\text{…}`; the names of functions (ReLU) are the same in both languages. */
function languageOfFormula(tex: string): Locale | 'none' {
  const words = wordsOfFormula(tex);
  if (words.some((word) => hasHan(word))) return 'zh';
  return words.some((word) => !isName(word)) ? 'en' : 'none';
}

/** What stands in `\text{…}`, word by word. */
export function wordsOfFormula(tex: string): string[] {
  const texts = [...tex.matchAll(/\\text(?:bf|it|rm)?\s*\{([^{}]*)\}/g)].map(([, text = '']) => text);
  return texts.flatMap((text) => text.match(/\p{Script=Han}+|[\p{Script=Latin}][\p{Script=Latin}\d’'-]*/gu) ?? []);
}

/** A formula without the words in it, for comparing the partners of a pair. */
export function withoutWords(tex: string): string {
  return tex.replaceAll(/\\text(?:bf|it|rm)?\s*\{[^{}]*\}/g, (text) =>
    languageOfFormula(text) === 'none' ? text : '\\text{}',
  );
}
