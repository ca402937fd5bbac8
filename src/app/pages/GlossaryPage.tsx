/** The glossary: every term of the book in both languages, with its reading and definition. */
import { glossary } from '../../../content/glossary.ts';
import type { Localized } from '../../locale/index.ts';
import { titled } from './book.ts';
import { Opening } from './Opening.tsx';
import type { Page } from './page.ts';

const say = {
  title: { en: 'Glossary', zh: '术语表' },
  lead: {
    en: 'The words of the book, each with its partner in the other language.',
    zh: '本书所用的术语，中英文对照。',
  },
} satisfies Record<string, Localized>;

export const glossaryPage: Page = {
  path: 'glossary/',
  title: titled(say.title),
  description: say.lead,
  crumb: say.title,
  content: () => <Glossary />,
};

function Glossary() {
  return (
    <div className="page">
      <Opening {...say} />
      <dl className="glossary">
        {glossary.map(({ id, en, zh, pinyin, definition }) => (
          <div key={id} id={id} data-block="">
            <dt>
              <span lang="en" className="english">
                {en.term}
              </span>
              <span lang="zh-CN" className="chinese">
                {zh.term}
              </span>
              <span lang="zh-Latn" className="pinyin">
                {pinyin}
              </span>
            </dt>
            <dd className="pair">
              <p lang="en">{definition.en}</p>
              <p lang="zh-CN">{definition.zh}</p>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
