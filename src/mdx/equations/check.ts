/**
 * Checks every = and ≈ in the formulas of a lesson with the core. A formula that cannot be read, or is no identity, must
 * say so in a comment; these are listed.
 */
import type { Nodes, RootContent } from 'mdast';

import { allBlocks, type Block } from '../blocks.ts';
import { withoutColours } from '../formula.ts';
import type { Unchecked } from '../module.ts';
import { Notes, type NoteBook } from '../notes.ts';
import { placeOf, type Place, type Report } from '../problem.ts';
import { judge, type Wrong } from './claims.ts';
import { Letters } from './letters.ts';
import { readStatements } from './statements.ts';
import { Unreadable } from './tokens.ts';

type Formula = Extract<Nodes, { type: 'math' | 'inlineMath' }>;

/** Reports what does not hold; returns the formulas that were not checked, with the reasons given. */
export function checkEquations(blocks: readonly Block[], book: NoteBook, report: Report): Unchecked[] {
  const unchecked: Unchecked[] = [];
  let letters = new Letters();
  for (const block of allBlocks(blocks)) {
    if (block.kind === 'heading' && block.level <= 2) letters = new Letters();
    const fresh = block.notes.take('new-letters');
    if (fresh) letters.forget(fresh.text.split(/[\s,，、]+/).filter((name) => name !== ''));
    for (const formula of formulasOf(block)) {
      if (!/=|≈|\\approx|\\equiv/.test(formula.value)) continue;
      const problems = problemsOf(formula, letters);
      const note = noteOf(formula, block, book, problems.length > 0);
      if (note !== undefined) {
        unchecked.push({ tex: formula.value.trim(), reason: note, line: placeOf(formula).line });
        continue;
      }
      for (const { message, at } of problems) {
        report.add('equation', placeIn(formula, at, report), message, { about: [formula] });
      }
    }
  }
  return unchecked;
}

/** The reason why a formula is not checked. It counts only where there is something to excuse. */
function noteOf(formula: Formula, block: Block, book: NoteBook, isNeeded: boolean): string | undefined {
  if (!isNeeded) return undefined;
  const own = formula.type === 'math' ? block.notes : book.of(formula);
  return (own instanceof Notes ? own : new Notes()).take('unchecked')?.text;
}

function problemsOf(formula: Formula, letters: Letters): Wrong[] {
  try {
    const statements = readStatements(withoutColours(formula.value), (name) => letters.isFunction(name));
    const { line } = placeOf(formula);
    return statements.flatMap((statement) => judge(statement, letters, line));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const message = `cannot be read: ${error.message}; if it cannot be checked, write {/* unchecked: reason */}`;
    return [{ message, at: error.at }];
  }
}

/** The line of a long formula in which a sign of it stands. */
function placeIn(formula: Formula, at: number, report: Report): Place {
  const start = placeOf(formula);
  const before = /^\$*[^\S\n]*\n?/.exec(report.text(formula))?.[0] ?? '';
  const lines = (before + withoutColours(formula.value).slice(0, at)).split('\n').length - 1;
  return lines === 0 ? start : { line: start.line + lines, column: 1 };
}

/** The formulas of a block in the order of the page; those of the English half stand for both. */
function formulasOf(block: Block): Formula[] {
  if (block.kind === 'formula') return [block.en];
  if (block.kind === 'heading' || block.kind === 'prose') return collect(block.en.node);
  if (block.kind === 'table') return block.rows.flat().flatMap(({ en }) => collect(en.node));
  return [];
}

function collect(node: RootContent): Formula[] {
  if (node.type === 'inlineMath') return [node];
  return 'children' in node ? node.children.flatMap((child) => collect(child)) : [];
}
