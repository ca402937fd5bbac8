/**
 * The book as static pages: what `scripts/prerender.ts` writes to disk and the dev server answers with. Every page stands
 * once for each language; `/` and the 404 page belong to none.
 */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { langTag, locales, type Locale, type Localized } from '../locale/index.ts';
import { typesetOnce } from '../lessons/index.ts';
import { addressOf, homeAddress, setPageLocale } from '../state/index.ts';
import { setTypesetter } from '../ui/index.ts';
import { bookName } from './pages/book.ts';
import { pages } from './pages/index.ts';
import { lostTitle, NotFound, Root } from './pages/NotFoundPage.tsx';
import { Shell } from './Shell.tsx';

export interface RenderedPage {
  /** The file below the output folder. */
  readonly file: string;
  /** Attributes of `<html>`. */
  readonly html: Readonly<Record<string, string>>;
  readonly head: string;
  readonly body: string;
  /** Names of the islands in the page, to link the styles they need. */
  readonly islands: readonly string[];
  /** Whether it is a lesson; the other pages have styles of their own. */
  readonly lesson: boolean;
}

/** The files of the book, each with how to render it. */
export function files(): ReadonlyMap<string, () => RenderedPage> {
  setTypesetter(typesetOnce);
  const all = new Map<string, () => RenderedPage>();
  for (const page of pages) {
    for (const locale of locales) {
      const file = `${locale}/${page.path}index.html`;
      all.set(file, () => {
        setPageLocale(locale);
        const head = headOf(page.title, page.description, locale, page.path);
        if (page.isFramed) {
          const unlisted = (
            <>
              {head}
              <meta name="robots" content="noindex" />
            </>
          );
          return rendered(file, locale, {}, unlisted, <>{page.content(locale)}</>);
        }
        const shell = (
          <Shell locale={locale} page={page.path} {...(page.crumb && { crumb: page.crumb })}>
            {page.content(locale)}
          </Shell>
        );
        return rendered(file, locale, {}, head, shell);
      });
    }
  }
  all.set('index.html', () =>
    rendered('index.html', 'en', { 'data-page': 'root', 'data-both': '' }, headOf(bookName, undefined, 'en'), <Root />),
  );
  all.set('404.html', () =>
    rendered(
      '404.html',
      'en',
      { 'data-page': 'lost', 'data-both': '' },
      headOf(lostTitle, undefined, 'en'),
      <NotFound />,
    ),
  );
  return all;
}

function rendered(
  file: string,
  locale: Locale,
  attributes: Readonly<Record<string, string>>,
  head: ReactElement,
  body: ReactElement,
): RenderedPage {
  const html = renderToStaticMarkup(body);
  return {
    file,
    html: { lang: langTag[locale], 'data-locale': locale, ...attributes },
    head: renderToStaticMarkup(head),
    body: `${html}<p id="said" class="unseen" role="status"></p>`,
    lesson: html.includes('class="lesson"'),
    islands: [...new Set([...html.matchAll(/data-island="([^"]+)"/g)].map(([, name = '']) => name))],
  };
}

/** Title and description in the page's language, with the other one beside it for the flip. */
function headOf(title: Localized, description: Localized | undefined, locale: Locale, path?: string): ReactElement {
  return (
    <>
      <title data-en={title.en} data-zh={title.zh}>
        {title[locale]}
      </title>
      {description && (
        <meta name="description" content={description[locale]} data-en={description.en} data-zh={description.zh} />
      )}
      {path !== undefined &&
        locales.map((other) => (
          <link key={other} rel="alternate" hrefLang={langTag[other]} href={addressOf(other, path)} />
        ))}
      {path !== undefined && <link rel="alternate" hrefLang="x-default" href={homeAddress} />}
    </>
  );
}
