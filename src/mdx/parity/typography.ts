/**
 * How each language is written: full-width punctuation and no left-over English in Chinese, no full-width punctuation in
 * English, no slanted Han characters.
 */
import type { Nodes } from 'mdast';

import type { Line, Prose } from '../blocks.ts';
import { flatten, flatText, inlineObject, type Flat } from '../flat.ts';
import type { FrontmatterText } from '../frontmatter.ts';
import { hasHan, wordsOfFormula } from '../language.ts';
import { isName } from '../names.ts';
import type { Notes } from '../notes.ts';
import type { Report } from '../problem.ts';
import type { Words } from '../words.ts';

export function checkTypography({ en, zh, notes }: Prose, words: Words, report: Report): void {
  checkEnglish(flatten(en.children, { terms: false }), report, notes);
  if (!zh) return;
  checkChinese(flatten(zh.children), report, notes);
  checkLeftOver(flatten(zh.children, { terms: false }), words, report, notes);
  checkLeftOverInFormulas(zh, report, notes);
  checkSlanted(zh, report, notes);
}

export function checkTypographyOfFrontmatter({ en, zh, line }: FrontmatterText, words: Words, report: Report): void {
  checkEnglish(flatText(en, line), report);
  checkChinese(flatText(zh, line), report);
  checkLeftOver(flatText(zh, line), words, report);
}

/** Full-width marks in English prose. */
function checkEnglish(flat: Flat, report: Report, notes?: Notes): void {
  for (const { index, 0: mark } of flat.text.matchAll(/[，。；：！？（）、【】《》]/g)) {
    const message = `full-width ${mark} in English`;
    report.add('punctuation', flat.place(index), message, { about: [around(flat.text, index)], notes });
  }
}

/** What stands beside a mark decides; spaces do not. */
const chinese = String.raw`[\p{Script=Han}，。；：！？（）、“”《》${inlineObject}]`;
const asciiMarks = new RegExp(`(?<=${chinese}\\s*)[,;:!?()"'.]|[,;:!?()"'](?=\\s*${chinese})`, 'gu');
const dash = /(?<=\p{Script=Han}\s*)(?: - |--)|(?: - |--)(?=\s*\p{Script=Han})/gu;

/** ASCII punctuation that touches Han characters, full-width marks or formulas. */
function checkChinese(flat: Flat, report: Report, notes?: Notes): void {
  for (const { index, 0: mark } of [...flat.text.matchAll(asciiMarks), ...flat.text.matchAll(dash)]) {
    const message = `ASCII ${mark.trim()} in Chinese: write ，。；：！？（）“” or ——`;
    report.add('punctuation', flat.place(index), message, { about: [around(flat.text, index)], notes });
  }
}

const english = /\p{Script=Latin}[\p{Script=Latin}\d’'-]*(?:\s+\p{Script=Latin}[\p{Script=Latin}\d’'-]*)*/gu;

/** English words in Chinese that are neither names nor a glossary term in full-width brackets. */
function checkLeftOver(flat: Flat, words: Words, report: Report, notes?: Notes): void {
  for (const { index, 0: run } of flat.text.matchAll(english)) {
    if (run.split(/\s+/).every((word) => isName(word)) || isGlossed(flat.text, index, run, words)) continue;
    const message = `English left in the Chinese half: ${run}`;
    report.add('english', flat.place(index), message, { about: [around(flat.text, index)], notes });
  }
}

/** Whether a run stands as the English of a term: 导数（derivative）. */
function isGlossed(text: string, index: number, run: string, words: Words): boolean {
  const inBrackets = text[index - 1] === '（' && text[index + run.length] === '）';
  return inBrackets && words.terms(run, 'en').some((found) => found.text === run);
}

function checkLeftOverInFormulas({ children }: Line, report: Report, notes: Notes): void {
  const walk = (node: Nodes): void => {
    if (node.type === 'inlineMath') {
      const left = wordsOfFormula(node.value).filter((word) => !hasHan(word) && !isName(word));
      if (left.length > 0) {
        const message = `English left in a formula of the Chinese half: ${left.join(' ')}`;
        report.add('english', node, message, { about: [node], notes });
      }
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  for (const child of children) walk(child);
}

function checkSlanted({ children }: Line, report: Report, notes: Notes): void {
  for (const child of children) {
    if (child.type !== 'emphasis' || !hasHan(flatten(child.children).text)) continue;
    report.add('punctuation', child, 'Han characters are not slanted: write **bold**', { about: [child], notes });
  }
}

/** Some characters before and after, to find the place by eye. */
function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 24), index + 24).replaceAll(inlineObject, '…');
}
