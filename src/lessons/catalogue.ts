/**
 * The lessons of the book in order: one row for each file of `content/lessons/`, nothing listed by hand. Server only: no
 * lesson's text is in any script.
 */
import type { LessonModule } from '../mdx/module.ts';
import type { Lesson } from './lesson.ts';

const files = import.meta.glob<LessonModule>('../../content/lessons/*.mdx', { eager: true });

export const lessons: readonly Lesson[] = Object.entries(files)
  .map(([path, { default: Text, frontmatter, toc, terms, meta }]) => {
    const number = Number(/(\d+)-[a-z-]+\.mdx$/.exec(path)?.[1]);
    return { slug: meta.slug, number, frontmatter, toc, terms, Text };
  })
  .sort((a, b) => a.number - b.number);
