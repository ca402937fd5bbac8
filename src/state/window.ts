/**
 * What belongs to this window alone and is never mirrored: the language on show. The address and `<html lang>` follow it
 * (`app/flip.ts`); prose follows `<html lang>` by CSS; islands read it here.
 */
import { createContext, use } from 'react';
import { createStore } from 'zustand/vanilla';

import type { Locale } from '../locale/index.ts';

export interface WindowState {
  /** The language on show now. */
  readonly locale: Locale;
  /** The language the page was prerendered in: what an island that is not yet hydrated shows. */
  readonly pageLocale: Locale;
}

export const windowStore = createStore<WindowState>(() => ({ locale: 'en', pageLocale: 'en' }));

/** Says in which language the page was made; before any island is rendered or hydrated. */
export function setPageLocale(locale: Locale): void {
  windowStore.setState({ locale, pageLocale: locale });
}

export function setLocale(locale: Locale): void {
  windowStore.setState({ locale });
}

/** The language in which an island stands (`app/islands.ts`): one out of sight follows a flip a little later. */
export const IslandLocale = createContext<Locale | undefined>(undefined);

/** The language to show: that of the island, and outside of one that of the page. */
export function useLocale(): Locale {
  return use(IslandLocale) ?? windowStore.getState().pageLocale;
}
