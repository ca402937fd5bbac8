/**
 * Comments in a lesson. All of them are directives to the build, so that a misspelt one cannot be overlooked; a remark to
 * other authors starts with `note:`. This file reads them and takes them out of the tree; what each of them does is
 * decided where it is asked for.
 */
import type { Parents, Root, RootContent } from 'mdast';
import type { Node } from 'unist';

import { isAllowable, placeOf, type Allowable, type Place, type Report } from './problem.ts';

export interface Directive {
  readonly kind: 'same' | 'id' | 'unchecked' | 'new-letters' | 'allow' | 'note';
  /** A reason, an id, a list of letters. */
  readonly text: string;
  /** For `allow`: what is allowed. */
  readonly check?: Allowable;
  readonly place: Place;
  /** Whether it had an effect; one without is reported. */
  used: boolean;
}

/** The comments of one block, or of the two partners of a pair. */
export class Notes {
  readonly directives: readonly Directive[];

  constructor(directives: readonly Directive[] = []) {
    this.directives = directives;
  }

  /** The first directive of a kind, marked as used. */
  take(kind: Directive['kind']): Directive | undefined {
    const found = this.directives.find((directive) => directive.kind === kind);
    if (found) found.used = true;
    return found;
  }

  allows(check: Allowable): boolean {
    const found = this.directives.filter((directive) => directive.check === check);
    for (const directive of found) directive.used = true;
    return found.length > 0;
  }

  and(other: Notes): Notes {
    return new Notes([...this.directives, ...other.directives]);
  }
}

/** Which comments belong to which block or inline formula. */
export class NoteBook {
  readonly all: Directive[] = [];
  readonly #byNode = new Map<Node, Notes>();

  of(node: Node): Notes {
    return this.#byNode.get(node) ?? new Notes();
  }

  attach(node: Node, directives: readonly Directive[]): void {
    if (directives.length > 0) this.#byNode.set(node, this.of(node).and(new Notes(directives)));
  }
}

/**
 * Reads all comments and removes them from the tree. A comment on a line of its own belongs to the next block, one inside
 * a block to that block, `unchecked` right after an inline formula to the formula.
 */
export function readNotes(tree: Root, report: Report): NoteBook {
  const book = new NoteBook();
  readFlow(tree, book, report);
  return book;
}

/** Reports comments that had no effect, so that the list of exceptions stays honest. */
export function reportUnused(book: NoteBook, report: Report): void {
  for (const { kind, check, text, place, used } of book.all) {
    if (used || kind === 'note') continue;
    const name = check ? `allow ${check}` : kind;
    report.add('comment', place, `this comment has no effect here: ${name}${text ? `: ${text}` : ''}`);
  }
}

function readFlow(parent: Parents, book: NoteBook, report: Report): void {
  const kept: RootContent[] = [];
  let pending: Directive[] = [];
  for (const child of parent.children) {
    if (child.type === 'mdxFlowExpression') {
      const directive = readDirective(child.value, child, report);
      if (directive) {
        book.all.push(directive);
        pending.push(directive);
      }
      continue;
    }
    book.attach(child, pending);
    pending = [];
    kept.push(child);
    if (isProse(child)) readInline(child, child, book, report);
    else if ('children' in child) readFlow(child, book, report);
  }
  for (const directive of pending) {
    if (directive.kind !== 'note') report.add('comment', directive.place, 'no block follows this comment');
    directive.used = true;
  }
  setChildren(parent, kept);
}

/** Whether the children of a node run in a line. */
function isProse(node: RootContent): node is Extract<RootContent, { type: 'paragraph' | 'heading' | 'tableCell' }> {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

function readInline(parent: Parents, block: RootContent, book: NoteBook, report: Report): void {
  const kept: RootContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'mdxTextExpression') {
      const directive = readDirective(child.value, child, report);
      if (!directive) continue;
      book.all.push(directive);
      trimEnd(kept);
      const last = kept.at(-1);
      book.attach(directive.kind === 'unchecked' && last?.type === 'inlineMath' ? last : block, [directive]);
      continue;
    }
    if ('children' in child) readInline(child, block, book, report);
    kept.push(child);
  }
  setChildren(parent, kept);
}

/** Drops the spaces before a comment. */
function trimEnd(nodes: RootContent[]): void {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return;
  last.value = last.value.trimEnd();
  if (last.value === '') nodes.pop();
}

/** Children come back in their order with some left out, so what the parent may hold is still what it holds. */
function setChildren(parent: Parents, children: readonly RootContent[]): void {
  const kept = new Set<Node>(children);
  const list: Node[] = parent.children;
  list.splice(0, list.length, ...list.filter((child) => kept.has(child)));
}

const forms =
  'same in both | id: name | unchecked: reason | new letters: y, u | new letters | allow <check>: reason | note: text';

function readDirective(value: string, node: Node, report: Report): Directive | undefined {
  const place = placeOf(node);
  const comment = /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(value)?.[1];
  if (comment === undefined) {
    report.add('syntax', node, 'a lesson holds prose and tags, no code: write a comment or escape the brace', {
      about: [node],
    });
    return undefined;
  }
  const directive = parseDirective(comment.trim(), place);
  if (!directive) report.add('comment', node, `unknown comment; known: ${forms}`, { about: [node] });
  return directive;
}

function parseDirective(comment: string, place: Place): Directive | undefined {
  const [, head = '', text = ''] = /^([^:]*)(?::\s*([\s\S]*))?$/.exec(comment) ?? [];
  const words = head.trim().split(/\s+/);
  const make = (kind: Directive['kind']): Directive => ({ kind, text: text.trim(), place, used: false });
  if (head.trim() === 'same in both' && text === '') return make('same');
  if (head.trim() === 'new letters') return make('new-letters');
  if (text.trim() === '') return undefined;
  if (head.trim() === 'id') return make('id');
  if (head.trim() === 'unchecked') return make('unchecked');
  if (head.trim() === 'note') return make('note');
  const [verb = '', check = ''] = words;
  if (verb === 'allow' && words.length === 2 && isAllowable(check)) return { ...make('allow'), check };
  return undefined;
}
