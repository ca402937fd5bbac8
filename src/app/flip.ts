/**
 * The flip of the language in place: attributes, title, address and links change, islands re-render their words, and the
 * block under the reader's eye stays where it is. Nothing is remounted and nothing is fetched.
 */
import { flushSync } from 'react-dom';

import { langTag, otherLocale, type Locale } from '../locale/index.ts';
import { deviceStore, inLocale, setLocale, setSetting, windowStore } from '../state/index.ts';
import { holdingTheEye } from './eye.ts';

/** Shows the book in `locale`. */
export function flipTo(locale: Locale): void {
  if (windowStore.getState().locale === locale) return;
  holdingTheEye(() => {
    flushSync(() => setLocale(locale));
    document.documentElement.lang = langTag[locale];
    translateHead(locale);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([hreflang])')) {
      const address = link.getAttribute('href') ?? '';
      const translated = inLocale(address, locale);
      if (translated !== address) link.setAttribute('href', translated);
    }
    const { pathname, search, hash } = location;
    history.replaceState(history.state, '', inLocale(pathname, locale) + search + hash);
  });
  setSetting('locale', locale);
}

/** The other language: what the key `L` does. */
export function flip(): void {
  flipTo(otherLocale(windowStore.getState().locale));
}

/** Shows or hides the partner under each block. */
export function setBoth(both: boolean): void {
  if (deviceStore.getState().settings.both === both) return;
  holdingTheEye(() => flushSync(() => setSetting('both', both)));
}

/** The title and the description carry both languages in their data attributes; so do labels outside of islands. */
function translateHead(locale: Locale): void {
  const title = document.querySelector('title');
  document.title = title?.dataset[locale] ?? document.title;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-en]')) {
    meta.content = meta.dataset[locale] ?? meta.content;
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label-en]')) {
    const label = element.dataset[locale === 'en' ? 'labelEn' : 'labelZh'];
    if (label !== undefined) element.setAttribute('aria-label', label);
  }
}
