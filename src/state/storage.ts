/**
 * Local storage that never throws: forbidden, full or corrupt, the app goes on and settings just do not last. A stored text
 * that cannot be read, or was written by a newer version, is kept aside under a key of its own before it is written over.
 */
import type { PersistStorage } from 'zustand/middleware';

import { isJsonObject } from './json.ts';

/** The key that `public/first-paint.js` reads too. */
export const storageKey = 'chain-rule';
export const storeVersion = 1;
export const asideKey = `${storageKey}.unreadable`;

/** A persist storage for states that pass `isState`. */
export function guardedStorage<S>(isState: (value: unknown) => value is S): PersistStorage<S> {
  return {
    getItem: (name) => {
      const text = attempt(() => localStorage.getItem(name));
      if (text === undefined || text === null) return null;
      const stored: unknown = attempt(() => JSON.parse(text) as unknown);
      if (isJsonObject(stored) && stored['version'] === storeVersion && isState(stored['state'])) {
        return { state: stored['state'], version: storeVersion };
      }
      attempt(() => localStorage.setItem(asideKey, text));
      return null;
    },
    setItem: (name, value) => {
      attempt(() => localStorage.setItem(name, JSON.stringify(value)));
    },
    removeItem: (name) => {
      attempt(() => localStorage.removeItem(name));
    },
  };
}

/** The result of `run`, or undefined where the browser refuses it. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
