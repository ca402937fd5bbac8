/** Checks that every formula can be typeset and that the listings of a pair do the same. */
import type { RootContent } from 'mdast';
import type { HighlighterCore } from 'shiki/core';

import { allBlocks, proseOf, type Block, type CodeBlock } from '../blocks.ts';
import { codeLanguages, isCodeLanguage, skeletonOf } from '../code.ts';
import { typeset } from '../formula.ts';
import { placeOf, type Report } from '../problem.ts';

export function checkFigures(blocks: readonly Block[], shiki: HighlighterCore, report: Report): void {
  for (const { en, zh } of proseOf(blocks)) for (const line of zh ? [en, zh] : [en]) checkFormulas(line.node, report);
  for (const block of allBlocks(blocks)) {
    if (block.kind === 'formula')
      for (const math of block.zh ? [block.en, block.zh] : [block.en]) checkFormulas(math, report);
    if (block.kind === 'code') checkListing(block, shiki, report);
  }
}

function checkFormulas(node: RootContent, report: Report): void {
  if (node.type === 'math' || node.type === 'inlineMath') {
    const result = typeset(node.value, { display: node.type === 'math' });
    if ('error' in result) report.add('formula', node, result.error, { about: [node] });
  } else if ('children' in node) for (const child of node.children) checkFormulas(child, report);
}

function checkListing({ en, zh }: CodeBlock, shiki: HighlighterCore, report: Report): void {
  const { lang } = en;
  if (!isCodeLanguage(lang)) {
    report.add('code', en, `the language of a listing is one of ${codeLanguages.join(', ')}`, { about: [en] });
    return;
  }
  if (!zh) return;
  const skeletons = [en, zh].map(({ value }) => skeletonOf(value, lang, shiki).split('\n'));
  const [english = [], chinese = []] = skeletons;
  const differs = Array.from(
    { length: Math.max(english.length, chinese.length) },
    (_, at) => english[at] !== chinese[at],
  );
  const at = zh.lang === lang ? differs.indexOf(true) : 0;
  if (at < 0) return;
  const place = { line: placeOf(zh).line + 1 + at, column: 1 };
  const about = [en, zh].map(({ value }) => value.split('\n')[at] ?? '');
  report.add('code', place, 'the partners of a listing differ outside comments and strings', { about });
}
