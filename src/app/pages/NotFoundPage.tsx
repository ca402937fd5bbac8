/** The page for a broken or unknown address, and the page of `/` for readers without scripts: both languages, and a way on. */
import { locales, ownName, type Localized } from '../../locale/index.ts';
import { addressOf } from '../../state/index.ts';
import { bookName, bookTitle } from './book.ts';
import { Mark } from '../Mark.tsx';

export const lostTitle: Localized = { en: 'Page not found · Chain Rule', zh: '找不到页面 · 链式法则' };

const say = {
  lost: { en: 'There is no page at this address', zh: '这个地址没有页面' },
  why: {
    en: 'The link may be old or mistyped. All lessons are in the contents.',
    zh: '链接可能已失效或输入有误。全部课程都可以在目录中找到。',
  },
  back: { en: 'To the contents', zh: '返回目录' },
} satisfies Record<string, Localized>;

export function NotFound() {
  return (
    <main id="main" className="page lost">
      <Mark />
      {locales.map((locale) => (
        <section key={locale} lang={locale === 'zh' ? 'zh-CN' : 'en'}>
          <h1>{say.lost[locale]}</h1>
          <p>{say.why[locale]}</p>
          <p>
            <a className="begin" href={addressOf(locale)}>
              {say.back[locale]}
            </a>
          </p>
        </section>
      ))}
    </main>
  );
}

export function Root() {
  return (
    <main id="main" className="page lost">
      <Mark />
      {locales.map((locale) => (
        <section key={locale} lang={locale === 'zh' ? 'zh-CN' : 'en'}>
          <h1>
            {bookName[locale]}
            <small>{bookTitle[locale]}</small>
          </h1>
          <p>
            <a className="begin" href={addressOf(locale)}>
              {ownName[locale]}
            </a>
          </p>
        </section>
      ))}
    </main>
  );
}
