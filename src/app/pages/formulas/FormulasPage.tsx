/** The formula sheet: every law of the core on one printed page, with its condition and how it is read aloud. */
import type { Locale, Localized } from '../../../locale/index.ts';
import { lessonAddress } from '../../../state/index.ts';
import { Notated, Typeset, Words } from '../../../ui/index.ts';
import { titled } from '../book.ts';
import type { Page } from '../page.ts';
import { formulaSheet, type SheetLaw } from './sheet.ts';

const say = {
  title: { en: 'Formula sheet', zh: '求导公式表' },
  lead: {
    en: 'All derivative rules of the book on one page, with the conditions under which they hold and how they are read aloud.',
    zh: '全书的求导法则与公式都在这一页上，并注明成立的条件和读法。',
  },
  note: {
    en: '$u$ and $v$ stand for differentiable functions of $x$, $y$ for one of $u$, $f$ for one of two variables; $c$, $a$ and $n$ for constants; $\\ln$ for the natural logarithm.',
    zh: '其中 $u$、$v$ 表示 $x$ 的可导函数，$y$ 表示 $u$ 的可导函数，$f$ 表示可微的二元函数，$c$、$a$、$n$ 表示常数，$\\ln$ 表示自然对数。',
  },
  how: {
    en: 'The key N switches between $d/dx$ and $(\\dots)^\\prime$. The page prints on one sheet of A4 paper.',
    zh: '按 N 键可在 $d/dx$ 与 $(\\dots)^\\prime$ 两种记号之间切换。本页可打印在一张 A4 纸上。',
  },
} satisfies Record<string, Localized>;

export const formulasPage: Page = {
  path: 'formulas/',
  title: titled(say.title),
  description: say.lead,
  crumb: say.title,
  content: (locale) => <Formulas locale={locale} />,
};

function Formulas({ locale }: { locale: Locale }) {
  return (
    <div className="page formulas">
      <header className="opening">
        <h1>
          <Words of={say.title} />
        </h1>
        <p className="lead">
          <Words of={say.note} set={asTex} />
        </p>
        <p className="how">
          <Words of={say.how} set={asTex} />
        </p>
      </header>
      <div className="sheet">
        {formulaSheet().map(({ title, lesson: { slug, section }, isNamed, laws }) => (
          <section key={title.en} data-block="">
            <h2>
              <a href={`${lessonAddress(locale, slug)}#${section}`}>
                <Words of={title} />
              </a>
            </h2>
            <ul>
              {laws.map((law) => (
                <Law key={law.id} law={law} isNamed={isNamed} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

/** As the laws themselves: the page has no figures, nor their faces. */
function asTex(tex: string) {
  return <Typeset tex={tex} text="" />;
}

function Law({ law, isNamed }: { law: SheetLaw; isNamed: boolean }) {
  const { id, name, tex, condition, conditionTex, reading } = law;
  return (
    <li id={id}>
      <span className="law formula">
        <Notated tex={tex} text="" />
      </span>
      {isNamed && (
        <span className="name">
          <Words of={name} />
        </span>
      )}
      {conditionTex !== undefined && (
        <span className="condition">
          <Typeset tex={conditionTex} text="" />
        </span>
      )}
      {condition && (
        <span className="condition">
          <Words of={condition} set={asTex} />
        </span>
      )}
      <span className="reading">
        <Words of={reading} />
      </span>
    </li>
  );
}
