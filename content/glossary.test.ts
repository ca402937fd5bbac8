import { describe, expect, it } from 'vitest';
import { glossary, type GlossaryEntry } from './glossary.ts';

const letters = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
const reading = new RegExp(`^[${letters}]+((; | )[${letters}]+)*$`, 'u');
const toneMark = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u;
const forbidden = glossary.flatMap((entry) => entry.forbid);

function repeated(all: readonly string[]): string[] {
  return all.filter((item, index) => all.indexOf(item) !== index);
}

/** The ids of the entries that break a law, so that a failing test names them. */
function idsWhereNot(holds: (entry: GlossaryEntry) => boolean): string[] {
  return glossary.filter((entry) => !holds(entry)).map((entry) => entry.id);
}

function chineseWords({ zh }: GlossaryEntry): string[] {
  return [zh.term, ...zh.forms];
}

function hasForbidden(text: string): boolean {
  return forbidden.some((wording) => text.includes(wording));
}

describe('the glossary', () => {
  it('has at least fifty terms', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(50);
  });

  it('names every term by its own kebab-case id', () => {
    expect(repeated(glossary.map((entry) => entry.id))).toEqual([]);
    expect(idsWhereNot(({ id }) => /^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('gives every word form to one term only', () => {
    expect(repeated(glossary.flatMap((entry) => entry.en.forms.map((form) => form.toLowerCase())))).toEqual([]);
    expect(repeated(glossary.flatMap((entry) => entry.zh.forms))).toEqual([]);
  });

  it('looks for at least one form of every term in each language', () => {
    expect(idsWhereNot(({ en, zh }) => en.forms.includes(en.term) && zh.forms.length > 0)).toEqual([]);
  });

  it('writes English forms in Latin letters and Chinese forms in Han', () => {
    expect(idsWhereNot(({ en }) => en.forms.every((form) => /^[A-Za-z]+([ -][A-Za-z]+)*$/.test(form)))).toEqual([]);
    expect(idsWhereNot((entry) => chineseWords(entry).every((word) => /^[\p{Script=Han}、]+$/u.test(word)))).toEqual(
      [],
    );
  });

  it('never accepts a form that contains a forbidden wording of any term', () => {
    expect(idsWhereNot((entry) => !chineseWords(entry).some(hasForbidden))).toEqual([]);
  });

  it('forbids each wording once, and only wordings with Han', () => {
    expect(repeated(forbidden)).toEqual([]);
    expect(forbidden.filter((wording) => !/\p{Script=Han}/u.test(wording))).toEqual([]);
  });

  it('spells the reading of every term with tone marks', () => {
    expect(idsWhereNot(({ pinyin }) => reading.test(pinyin) && toneMark.test(pinyin))).toEqual([]);
  });

  it('defines every term in one English sentence that ends with a full stop', () => {
    const sentence = /^[A-Z]([^.]|\.\d)*\.$/;
    expect(idsWhereNot(({ definition }) => sentence.test(definition.en))).toEqual([]);
  });

  it('defines every term in one Chinese sentence that ends with a full-width stop', () => {
    expect(idsWhereNot(({ definition }) => /^[^。]+。$/.test(definition.zh))).toEqual([]);
  });

  it('keeps ASCII punctuation out of the Chinese definitions, decimal points apart', () => {
    const ascii = /[,;:?!()"']|\.(?!\d)/;
    expect(idsWhereNot(({ definition }) => !ascii.test(definition.zh))).toEqual([]);
  });

  it('keeps forbidden wordings out of its own definitions', () => {
    expect(idsWhereNot(({ definition }) => !hasForbidden(definition.zh))).toEqual([]);
  });
});
