/**
 * Ids are kept for good once a lesson is published: readers' links, states and notes hang on them. The list of published
 * ids (`content/frozen-ids.json`) also shows when a section or a widget was dropped by mistake.
 */
import { allBlocks, nodeOf, type Block } from './blocks.ts';
import type { Report } from './problem.ts';

/** Reports every published id that is gone, where it would have to stand: at the next one that is still there. */
export function checkFrozen(frozen: readonly string[], blocks: readonly Block[], report: Report): void {
  const present = new Map(allBlocks(blocks).map((block) => [block.id, nodeOf(block)]));
  for (const [at, id] of frozen.entries()) {
    if (present.has(id)) continue;
    const next = frozen.slice(at + 1).find((later) => present.has(later));
    const lastLine = report.source.trimEnd().split('\n').length;
    const place = (next !== undefined && present.get(next)) || { line: lastLine, column: 1 };
    const where = next === undefined ? 'at the end of the lesson' : `before "${next}"`;
    const message = `"${id}" is gone, it stood ${where}; it is published and must stay (before the first release: check-lessons --freeze)`;
    report.add('frozen', place, message);
  }
}

/** The ids of all lessons as the file keeps them. */
export function frozenFile(lessons: readonly { readonly slug: string; readonly ids: readonly string[] }[]): string {
  const entries = lessons.map(({ slug, ids }): [string, readonly string[]] => [slug, ids]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
