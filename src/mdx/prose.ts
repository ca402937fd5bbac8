/**
 * Prints a line of prose as HTML: formulas typeset, terms marked on their first use, quotes curly in English, computed
 * values as `<data>`.
 */
import type { Nodes, PhrasingContent } from 'mdast';

import { langTag, type Locale } from '../locale/index.ts';
import { isShort, typeset, type Typeset } from './formula.ts';
import { element, escapeHtml } from './html.ts';
import { hasHan } from './language.ts';
import { hrefOf } from './links.ts';
import { textProp } from './tags.ts';
import { pointHtml, scrubHtml } from './linked.ts';
import type { Marker } from './marker.ts';

/** What a line needs from the lesson it stands in. */
export interface ProseContext {
  readonly slug: string;
  readonly marker: Marker;
  /** The HTML of a `<Value>`. */
  readonly value: (node: Nodes) => string;
}

interface Options extends ProseContext {
  /** `undefined` for a line that stands for both languages. */
  readonly locale: Locale | undefined;
  /** Whether terms may be marked here: not in headings. */
  readonly mark: boolean;
}

/** The HTML of a line. */
export function proseHtml(children: readonly PhrasingContent[], options: Options): string {
  return new Printer(options).all(trimmed(children));
}

class Printer {
  readonly #options: Options;
  /** The character before the one to be printed: it decides which way a quote opens. */
  #previous = ' ';

  constructor(options: Options) {
    this.#options = options;
  }

  all(nodes: readonly Nodes[], mark: boolean = this.#options.mark): string {
    const parts: string[] = [];
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at];
      if (!node) break;
      const boxes = boxesAt(nodes, at);
      if (boxes.length === 0) {
        parts.push(this.#node(node, mark));
        continue;
      }
      at += boxes.length - 1;
      const next = nodes[at + 1];
      const closing = next?.type === 'text' ? (/^[,.;:?!)\]’”，。、；：？！）》]+/.exec(next.value)?.[0] ?? '') : '';
      parts.push(this.#boxes(boxes, closing));
      if (next?.type === 'text' && closing !== '') {
        parts.push(this.#text(next.value.slice(closing.length), mark));
        at++;
      }
    }
    return parts.join('');
  }

  #node(node: Nodes, mark: boolean): string {
    switch (node.type) {
      case 'text':
        return this.#text(node.value, mark);
      case 'strong':
      case 'emphasis':
      case 'delete': {
        const name = { strong: 'strong', emphasis: 'em', delete: 'del' }[node.type];
        return element(name, {}, this.all(node.children, mark));
      }
      case 'inlineMath':
        return this.#formula(node.value);
      case 'inlineCode':
        this.#previous = 'x';
        return element('code', {}, escapeHtml(node.value));
      case 'break':
        this.#previous = ' ';
        return '<br>';
      case 'link': {
        const rel = node.url.startsWith('https://') ? 'noreferrer' : undefined;
        return element('a', { href: hrefOf(node.url), rel }, this.all(node.children, false));
      }
      case 'mdxJsxTextElement':
        return this.#tag(node, mark);
      default:
        return '';
    }
  }

  #tag(node: Extract<Nodes, { type: 'mdxJsxTextElement' }>, mark: boolean): string {
    const { slug, value } = this.#options;
    switch (node.name) {
      case 'Term':
        return this.#term(node, mark);
      case 'Scrub':
        this.#previous = 'x';
        return scrubHtml(node, slug);
      case 'Point':
        return pointHtml(node, slug, this.all(node.children, false));
      default:
        return value(node);
    }
  }

  #term(node: Extract<Nodes, { type: 'mdxJsxTextElement' }>, mark: boolean): string {
    const { locale, marker } = this.#options;
    const id = textProp(node, 'id') ?? '';
    const own: Locale = node.children.some((child) => child.type === 'text' && hasHan(child.value)) ? 'zh' : 'en';
    const lang = locale !== undefined && own !== locale ? langTag[own] : undefined;
    const html = this.all(node.children, false);
    if (locale) marker.see(id, locale);
    return mark ? marker.link(id, html, lang) : element('span', { lang }, html);
  }

  #text(value: string, mark: boolean): string {
    const { locale, marker } = this.#options;
    const text = tied(locale === 'zh' ? joinedLines(value) : value.replaceAll(/\s*\n\s*/g, ' '));
    const typed = locale === 'en' ? this.#curly(text) : text;
    this.#previous = typed.at(-1) ?? this.#previous;
    return mark && locale ? marker.mark(typed, locale) : escapeHtml(typed);
  }

  /** Straight quotes as typographic ones. */
  #curly(text: string): string {
    return text.replaceAll(/["']/g, (quote, at: number) => {
      const before = at > 0 ? (text[at - 1] ?? ' ') : this.#previous;
      const opens = /[\s([{–—“‘]/.test(before);
      if (quote === '"') return opens ? '“' : '”';
      return opens ? '‘' : '’';
    });
  }

  /**
   * Boxes and the marks behind them, between which no line breaks: browsers would allow it beside every box. A long formula
   * may break within, so its last part keeps room for the mark (`.mark` in `prose.css`).
   */
  #boxes(boxes: readonly Nodes[], closing: string): string {
    const html = boxes.map((box) => this.#node(box, false)).join('');
    const marks = this.#closing(closing);
    if (closing === '' && boxes.length === 1) return html;
    const isLong = boxes.length === 1 && boxes[0]?.type === 'inlineMath' && !this.#isShort(boxes[0].value);
    return isLong
      ? html + element('span', { class: 'mark' }, marks)
      : element('span', { class: 'short' }, html + marks);
  }

  #formula(tex: string): string {
    this.#previous = 'x';
    return element(
      'span',
      { class: this.#isShort(tex) ? 'math short' : 'math' },
      htmlOf(typeset(tex, { display: false })),
    );
  }

  #isShort(tex: string): boolean {
    return isShort(tex, this.#options.locale ?? 'en');
  }

  /** The marks behind a box. */
  #closing(marks: string): string {
    this.#previous = marks.at(-1) ?? this.#previous;
    const { locale } = this.#options;
    return escapeHtml(locale === 'en' ? marks.replaceAll('"', '”').replaceAll("'", '’') : marks);
  }
}

/** What begins here and stays on one line: a formula, a number to drag, or `x = 3` made of both. */
function boxesAt(nodes: readonly Nodes[], at: number): readonly Nodes[] {
  const [first, equals, number] = nodes.slice(at, at + 3);
  if (first === undefined) return [];
  if (first.type !== 'inlineMath') return isScrub(first) ? [first] : [];
  const isGiven = equals?.type === 'text' && equals.value.trim() === '=' && isScrub(number);
  return isGiven ? [first, equals, number] : [first];
}

function isScrub(node: Nodes | undefined): node is Extract<Nodes, { type: 'mdxJsxTextElement' }> {
  return node?.type === 'mdxJsxTextElement' && node.name === 'Scrub';
}

/** A formula that KaTeX refuses is reported elsewhere; here it leaves nothing. */
function htmlOf(result: Typeset): string {
  return 'html' in result ? result.html : '';
}

/** A line break between two Chinese characters is no space. */
function joinedLines(text: string): string {
  return text
    .replaceAll(/(?<=[\p{Script=Han}，。；：！？（）、“”])\s*\n\s*(?=[\p{Script=Han}，。；：！？（）、“”])/gu, '')
    .replaceAll(/\s*\n\s*/g, ' ');
}

/** The number of a lesson or section stays with its word: lesson 4, 第 4 课. */
function tied(text: string): string {
  return text.replaceAll(/(?<=\b(?:lesson|section|step)|第) (?=\d)|(?<=第 \d+(?:\.\d+)?) (?=[课节步])/gi, '\u00a0');
}

/** A line without the white space at its ends. */
function trimmed(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return children.map((child, at) => {
    if (child.type !== 'text') return child;
    const start = at === 0 ? child.value.trimStart() : child.value;
    return { ...child, value: at === children.length - 1 ? start.trimEnd() : start };
  });
}
