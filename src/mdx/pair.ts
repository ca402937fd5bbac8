/**
 * Puts the two languages side by side: an English block and the Chinese block of the same kind after it become one block.
 * Whether the partners agree in what they say is checked later; here it is only about their being there.
 */
import type { Code, Heading, List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';

import type { Block, FigureBlock } from './blocks.ts';
import { languageOf, withoutWords } from './language.ts';
import type { NoteBook } from './notes.ts';
import type { Report } from './problem.ts';
import { mergeTables } from './table.ts';

type Math = Extract<RootContent, { type: 'math' }>;

/** The blocks of a lesson, or of a quote, list item or box. */
export function pairBlocks(nodes: readonly RootContent[], book: NoteBook, report: Report): Block[] {
  return new Pairing(book, report).blocks(nodes);
}

class Pairing {
  readonly #book: NoteBook;
  readonly #report: Report;

  constructor(book: NoteBook, report: Report) {
    this.#book = book;
    this.#report = report;
  }

  blocks(nodes: readonly RootContent[]): Block[] {
    const blocks: Block[] = [];
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at];
      if (!node) break;
      const partner = this.#partner(node, nodes[at + 1]);
      blocks.push(...this.#block(node, partner));
      if (partner) at++;
    }
    return blocks;
  }

  /** The Chinese partner of a block, if `next` is it; reports where one is missing. */
  #partner(node: RootContent, next: RootContent | undefined): RootContent | undefined {
    const language = languageOf(node);
    const isPartner = next?.type === node.type && languageOf(next) === 'zh';
    if (node.type === 'code') return isPartner && language !== 'zh' ? next : undefined;
    if (!needsPartner(node)) return undefined;
    if (language === 'zh') {
      this.#report.add('pair', node, 'Chinese without an English block of the same kind right before it', {
        about: [node],
      });
    }
    if (language !== 'en' || this.#book.of(node).take('same')) return undefined;
    if (isPartner) return next;
    if (node.type === 'list' || node.type === 'blockquote') return undefined;
    this.#report.add('pair', node, `the Chinese ${node.type} that says the same must follow`, {
      about: [node, next ? `then: ${this.#report.text(next)}` : '(nothing follows)'],
    });
    return undefined;
  }

  #block(node: RootContent, partner: RootContent | undefined): Block[] {
    const notes = partner ? this.#book.of(node).and(this.#book.of(partner)) : this.#book.of(node);
    const common = { notes, id: '' };
    switch (node.type) {
      case 'heading': {
        const zh = partner?.type === 'heading' ? { zh: line(partner) } : {};
        return [{ kind: 'heading', level: node.depth, en: line(node), ...zh, ...common }];
      }
      case 'paragraph': {
        const zh = partner?.type === 'paragraph' ? { zh: line(partner) } : {};
        return [{ kind: 'prose', en: line(node), ...zh, ...common }];
      }
      case 'math':
      case 'code':
        return [this.#figure(node, partner, common)];
      case 'table':
        return [{ kind: 'table', node, rows: mergeTables(node, partner, notes, this.#report), ...common }];
      case 'list': {
        const zh = partner?.type === 'list' ? partner : undefined;
        return [{ kind: 'list', node, items: this.#items(node, zh), ...common }];
      }
      case 'blockquote': {
        const zh = partner?.type === 'blockquote' ? partner.children : undefined;
        const children = zh ? this.#interleaved(node, node.children, zh) : node.children;
        return [{ kind: 'quote', node, children: this.blocks(children), ...common }];
      }
      case 'mdxJsxFlowElement':
        return [{ kind: 'tag', node, children: this.blocks(node.children), ...common }];
      case 'thematicBreak':
        return [{ kind: 'rule', node, ...common }];
      default:
        return [];
    }
  }

  #figure(node: Math | Code, partner: RootContent | undefined, common: Pick<FigureBlock, 'notes' | 'id'>): Block {
    if (node.type === 'code') {
      return partner?.type === 'code'
        ? { kind: 'code', en: node, zh: partner, ...common }
        : { kind: 'code', en: node, ...common };
    }
    if (partner?.type !== 'math') return { kind: 'formula', en: node, ...common };
    if (spaceless(withoutWords(node.value)) !== spaceless(withoutWords(partner.value))) {
      this.#report.add('formulas', partner, 'the partners of a formula differ outside \\text{…}', {
        about: [node, partner],
        notes: common.notes,
      });
    }
    return { kind: 'formula', en: node, zh: partner, ...common };
  }

  /** The items of a list; those of a Chinese list after it are their partners, one by one. */
  #items(node: List, zh: List | undefined): Block[][] {
    if (!zh) return node.children.map((item) => this.blocks(item.children));
    if (zh.children.length !== node.children.length) {
      const counts = `${node.children.length} items in English, ${zh.children.length} in Chinese`;
      this.#report.add('pair', zh, `the lists differ in length: ${counts}`, { about: [node, zh] });
    }
    return node.children.map((item, at) => {
      const partner: ListItem | undefined = zh.children[at];
      return this.blocks(partner ? this.#interleaved(item, item.children, partner.children) : item.children);
    });
  }

  /** Blocks of two containers put in turn: each English one before its partner; neutral ones once. */
  #interleaved(container: Nodes, en: readonly RootContent[], zh: readonly RootContent[]): RootContent[] {
    if (en.length !== zh.length) {
      const counts = `${en.length} blocks in English, ${zh.length} in Chinese`;
      this.#report.add('pair', container, `the partners differ in length: ${counts}`, { about: [container] });
      return [...en];
    }
    return en.flatMap((block, at) => {
      const partner = zh[at];
      return partner && languageOf(partner) !== 'none' ? [block, partner] : [block];
    });
  }
}

function line<N extends Heading | Paragraph>(node: N): { node: N; children: readonly PhrasingContent[] } {
  return { node, children: node.children };
}

function needsPartner(node: RootContent): boolean {
  return ['heading', 'paragraph', 'math', 'table', 'list', 'blockquote'].includes(node.type);
}

function spaceless(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
