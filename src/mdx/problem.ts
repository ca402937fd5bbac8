/**
 * What can be wrong with a lesson, and the list in which it is collected: a build names every problem, not only the
 * first. Which rules there are is left to the files that check them.
 */
import type { Node } from 'unist';

import type { Notes } from './notes.ts';

/** The name printed with a problem; the ones that an author may allow at one place are in `allowable`. */
export type Check =
  | 'syntax'
  | 'frontmatter'
  | 'comment'
  | 'pair'
  | 'id'
  | 'formula'
  | 'equation'
  | 'code'
  | 'tag'
  | 'value'
  | 'frozen'
  | Allowable;

const allowable = [
  'formulas',
  'digits',
  'terms',
  'forbidden',
  'punctuation',
  'english',
  'direction',
  'length',
  'links',
] as const;

export type Allowable = (typeof allowable)[number];

export function isAllowable(name: string): name is Allowable {
  return allowable.some((known) => known === name);
}

/** A place in a lesson's file, counted from 1 as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Place {
  /** Path of the lesson as it was given. */
  readonly file: string;
  readonly check: Check;
  readonly message: string;
  /** The lines it is about: for a pair the English one, then the Chinese one. */
  readonly excerpts: readonly string[];
}

/** `content/lessons/02-basic-rules.mdx:31:1 digits: …` with the excerpts on lines of their own. */
export function formatProblem({ file, line, column, check, message, excerpts }: Problem): string {
  return [`${file}:${line}:${column} ${check}: ${message}`, ...excerpts.map((text) => `    | ${text}`)].join('\n');
}

/** Every problem of one or several lessons as one error. */
export class LessonError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'LessonError';
    this.problems = problems;
  }
}

interface Details {
  /** Nodes or texts to be quoted. */
  readonly about?: readonly (Node | string)[];
  /** The comments of the block: one of them may allow the problem. */
  readonly notes?: Notes | undefined;
}

/** The problems of one lesson, in the order in which they are found. */
export class Report {
  readonly problems: Problem[] = [];
  readonly file: string;
  readonly source: string;

  constructor(file: string, source: string) {
    this.file = file;
    this.source = source;
  }

  /** Adds a problem, unless a comment of the block allows it. */
  add(check: Check, at: Node | Place, message: string, { about = [], notes }: Details = {}): void {
    if (notes && isAllowable(check) && notes.allows(check)) return;
    const { line, column } = placeOf(at);
    this.problems.push({
      file: this.file,
      line,
      column,
      check,
      message,
      excerpts: about.map((it) => this.excerpt(it)),
    });
  }

  /** The problems from top to bottom. */
  sorted(): readonly Problem[] {
    return this.problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  }

  /** The source of a node on one line, shortened. */
  excerpt(about: Node | string): string {
    const text = typeof about === 'string' ? about : this.text(about);
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.length > 160 ? `${line.slice(0, 157)}…` : line;
  }

  /** The source of a node as it stands in the file. */
  text(node: Node): string {
    return this.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  }
}

/** Where a node starts; the top of the file for a node without a position. */
export function placeOf(at: Node | Place): Place {
  if ('line' in at) return at;
  return { line: at.position?.start.line ?? 1, column: at.position?.start.column ?? 1 };
}
