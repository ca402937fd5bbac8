/**
 * The MDX compiler with the extensions of a lesson: front matter, tables, formulas, bold beside Chinese punctuation, and
 * the reading of `lesson.ts`.
 */
import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';

import { idsOfLesson, readLesson, type Reading, type Surroundings } from './lesson.ts';
import type { Problem } from './problem.ts';
import type { Vocabulary } from './tags.ts';

export interface Compiled extends Omit<Reading, 'frontmatter'> {
  /** The module's code; '' where the text could not be read as MDX at all. */
  readonly code: string;
}

const extensions = [remarkFrontmatter, remarkGfm, remarkMath, remarkCjkFriendly];

/** Compiles the text of a lesson. Never throws for what an author wrote: everything wrong is in `problems`. */
export async function compileLesson(file: string, source: string, around: Surroundings): Promise<Compiled> {
  let reading: Reading | undefined;
  const read = () => async (tree: Root) => {
    reading = await readLesson(tree, file, source, around);
  };
  const processor = createProcessor({ remarkPlugins: [...extensions, read] });
  try {
    const compiled = await processor.process({ path: file, value: source });
    return { problems: [], meta: emptyMeta, ...reading, code: String(compiled) };
  } catch (error) {
    const problem = syntaxProblem(error, file, source);
    if (!problem) throw error;
    return { problems: [problem], meta: emptyMeta, code: '' };
  }
}

/** The ids in a lesson's text that others may link to; none where it cannot be read. */
export function idsOfText(file: string, source: string, vocabulary: Vocabulary): string[] {
  try {
    const tree: Root = createProcessor({ remarkPlugins: extensions }).parse({ path: file, value: source });
    return idsOfLesson(tree, file, source, vocabulary);
  } catch (error) {
    if (syntaxProblem(error, file, source)) return [];
    throw error;
  }
}

const emptyMeta: Reading['meta'] = { slug: '', ids: [], widgets: [], unchecked: [], words: { en: 0, zh: 0 } };

/** What the MDX parser says about a text that is no MDX. */
function syntaxProblem(error: unknown, file: string, source: string): Problem | undefined {
  if (!(error instanceof Error) || !('reason' in error) || !('line' in error)) return undefined;
  const line = typeof error.line === 'number' ? error.line : 1;
  const column = 'column' in error && typeof error.column === 'number' ? error.column : 1;
  const excerpt = source.split('\n')[line - 1] ?? '';
  return { file, line, column, check: 'syntax', message: String(error.reason), excerpts: [excerpt] };
}
