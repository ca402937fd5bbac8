/** Compares the words of a pair with the glossary: strict terms stand in both languages, forbidden wordings nowhere. */
import type { Prose } from '../blocks.ts';
import { flatten, flatText, type Flat } from '../flat.ts';
import type { FrontmatterText } from '../frontmatter.ts';
import type { Notes } from '../notes.ts';
import { placeOf, type Report } from '../problem.ts';
import type { Found, Words } from '../words.ts';

export function checkTerms({ en, zh, notes }: Prose, words: Words, report: Report): void {
  if (!zh) return;
  const [english, chinese] = [flatten(en.children), flatten(zh.children)];
  compare({ english, chinese, about: [report.text(en.node), report.text(zh.node)], notes }, words, report);
}

export function checkTermsOfFrontmatter({ en, zh, line }: FrontmatterText, words: Words, report: Report): void {
  compare({ english: flatText(en, line), chinese: flatText(zh, line), about: [en, zh] }, words, report);
}

interface Pair {
  readonly english: Flat;
  readonly chinese: Flat;
  readonly about: readonly string[];
  readonly notes?: Notes;
}

function compare({ english, chinese, about, notes }: Pair, words: Words, report: Report): void {
  const details = { about, notes };
  const en = strictTerms(words.terms(english.text, 'en'), words);
  const zh = strictTerms(words.terms(chinese.text, 'zh'), words);
  for (const [id, found] of en) {
    if (zh.has(id)) continue;
    const partner = words.byId.get(id)?.zh.forms.join(' / ') ?? '';
    const message = `"${found.text}" stands in English, but ${partner} does not stand in Chinese`;
    report.add('terms', placeOf(chinese.place(0)), message, details);
  }
  for (const [id, found] of zh) {
    if (en.has(id)) continue;
    const partner = words.byId.get(id)?.en.forms.join(' / ') ?? '';
    const message = `${found.text} stands in Chinese, but "${partner}" does not stand in English`;
    report.add('terms', chinese.place(found.index), message, details);
  }
  for (const { index, text, instead = '' } of words.forbidden(chinese.text)) {
    report.add('forbidden', chinese.place(index), `not ${text} but ${instead}`, details);
  }
}

/** The first use of each strict term. */
function strictTerms(found: readonly Found[], words: Words): Map<string, Found> {
  return new Map(
    found
      .filter(({ id }) => words.strict.has(id))
      .toReversed()
      .map((term) => [term.id, term]),
  );
}
