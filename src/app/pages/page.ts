/** What every page of the book tells about itself; `app/pages/index.ts` lists them all. */
import type { ReactNode } from 'react';

import type { Locale, Localized } from '../../locale/index.ts';

export interface Page {
  /** The address below the language, e.g. `lessons/summary/`; empty for the contents. */
  readonly path: string;
  readonly title: Localized;
  readonly description: Localized;
  /** What stands in the header beside the book's name; none on the contents page. */
  readonly crumb?: Localized;
  /** Made to stand in a frame of another page: without header and footer, and in no index of a search engine. */
  readonly isFramed?: true;
  /** What stands in `<main>`. */
  readonly content: (locale: Locale) => ReactNode;
}
