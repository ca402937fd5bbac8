/**
 * Marks the terms of the glossary on their first use in a lesson, in each language by itself. A mark is a link to the
 * glossary, so it works without scripts; with them the page shows the definition in place.
 */
import type { Locale } from '../locale/index.ts';
import { element, escapeHtml } from './html.ts';
import { hrefOf } from './links.ts';
import type { Words } from './words.ts';

export class Marker {
  readonly #words: Words;
  readonly #seen: Record<Locale, Set<string>> = { en: new Set(), zh: new Set() };

  constructor(words: Words) {
    this.#words = words;
  }

  /** The ids of the terms that were marked or named, in the order of the glossary. */
  get terms(): string[] {
    return [...this.#words.byId.keys()].filter((id) => this.#seen.en.has(id) || this.#seen.zh.has(id));
  }

  /** Remembers that a term was used. */
  see(id: string, locale: Locale): void {
    this.#seen[locale].add(id);
  }

  /** A text as HTML, its terms marked where they are new. */
  mark(text: string, locale: Locale): string {
    const parts: string[] = [];
    let end = 0;
    for (const { id, index, text: words } of this.#words.terms(text, locale)) {
      if (this.#seen[locale].has(id)) continue;
      this.see(id, locale);
      parts.push(escapeHtml(text.slice(end, index)), this.link(id, escapeHtml(words)));
      end = index + words.length;
    }
    return parts.join('') + escapeHtml(text.slice(end));
  }

  /** @example link('kink', 'kinks') // <a class="term" data-term="kink" href="../../glossary/#kink">kinks</a> */
  link(id: string, html: string, lang?: string): string {
    return element('a', { class: 'term', 'data-term': id, href: hrefOf(`page:glossary#${id}`), lang }, html);
  }
}
