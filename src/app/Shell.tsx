/** The frame of every page: skip link, header with the toolbar, main, footer. Static; only the toolbar is an island. */
import type { ReactNode } from 'react';

import type { Locale, Localized } from '../locale/index.ts';
import { Island } from '../lessons/index.ts';
import { addressOf } from '../state/index.ts';
import { Words } from '../ui/index.ts';
import { Toolbar } from './Toolbar.tsx';
import { Mark } from './Mark.tsx';

const say = {
  skip: { en: 'Skip to the text', zh: '跳到正文' },
  book: { en: 'Chain Rule', zh: '链式法则' },
  contents: { en: 'Contents', zh: '目录' },
  glossary: { en: 'Glossary', zh: '术语表' },
  formulas: { en: 'Formula sheet', zh: '求导公式表' },
  lab: { en: 'Lab', zh: '函数实验室' },
  gallery: { en: 'Widgets', zh: '互动组件' },
} satisfies Record<string, Localized>;

interface ShellProps {
  readonly locale: Locale;
  /** The page below the language, e.g. `lessons/summary/`: where the toolbar's links lead. */
  readonly page: string;
  /** What stands beside the book's name: the lesson's title. */
  readonly crumb?: Localized;
  readonly children: ReactNode;
}

export function Shell({ locale, page, crumb, children }: ShellProps) {
  return (
    <>
      <a className="skip" href="#main">
        <Words of={say.skip} />
      </a>
      <header className="bar">
        <a className="brand" href={addressOf(locale)}>
          <Mark />
          <Words of={say.book} />
        </a>
        {crumb && (
          <span className="crumb">
            <Words of={crumb} />
          </span>
        )}
        <Island name="toolbar" instance="toolbar" props={{ page }} view={Toolbar} />
        <span className="read" />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <nav>
          <a href={addressOf(locale)}>
            <Words of={say.contents} />
          </a>
          <a href={addressOf(locale, 'glossary/')}>
            <Words of={say.glossary} />
          </a>
          <a href={addressOf(locale, 'formulas/')}>
            <Words of={say.formulas} />
          </a>
          <a href={addressOf(locale, 'lab/')}>
            <Words of={say.lab} />
          </a>
          <a href={addressOf(locale, 'gallery/')}>
            <Words of={say.gallery} />
          </a>
        </nav>
      </footer>
    </>
  );
}
