/** The page of one lesson. */
import { LessonPage, lessons, type Lesson } from '../../lessons/index.ts';
import { titled } from './book.ts';
import type { Page } from './page.ts';

export function lessonPage(lesson: Lesson): Page {
  const { slug, number, frontmatter: matter } = lesson;
  return {
    path: `lessons/${slug}/`,
    title: titled(matter.title),
    description: matter.summary,
    crumb: { en: `${number} · ${matter.title.en}`, zh: `${number} · ${matter.title.zh}` },
    content: (locale) => <LessonPage lesson={lesson} lessons={lessons} locale={locale} />,
  };
}
