/**
 * One lesson from its Markdown tree to the tree of its component: reads, pairs, checks, prints. All problems go into one
 * list; what is done with them is left to `plugin.ts` and `check.ts`.
 */
import type { Root, RootContent } from 'mdast';

import type { GlossaryEntry } from '../../content/glossary.ts';
import { allBlocks, proseOf, type Block, type Line } from './blocks.ts';
import { loadHighlighter } from './code.ts';
import { emitBlocks, titleHtml } from './emit.ts';
import { checkEquations } from './equations/check.ts';
import { flatten } from './flat.ts';
import { readFrontmatter, textsOf, type Frontmatter } from './frontmatter.ts';
import { checkFrozen } from './frozen.ts';
import { assignIds, plainText } from './ids.ts';
import { checkLinks, type Targets } from './links.ts';
import { checkLinked } from './linked.ts';
import { exportOf, type Json } from './literal.ts';
import { Marker } from './marker.ts';
import type { Heading, LessonMeta, Unchecked, WidgetUse } from './module.ts';
import { readNotes, reportUnused } from './notes.ts';
import { pairBlocks } from './pair.ts';
import { compareLengths, comparePartners } from './parity/compare.ts';
import { checkDirection } from './parity/direction.ts';
import { checkFigures } from './parity/figures.ts';
import { checkTerms, checkTermsOfFrontmatter } from './parity/terms.ts';
import { checkTypography, checkTypographyOfFrontmatter } from './parity/typography.ts';
import { placeOf, Report, type Problem } from './problem.ts';
import { checkTags, idOfTag, propsOf, type Vocabulary } from './tags.ts';
import type { ProseContext } from './prose.ts';
import { refuseForeign, tidyTree } from './tidy.ts';
import { checkValues, valueHtml } from './value.ts';
import { wordsOf, type Words } from './words.ts';

/** What a lesson is checked against. */
export interface Surroundings {
  readonly glossary: readonly GlossaryEntry[];
  readonly vocabulary: Vocabulary;
  readonly targets: Targets;
  /** The ids that each lesson has had when it was published, in order. */
  readonly frozen: ReadonlyMap<string, readonly string[]>;
}

/** What a lesson tells the pages. */
export interface Reading {
  readonly problems: readonly Problem[];
  readonly frontmatter: Frontmatter | undefined;
  readonly meta: LessonMeta;
}

/** The slug in `content/lessons/02-basic-rules.mdx`: `basic-rules`. */
export function slugOfFile(file: string): string {
  return file
    .replace(/^.*[\\/]/, '')
    .replace(/^\d+-/, '')
    .replace(/\.mdx$/, '');
}

/** Turns the tree into that of the component, exports included, and says what was found. */
export async function readLesson(tree: Root, file: string, source: string, around: Surroundings): Promise<Reading> {
  const report = new Report(file, source);
  const words = wordsOf(around.glossary);
  const slug = slugOfFile(file);
  const frontmatter = readFrontmatter(tree, report);
  const book = readNotes(tree, report);
  refuseForeign(tree, report);
  checkTags(tree, around.vocabulary, report);
  checkTermIds(tree, words, report);
  tidyTree(tree, around.vocabulary, book, report);
  const blocks = pairBlocks(tree.children, book, report);
  const ids = assignIds(blocks, report);
  checkFrozen(around.frozen.get(slug) ?? [], blocks, report);
  const own = new Map([...around.targets.lessons, [slug, new Set(ids)]]);
  checkLinks(tree, slug, { ...around.targets, lessons: own }, report);
  checkLinked(tree, blocks, around.vocabulary, report);
  checkProse(blocks, words, report);
  checkFigures(blocks, await loadHighlighter(), report);
  if (frontmatter) {
    checkFrontmatter(frontmatter, words, source, report);
    for (const prerequisite of frontmatter.prerequisites) {
      if (!own.has(prerequisite))
        report.add('frontmatter', tree, `prerequisites: there is no lesson "${prerequisite}"`);
    }
  }
  const unchecked = checkEquations(blocks, book, report);
  reportUnused(book, report);
  const meta = await replaceTree(tree, blocks, { around, words, slug, frontmatter, ids, unchecked });
  return { problems: report.sorted(), frontmatter, meta };
}

/** The ids of a lesson that others may link to, without checking anything else. */
export function idsOfLesson(tree: Root, file: string, source: string, vocabulary: Vocabulary): string[] {
  const report = new Report(file, source);
  const book = readNotes(tree, report);
  tidyTree(tree, vocabulary, book, report);
  return assignIds(pairBlocks(tree.children, book, report), report);
}

function checkProse(blocks: readonly Block[], words: Words, report: Report): void {
  for (const prose of proseOf(blocks)) {
    comparePartners(prose, report);
    compareLengths(prose, report);
    checkTerms(prose, words, report);
    checkTypography(prose, words, report);
    checkDirection(prose, report);
    checkValues(prose, report);
  }
}

function checkFrontmatter(frontmatter: Frontmatter, words: Words, source: string, report: Report): void {
  for (const text of textsOf(frontmatter, source)) {
    checkTermsOfFrontmatter(text, words, report);
    checkTypographyOfFrontmatter(text, words, report);
  }
}

function checkTermIds(node: Root | RootContent, words: Words, report: Report): void {
  if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Term') {
    const { id } = propsOf(node);
    if (typeof id === 'string' && !words.byId.has(id)) {
      report.add('tag', node, `there is no term "${id}" in the glossary`, { about: [node] });
    }
  }
  if ('children' in node) for (const child of node.children) checkTermIds(child, words, report);
}

interface Read {
  readonly around: Surroundings;
  readonly words: Words;
  readonly slug: string;
  readonly frontmatter: Frontmatter | undefined;
  readonly ids: readonly string[];
  readonly unchecked: readonly Unchecked[];
}

/** Puts the printed blocks and the exports in place of the Markdown. */
async function replaceTree(tree: Root, blocks: readonly Block[], read: Read): Promise<LessonMeta> {
  const marker = new Marker(read.words);
  const context = {
    marker,
    value: valueHtml,
    slug: read.slug,
    vocabulary: read.around.vocabulary,
    shiki: await loadHighlighter(),
  };
  const elements = emitBlocks(blocks, context);
  const meta: LessonMeta = {
    slug: read.slug,
    ids: read.ids,
    widgets: widgetsOf(blocks, read),
    unchecked: read.unchecked,
    words: countWords(blocks),
  };
  const exports: readonly (readonly [string, unknown])[] = [
    ['frontmatter', read.frontmatter ?? null],
    ['toc', tocOf(blocks, context)],
    ['terms', marker.terms],
    ['meta', meta],
  ];
  const statements = exports.map(([name, value]) => ({
    type: 'mdxjsEsm' as const,
    value: '',
    data: { estree: exportOf(name, plain(value)) },
  }));
  tree.children.splice(0, tree.children.length, ...statements, ...elements);
  return meta;
}

/** Data without `undefined` and class instances. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}

function tocOf(blocks: readonly Block[], context: ProseContext): Heading[] {
  return allBlocks(blocks).flatMap((block): Heading[] => {
    if (block.kind !== 'heading') return [];
    const { id, level, en, zh = en } = block;
    const html = { en: titleHtml(en.children, 'en', context), zh: titleHtml(zh.children, 'zh', context) };
    const text = { en: plainLine(en), zh: plainLine(zh) };
    return [{ id, level, html, text }];
  });
}

function plainLine({ children }: Line): string {
  return children
    .map((child) => plainText(child))
    .join('')
    .trim();
}

function widgetsOf(blocks: readonly Block[], { around, slug }: Read): WidgetUse[] {
  return allBlocks(blocks).flatMap((block): WidgetUse[] => {
    if (block.kind !== 'tag') return [];
    const tag = block.node.name ?? '';
    const widget = around.vocabulary.get(tag)?.widget;
    const id = idOfTag(block.node);
    if (widget === undefined || id === undefined) return [];
    const { id: _, ...props } = propsOf(block.node);
    return [{ tag, widget, id, instance: `${slug}/${id}`, props, line: placeOf(block.node).line }];
  });
}

/** English words and Chinese characters of the prose, formulas apart. */
function countWords(blocks: readonly Block[]): LessonMeta['words'] {
  const texts = proseOf(blocks).map(({ en, zh }) => ({
    en: flatten(en.children).text,
    zh: flatten(zh?.children ?? []).text,
  }));
  return {
    en: texts.flatMap(({ en }) => en.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? []).length,
    zh: texts.flatMap(({ zh }) => zh.match(/\p{Script=Han}/gu) ?? []).length,
  };
}
