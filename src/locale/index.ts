export { colon, comma, isLocale, langTag, localeOfPath, locales, otherLocale, ownName } from './locale.ts';
export type { Locale, Localized } from './locale.ts';
export { formatNumber, plainNumber, tooLargeWord, undefinedWord } from './number.ts';
