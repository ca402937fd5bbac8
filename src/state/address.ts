/**
 * The addresses of the book. The base path is a build option (`BASE=/x/ npm run build`); every link is made here, so that
 * the whole book moves with it.
 */
import { isLocale, type Locale } from '../locale/index.ts';

const base = import.meta.env.BASE_URL;

/** The address of a page, e.g. `addressOf('zh', 'lessons/summary/')` → `/zh/lessons/summary/`. */
export function addressOf(locale: Locale, page = ''): string {
  return `${base}${locale}/${page}`;
}

/** The same page in a language: swaps the language segment of an address, query and hash kept; others stay as they are. */
export function inLocale(address: string, locale: Locale): string {
  if (!address.startsWith(base)) return address;
  const rest = address.slice(base.length);
  const first = /^[a-z]+/.exec(rest)?.[0] ?? '';
  return isLocale(first) ? `${base}${locale}${rest.slice(first.length)}` : address;
}

/** The address that leads to the remembered language. */
export const homeAddress = base;

/** The address of a lesson. */
export function lessonAddress(locale: Locale, slug: string): string {
  return addressOf(locale, `lessons/${slug}/`);
}
