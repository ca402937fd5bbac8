/**
 * What belongs to this window alone and is never mirrored: the language on show. The address and `<html lang>` follow it
 * (`app/flip.ts`); prose follows `<html lang>` by CSS; islands read it here.
 */
import { useSyncExternalStore } from 'react';
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

/** The language on show, inside an island. */
export function useLocale(): Locale {
  return useSyncExternalStore(
    windowStore.subscribe,
    () => windowStore.getState().locale,
    () => windowStore.getState().pageLocale,
  );
}
