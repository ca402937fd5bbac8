/** A lesson as the pipeline (`mdx/`) hands it over, with its place in the book. */
import type { LessonModule } from '../mdx/module.ts';

export interface Lesson extends Pick<LessonModule, 'frontmatter' | 'toc' | 'terms'> {
  readonly slug: string;
  /** 1 … 8, its place in the book. */
  readonly number: number;
  readonly Text: LessonModule['default'];
}
