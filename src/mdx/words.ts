/**
 * Finds the terms of the glossary in running text, in all their accepted forms, and the wordings it forbids. The longest
 * form that fits at a place decides: 偏导数 is no 导数, “gradient descent” no “gradient”.
 */
import type { GlossaryEntry } from '../../content/glossary.ts';
import type { Locale } from '../locale/index.ts';

export interface Found {
  readonly id: string;
  readonly index: number;
  readonly text: string;
  /** For a forbidden wording: the term that should stand there. */
  readonly instead?: string;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

export interface Words {
  /** The terms in a text, from left to right, not overlapping. */
  terms(text: string, locale: Locale): Found[];
  /** Forbidden wordings in a Chinese text. */
  forbidden(text: string): Found[];
  readonly strict: ReadonlySet<string>;
  readonly byId: ReadonlyMap<string, GlossaryEntry>;
}

interface Form {
  readonly id: string;
  readonly instead?: string;
}

/** Prepares a glossary for searching. */
export function wordsOf(glossary: readonly GlossaryEntry[]): Words {
  const english = new Map<string, Form>();
  const chinese = new Map<string, Form>();
  for (const { id, en, zh, forbid } of glossary) {
    for (const form of en.forms) english.set(form.toLowerCase(), { id });
    for (const form of forbid) chinese.set(form.toLowerCase(), { id, instead: zh.term });
    for (const form of zh.forms) chinese.set(form.toLowerCase(), { id });
  }
  const patterns = { en: patternOf(english, 'words'), zh: patternOf(chinese, 'anywhere') };
  const search = (text: string, locale: Locale): Found[] => {
    const forms = locale === 'en' ? english : chinese;
    return [...text.matchAll(patterns[locale])].flatMap((match) => {
      const form = forms.get(match[0].toLowerCase().replaceAll(/\s+/g, ' '));
      return form ? [{ ...form, index: match.index, text: match[0] }] : [];
    });
  };
  return {
    terms: (text, locale) => search(text, locale).filter(({ instead }) => instead === undefined),
    forbidden: (text) =>
      search(text, 'zh').filter(({ instead, index }) => instead !== undefined && !isInsideWord(text, index)),
    strict: new Set(glossary.filter(({ strict }) => strict).map(({ id }) => id)),
    byId: new Map(glossary.map((entry) => [entry.id, entry])),
  };
}

/** Whether a place is inside a longer word: 要求导 is no wording of its own in 需要求导. */
function isInsideWord(text: string, index: number): boolean {
  const word = segmenter.segment(text).containing(index);
  return word !== undefined && word.index < index;
}

/** One pattern for all forms, the longest first; English forms are whole words with any white space between them. */
function patternOf(forms: ReadonlyMap<string, Form>, where: 'words' | 'anywhere'): RegExp {
  const escaped = [...forms.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`));
  if (escaped.length === 0) return /(?!)/gu;
  const any = `(?:${escaped.join('|')})`;
  return new RegExp(where === 'words' ? `(?<![\\p{L}\\p{N}-])${any}(?![\\p{L}\\p{N}])` : any, 'giu');
}
