/** Says something once to a reader who does not see the page: the page's own live region, outside of every island. */
import { langTag, type Locale } from '../locale/index.ts';

export function say(text: string, locale: Locale): void {
  const region = document.getElementById('said');
  if (region === null) return;
  region.lang = langTag[locale];
  region.textContent = text;
}
