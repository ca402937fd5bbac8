/** Merges an English table and its Chinese partner cell by cell. Cells that are equal in both stand once. */
import type { PhrasingContent, RootContent, Table, TableCell } from 'mdast';

import type { Cell } from './blocks.ts';
import { flatten } from './flat.ts';
import { languageOf } from './language.ts';
import { isName } from './names.ts';
import type { Notes } from './notes.ts';
import type { Report } from './problem.ts';

/** Row by row, the head first. Without a partner the table is neutral and stands as it is. */
export function mergeTables(en: Table, partner: RootContent | undefined, notes: Notes, report: Report): Cell[][] {
  const zh = partner?.type === 'table' ? partner : undefined;
  if (zh && shapeOf(zh) !== shapeOf(en)) {
    report.add('pair', zh, `the tables differ in shape: ${shapeOf(en)} in English, ${shapeOf(zh)} in Chinese`, {
      about: [en, zh],
      notes,
    });
  }
  return en.children.map((row, r) =>
    row.children.map((cell, c) => mergeCells(cell, zh?.children[r]?.children[c], report)),
  );
}

/** `3×2`: rows and cells of the longest row. */
function shapeOf(table: Table): string {
  return `${table.children.length}×${Math.max(...table.children.map((row) => row.children.length))}`;
}

function mergeCells(en: TableCell, zh: TableCell | undefined, report: Report): Cell {
  if (!zh || report.text(en).replace(/\|$/, '').trim() === report.text(zh).replace(/\|$/, '').trim()) {
    return { en: line(en) };
  }
  const isChinese = languageOf(zh) === 'zh' || /[，。；：、（）]/.test(report.text(zh)) || isNames(zh);
  if (!isChinese) {
    report.add('pair', zh, 'this cell is neither Chinese nor the same as in the English table', { about: [en, zh] });
  } else if (languageOf(en) === 'zh') {
    report.add('pair', en, 'this cell of the English table is Chinese', { about: [en, zh] });
  }
  return { en: line(en), zh: line(zh) };
}

/** Whether a cell holds nothing but names: Sigmoid in Chinese may be sigmoid in English. */
function isNames(cell: TableCell): boolean {
  const words = flatten(cell.children).text.match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => isName(word));
}

function line(node: TableCell): { node: TableCell; children: readonly PhrasingContent[] } {
  return { node, children: node.children };
}
