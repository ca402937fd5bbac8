/**
 * Prints the blocks of a lesson as the elements of the compiled component. Prose goes in as ready HTML, so that nothing is
 * built in the browser; widgets become `<Widget name instance props>`, which the page that renders the lesson fills.
 */
import type { PhrasingContent, RootContent } from 'mdast';
import type { HighlighterCore } from 'shiki/core';

import { langTag, type Locale } from '../locale/index.ts';
import type {
  Block,
  CodeBlock,
  FormulaBlock,
  HeadingBlock,
  Line,
  ListBlock,
  ProseBlock,
  TableBlock,
  TagBlock,
} from './blocks.ts';
import { highlight, isCodeLanguage } from './code.ts';
import { typeset } from './formula.ts';
import { attributesOf, element, escapeHtml } from './html.ts';
import { expressionOf, programOf, type Json } from './literal.ts';
import { proseHtml, type ProseContext } from './prose.ts';
import { idOfTag, propsOf, textProp, type Vocabulary } from './tags.ts';

export interface EmitContext extends ProseContext {
  readonly vocabulary: Vocabulary;
  readonly shiki: HighlighterCore;
}

type Element = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;
type Attributes = Readonly<Record<string, Json | undefined>>;

/** The elements of a list of blocks. */
export function emitBlocks(blocks: readonly Block[], context: EmitContext): Element[] {
  return blocks.map((block) => emitBlock(block, context));
}

function emitBlock(block: Block, context: EmitContext): Element {
  const own = { id: block.id, 'data-block': '' };
  switch (block.kind) {
    case 'heading':
      return raw(`h${block.level}`, own, headingHtml(block, context));
    case 'prose':
      return block.zh
        ? raw('div', { className: 'pair', ...own }, paragraphs(halvesOf(block, context)))
        : raw('p', own, lineHtml(block.en, undefined, context));
    case 'formula':
      return formula(block, own);
    case 'code':
      return code(block, own, context);
    case 'table':
      return raw('div', { className: 'table', ...own }, tableHtml(block, context));
    case 'list':
      return list(block, context);
    case 'quote':
      return jsx('blockquote', {}, emitBlocks(block.children, context));
    case 'tag':
      return tag(block, own, context);
    default:
      return jsx('hr', {}, []);
  }
}

function headingHtml({ en, zh }: HeadingBlock, context: EmitContext): string {
  const html = (line: Line, locale?: Locale): string => titleHtml(line.children, locale, context);
  if (!zh) return html(en);
  return element('span', { lang: langTag.en }, html(en, 'en')) + element('span', { lang: langTag.zh }, html(zh, 'zh'));
}

/** A heading's words, also for the table of contents: no terms are marked in it. */
export function titleHtml(
  children: readonly PhrasingContent[],
  locale: Locale | undefined,
  context: ProseContext,
): string {
  return proseHtml(children, { ...context, locale, mark: false });
}

type Half = readonly [attributes: { lang?: string }, html: string];

/** The two halves of a pair, or the one that stands for both; printed once, since printing marks terms as seen. */
function halvesOf({ en, zh }: ProseBlock, context: EmitContext): Half[] {
  if (!zh) return [[{}, lineHtml(en, undefined, context)]];
  const english: Half = [{ lang: langTag.en }, lineHtml(en, 'en', context)];
  return [english, [{ lang: langTag.zh }, lineHtml(zh, 'zh', context)]];
}

function paragraphs(halves: readonly Half[]): string {
  return halves.map(([attributes, html]) => element('p', attributes, html)).join('');
}

function lineHtml({ children }: Line, locale: Locale | undefined, context: EmitContext): string {
  return proseHtml(children, { ...context, locale, mark: true });
}

function formula({ en, zh }: FormulaBlock, own: Attributes): Element {
  if (!zh) return raw('div', { className: 'formula', ...own }, displayHtml(en.value));
  return jsx('div', { className: 'pair', ...own }, [
    raw('div', { className: 'formula', lang: langTag.en }, displayHtml(en.value)),
    raw('div', { className: 'formula', lang: langTag.zh }, displayHtml(zh.value)),
  ]);
}

function displayHtml(tex: string): string {
  const result = typeset(tex, { display: true });
  return 'html' in result ? result.html : '';
}

function code({ en, zh }: CodeBlock, own: Attributes, { shiki }: EmitContext): Element {
  const html = ({ value, lang }: CodeBlock['en']): string =>
    element('code', {}, isCodeLanguage(lang) ? highlight(value, lang, shiki) : escapeHtml(value));
  if (!zh) return raw('pre', { ...own, tabIndex: 0 }, html(en));
  return jsx('div', { className: 'pair', ...own }, [
    raw('pre', { lang: langTag.en, tabIndex: 0 }, html(en)),
    raw('pre', { lang: langTag.zh, tabIndex: 0 }, html(zh)),
  ]);
}

function tableHtml({ node, rows }: TableBlock, context: EmitContext): string {
  const printed = rows.map((row, r) => {
    const cells = row.map(({ en, zh }, c) => {
      const html = zh
        ? element(
            'span',
            { class: 'cell' },
            element('span', { lang: langTag.en }, lineHtml(en, 'en', context)) +
              element('span', { lang: langTag.zh }, lineHtml(zh, 'zh', context)),
          )
        : lineHtml(en, undefined, context);
      const align = node.align?.[c];
      const style = align ? `text-align:${align}` : undefined;
      return r === 0
        ? `<th${attributesOf({ scope: 'col', style })}>${html}</th>`
        : `<td${attributesOf({ style })}>${html}</td>`;
    });
    return element('tr', {}, cells.join(''));
  });
  const [head = '', ...body] = printed;
  return element('table', {}, element('thead', {}, head) + element('tbody', {}, body.join('')));
}

function list({ node, items }: ListBlock, context: EmitContext): Element {
  const start = node.ordered && node.start !== 1 ? { start: node.start ?? 1 } : {};
  const children = items.map((blocks) => jsx('li', {}, emitBlocks(blocks, context)));
  return jsx(node.ordered ? 'ol' : 'ul', start, children);
}

function tag({ node, children }: TagBlock, own: Attributes, context: EmitContext): Element {
  const kind = context.vocabulary.get(node.name ?? '');
  if (kind?.kind === 'widget') {
    const { id: _, ...props } = propsOf(node);
    const instance = `${context.slug}/${idOfTag(node) ?? ''}`;
    return jsx('div', { className: 'widget', ...own }, [
      jsx('Widget', { name: kind.widget ?? '', instance, props }, []),
    ]);
  }
  const name = textProp(node, 'kind') ?? 'note';
  return jsx('aside', { className: `aside ${name}` }, emitBlocks(children, context));
}

/** An element whose inside is ready HTML. */
function raw(name: string, attributes: Attributes, html: string): Element {
  return jsx(name, { ...attributes, dangerouslySetInnerHTML: { __html: html } }, []);
}

function jsx(name: string, attributes: Attributes, children: Element[]): Element {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [attribute(key, value)],
    ),
    children,
  };
}

function attribute(name: string, value: Json): Element['attributes'][number] {
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: '',
      data: { estree: programOf(expressionOf(value)) },
    },
  };
}
