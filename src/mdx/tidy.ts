/**
 * Brings a fresh Markdown tree into the shape that pairing expects: display formulas as blocks of their own, tags of a
 * line inside a paragraph; and refuses what a lesson may not hold.
 */
import type { Nodes, Paragraph, Parents, Root, RootContent } from 'mdast';
import type { Node } from 'unist';

import type { NoteBook } from './notes.ts';
import type { Report } from './problem.ts';
import type { Vocabulary } from './tags.ts';

/** Reasons by node type. Raw HTML cannot occur: MDX reads it as tags. */
const refused: Readonly<Record<string, string>> = {
  mdxjsEsm: 'a lesson imports and exports nothing: its tags are known to the build',
  mdxTextExpression: 'a lesson holds no code',
  html: 'no raw HTML in a lesson',
  image: 'no images: a figure is a widget',
  imageReference: 'no images: a figure is a widget',
  footnoteReference: 'no footnotes: say it in the text, or in an <Aside>',
  footnoteDefinition: 'no footnotes: say it in the text, or in an <Aside>',
  definition: 'write the address in the link itself',
  linkReference: 'write the address in the link itself; escape \\[ when no link is meant',
};

export function refuseForeign(node: Nodes, report: Report): void {
  const reason = refused[node.type];
  if (reason !== undefined) report.add('syntax', node, reason, { about: [node] });
  if (node.type === 'heading' && node.depth === 1) {
    report.add('syntax', node, 'no heading of level 1: the page prints the title', { about: [node] });
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    report.add('syntax', node, 'no check boxes in a list', { about: [node] });
  }
  if ('children' in node) for (const child of node.children) refuseForeign(child, report);
}

/** Replaces the children of every container by tidy ones. */
export function tidyTree(tree: Root, vocabulary: Vocabulary, book: NoteBook, report: Report): void {
  tidyChildren(tree, { vocabulary, book, report });
}

interface Tools {
  readonly vocabulary: Vocabulary;
  readonly book: NoteBook;
  readonly report: Report;
}

function tidyChildren(parent: Parents, tools: Tools): void {
  const children: RootContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'yaml') continue;
    if (child.type === 'paragraph') children.push(...splitFormulas(child, tools));
    else if (child.type === 'mdxJsxFlowElement' && tools.vocabulary.get(child.name ?? '')?.kind === 'line') {
      children.push(inParagraph(child, tools));
    } else {
      if ('children' in child && child.type !== 'heading' && child.type !== 'table') tidyChildren(child, tools);
      children.push(child);
    }
  }
  const list: Node[] = parent.children;
  list.splice(0, list.length, ...children);
}

/** `$$…$$` on lines of their own are read as formulas in a paragraph; here they become blocks. */
function splitFormulas(paragraph: Paragraph, { book, report }: Tools): RootContent[] {
  const isDisplay = (node: RootContent): boolean => node.type === 'inlineMath' && report.text(node).startsWith('$$');
  if (!paragraph.children.some((child) => isDisplay(child))) return [paragraph];
  const stray = paragraph.children.find((child) => !isDisplay(child) && !isSpace(child));
  if (stray) {
    report.add('syntax', stray, 'a display formula $$…$$ stands in a paragraph of its own', { about: [paragraph] });
  }
  const formulas = paragraph.children.flatMap((child): Extract<RootContent, { type: 'math' }>[] => {
    if (child.type !== 'inlineMath' || !isDisplay(child)) return [];
    const math = { type: 'math' as const, value: child.value, ...(child.position ? { position: child.position } : {}) };
    book.attach(math, book.of(child).directives);
    return [math];
  });
  const [first] = formulas;
  if (first) book.attach(first, book.of(paragraph).directives);
  return formulas;
}

function isSpace(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** A `<Value>` alone in a list item or cell is read as a block; it belongs into a line. */
function inParagraph(tag: Extract<RootContent, { type: 'mdxJsxFlowElement' }>, { book }: Tools): Paragraph {
  const children = tag.children.flatMap((child) => (child.type === 'paragraph' ? child.children : []));
  const position = tag.position ? { position: tag.position } : {};
  const { name, attributes } = tag;
  const inline = { type: 'mdxJsxTextElement' as const, name, attributes, children, ...position };
  const paragraph: Paragraph = { type: 'paragraph', children: [inline], ...position };
  book.attach(paragraph, book.of(tag).directives);
  return paragraph;
}
