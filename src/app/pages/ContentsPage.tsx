/** The contents: what the book is, and its lessons with how far each was read. */
import type { Locale, Localized } from '../../locale/index.ts';
import { lessons, Phrases } from '../../lessons/index.ts';
import { addressOf, lessonAddress } from '../../state/index.ts';
import { Words } from '../../ui/index.ts';
import { bookName, bookSubtitle, bookTitle } from './book.ts';
import type { Page } from './page.ts';

const say = {
  lead: {
    en: 'How a machine learns from its mistakes, from the slope of a curve to a network run backwards. Its formulas and numbers are checked by the program that draws the pictures, the pictures answer to your hand, and everything is said in two languages.',
    zh: '机器如何从误差中学习：从一条曲线的斜率讲起，直到整个网络的反向传播。公式和数字由绘图的程序核对，图可以亲手操作，全书中英文对照。',
  },
  lessons: { en: 'Eight lessons', zh: '全书八课' },
  begin: { en: 'Start reading', zh: '开始阅读' },
  lab: { en: 'Or try a function of your own', zh: '或者试试你自己的函数' },
} satisfies Record<string, Localized>;

const minutes = (count: number): Localized => ({ en: `${count} min`, zh: `${count} 分钟` });

export const contentsPage: Page = {
  path: '',
  title: { en: `${bookName.en}: ${bookTitle.en}`, zh: `${bookName.zh}：${bookTitle.zh}` },
  description: say.lead,
  content: (locale) => <Contents locale={locale} />,
};

function Contents({ locale }: { locale: Locale }) {
  return (
    <div className="contents">
      <header className="cover">
        <h1 className="pair" data-block="">
          <span lang="en">{bookTitle.en}</span>
          <span lang="zh-CN">
            <Phrases of={bookTitle.zh} />
          </span>
        </h1>
        <p className="pair subtitle" data-block="">
          <span lang="en">{bookSubtitle.en}</span>
          <span lang="zh-CN">{bookSubtitle.zh}</span>
        </p>
        <div className="pair lead" data-block="">
          <p lang="en">{say.lead.en}</p>
          <p lang="zh-CN">{say.lead.zh}</p>
        </div>
        <a className="begin" data-begin="" href={lessonAddress(locale, lessons[0]?.slug ?? '')}>
          <Words of={say.begin} />
        </a>
        <a className="begin" data-continue="" hidden href={lessonAddress(locale, lessons[0]?.slug ?? '')}>
          <GoOn />
        </a>
        <a className="beside" href={addressOf(locale, 'lab/')}>
          <Words of={say.lab} />
        </a>
      </header>
      <section>
        <h2>
          <Words of={say.lessons} />
        </h2>
        <ol className="shelf">
          {lessons.map(({ slug, number, frontmatter: matter }) => (
            <li key={slug} data-block="">
              <a href={lessonAddress(locale, slug)} data-progress={slug}>
                <span className="number" aria-hidden="true">
                  {number}
                </span>
                <span className="name pair">
                  <span lang="en">{matter.title.en}</span>
                  <span lang="zh-CN">
                    <Phrases of={matter.title.zh} />
                  </span>
                </span>
                <span className="summary">
                  <Words of={matter.summary} />
                </span>
                <span className="minutes">
                  <Words of={minutes(matter.minutes)} />
                </span>
              </a>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

/** The number is that of the lesson where the reader was (`progress.ts`). */
function GoOn() {
  return (
    <span className="words">
      <span lang="en">
        Continue with lesson <span data-number="" />
      </span>
      <span lang="zh-CN">
        继续学习第 <span data-number="" /> 课
      </span>
    </span>
  );
}
