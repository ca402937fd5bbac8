/** A lesson as a page: title, what it is for, table of contents, the text with its islands, and the way on. Static. */
import { langTag, locales, type Locale, type Localized } from '../locale/index.ts';
import { lessonAddress } from '../state/index.ts';
import { Words } from '../ui/index.ts';
import { Phrases } from './Phrases.tsx';
import type { Lesson } from './lesson.ts';
import { TermList } from './TermList.tsx';
import { Widget } from './Widget.tsx';

const say = {
  lesson: (number: number): Localized => ({ en: `Lesson ${number}`, zh: `第 ${number} 课` }),
  minutes: (minutes: number): Localized => ({ en: `about ${minutes} minutes`, zh: `约 ${minutes} 分钟` }),
  objectives: { en: 'After this lesson you can', zh: '学习目标' },
  before: { en: 'Builds on', zh: '先修内容' },
  inThisLesson: { en: 'In this lesson', zh: '本课内容' },
  next: { en: 'Next', zh: '下一课' },
  previous: { en: 'Previous', zh: '上一课' },
} as const;

interface LessonPageProps {
  readonly lesson: Lesson;
  readonly lessons: readonly Lesson[];
  readonly locale: Locale;
}

export function LessonPage({ lesson, lessons, locale }: LessonPageProps) {
  const { slug, number, frontmatter: matter, toc, terms, Text } = lesson;
  const previous = lessons.find((other) => other.number === number - 1);
  const next = lessons.find((other) => other.number === number + 1);
  const before = lessons.filter((other) => matter.prerequisites.includes(other.slug));
  return (
    <div className="lesson">
      <aside className="toc">
        <details open>
          <summary>
            <Words of={say.inThisLesson} />
          </summary>
          <nav
            data-label-en={say.inThisLesson.en}
            data-label-zh={say.inThisLesson.zh}
            aria-label={say.inThisLesson[locale]}
          >
            <ol>
              {toc.map(({ id, level, html }) => (
                <li key={id} data-level={level}>
                  <a href={`#${id}`} className="words">
                    {locales.map((each) => (
                      <span key={each} lang={langTag[each]} dangerouslySetInnerHTML={{ __html: html[each] }} />
                    ))}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        </details>
      </aside>
      <article className="text" data-lesson={slug}>
        <header className="opening">
          <p className="kicker">
            <Words of={say.lesson(number)} /> · <Words of={say.minutes(matter.minutes)} />
          </p>
          <h1 data-block="" className="pair">
            <span lang="en">{matter.title.en}</span>
            <span lang="zh-CN">
              <Phrases of={matter.title.zh} />
            </span>
          </h1>
          <div className="lead pair" data-block="">
            <p lang="en">{matter.summary.en}</p>
            <p lang="zh-CN">{matter.summary.zh}</p>
          </div>
          <div className="objectives">
            <p className="label">
              <Words of={say.objectives} />
            </p>
            <ul>
              {matter.objectives.map(({ en, zh }) => (
                <li key={en}>
                  <div className="pair" data-block="">
                    <p lang="en">{en}</p>
                    <p lang="zh-CN">{zh}</p>
                  </div>
                </li>
              ))}
            </ul>
            {before.length > 0 && (
              <p className="before">
                <span className="label">
                  <Words of={say.before} />
                </span>
                {before.map((other) => (
                  <a key={other.slug} href={lessonAddress(locale, other.slug)}>
                    <Words of={other.frontmatter.title} />
                  </a>
                ))}
              </p>
            )}
          </div>
        </header>
        <Text components={{ Widget }} />
      </article>
      <nav className="turn" aria-label={say.next[locale]} data-label-en={say.next.en} data-label-zh={say.next.zh}>
        {previous && (
          <a rel="prev" href={lessonAddress(locale, previous.slug)}>
            <small>
              <Words of={say.previous} />
            </small>
            <Words of={previous.frontmatter.title} />
          </a>
        )}
        {next && (
          <a rel="next" href={lessonAddress(locale, next.slug)}>
            <small>
              <Words of={say.next} />
            </small>
            <Words of={next.frontmatter.title} />
          </a>
        )}
      </nav>
      <TermList terms={terms} />
    </div>
  );
}
