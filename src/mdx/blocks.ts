/**
 * A lesson as the build sees it: blocks in which the two languages are already side by side. `pair.ts` makes them from
 * the Markdown tree, the checks read them, `emit.ts` prints them.
 */
import type { Blockquote, Code, Heading, List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';

import type { Notes } from './notes.ts';

type Math = Extract<RootContent, { type: 'math' }>;
type FlowTag = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;

/** What runs in a line: the children of a paragraph, a heading or a table cell, with the node itself for its place. */
export interface Line {
  readonly node: RootContent;
  readonly children: readonly PhrasingContent[];
}

interface Common {
  readonly notes: Notes;
  /** The `id` of the element; '' until `ids.ts` has given one. */
  id: string;
}

/** One heading element for both languages; `zh` is absent where the text is the same in both. */
export interface HeadingBlock extends Common {
  readonly kind: 'heading';
  readonly level: number;
  readonly en: Line & { readonly node: Heading };
  readonly zh?: Line & { readonly node: Heading };
}

/** A paragraph in two languages, or once where there is nothing to translate. */
export interface ProseBlock extends Common {
  readonly kind: 'prose';
  readonly en: Line & { readonly node: Paragraph };
  readonly zh?: Line & { readonly node: Paragraph };
}

/** A display formula or a listing; `zh` only where words in it differ. */
export interface FigureBlock<N extends Math | Code = Math | Code> extends Common {
  readonly kind: N extends Math ? 'formula' : 'code';
  readonly en: N;
  readonly zh?: N;
}

export type FormulaBlock = FigureBlock<Math>;
export type CodeBlock = FigureBlock<Code>;

export interface Cell {
  readonly en: Line;
  /** Absent where the cell is the same in both. */
  readonly zh?: Line;
}

export interface TableBlock extends Common {
  readonly kind: 'table';
  readonly node: Table;
  /** The first row is the head. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface ListBlock extends Common {
  readonly kind: 'list';
  readonly node: List;
  readonly items: readonly (readonly Block[])[];
}

interface QuoteBlock extends Common {
  readonly kind: 'quote';
  readonly node: Blockquote;
  readonly children: readonly Block[];
}

/** A tag: a widget, or a box with blocks in it. */
export interface TagBlock extends Common {
  readonly kind: 'tag';
  readonly node: FlowTag;
  readonly children: readonly Block[];
}

interface RuleBlock extends Common {
  readonly kind: 'rule';
  readonly node: RootContent;
}

export type Block =
  | HeadingBlock
  | ProseBlock
  | FormulaBlock
  | CodeBlock
  | TableBlock
  | ListBlock
  | QuoteBlock
  | TagBlock
  | RuleBlock;

/** Two lines of prose that say the same, or one that stands for both. */
export interface Prose extends Cell {
  readonly notes: Notes;
  /** For a cell of a table: the head of its column. */
  readonly head?: Cell;
}

/** Every block, outer ones before those inside them, in the order of the page. */
export function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(childrenOf(block))]);
}

function childrenOf(block: Block): readonly Block[] {
  if (block.kind === 'list') return block.items.flat();
  return block.kind === 'quote' || block.kind === 'tag' ? block.children : [];
}

/** All prose of a lesson in the order of the page: headings, paragraphs, table cells. */
export function proseOf(blocks: readonly Block[]): Prose[] {
  return allBlocks(blocks).flatMap((block): readonly Prose[] => {
    if (block.kind === 'heading' || block.kind === 'prose') return [block];
    return block.kind === 'table' ? cellsOf(block) : [];
  });
}

function cellsOf({ rows, notes }: TableBlock): Prose[] {
  const [heads = [], ...body] = rows;
  const cells = body.flatMap((row) =>
    row.map((cell, at) => Object.assign({ notes }, cell, heads[at] && { head: heads[at] })),
  );
  return [...heads.map((head) => Object.assign({ notes }, head)), ...cells];
}

/** Where a block stands: its English half. */
export function nodeOf(block: Block): RootContent {
  if ('node' in block) return block.node;
  return 'node' in block.en ? block.en.node : block.en;
}
