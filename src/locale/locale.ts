/**
 * The two languages of the book and the type of everything that is said in both. Which language is on is kept by `state`;
 * how a number is written is in `number.ts`.
 */

export const locales = ['en', 'zh'] as const;

/** A language as it stands in an address: `/en/…`, `/zh/…`. */
export type Locale = (typeof locales)[number];

/** A thing said in both languages. A missing language does not compile. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** The tag for `lang` attributes and for Intl. */
export const langTag: Localized = { en: 'en', zh: 'zh-CN' };

/** Between a name and what it means, and before what is named: in Chinese they are full-width and bring their own space. */
export const comma: Localized = { en: ', ', zh: '，' };
export const colon: Localized = { en: ': ', zh: '：' };

/** What each language calls itself. */
export const ownName: Localized = { en: 'English', zh: '中文' };

export function isLocale(value: unknown): value is Locale {
  return value === 'en' || value === 'zh';
}

/** The other language: the partner under each block in the mode "both". */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh' : 'en';
}

/** The language named by the first segment of a path, e.g. `zh` for `/zh/lessons/summary/`; undefined where there is none. */
export function localeOfPath(path: string): Locale | undefined {
  const first = path.split('/')[1];
  return isLocale(first) ? first : undefined;
}
