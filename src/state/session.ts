/**
 * The state of every widget and exercise of this page, by instance (`<slug>/<id>`). It is not stored on the device; it is
 * what windows mirror and links carry. An entry holds only what the reader changed: a widget lays it over its own start.
 */
import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';

import type { JsonObject } from './json.ts';

/** Who changed an entry: the reader here, an opened link, or another window. */
export type Origin = 'reader' | 'link' | 'window';

export interface SessionState {
  readonly entries: Readonly<Record<string, JsonObject>>;
  /** Who made the last change; a mirror must not send back what it received. */
  readonly origin: Origin;
}

export const sessionStore = createStore<SessionState>(() => ({ entries: {}, origin: 'reader' }));

/** Lays a patch over an instance's entry. */
export function setEntry(instance: string, patch: JsonObject, origin: Origin = 'reader'): void {
  sessionStore.setState(({ entries }) => ({
    entries: { ...entries, [instance]: { ...entries[instance], ...patch } },
    origin,
  }));
}

/** Forgets an instance's entry: the widget stands as the lesson placed it. */
export function clearEntry(instance: string, origin: Origin = 'reader'): void {
  sessionStore.setState(({ entries }) => {
    const { [instance]: _gone, ...rest } = entries;
    return { entries: rest, origin };
  });
}

/** The reader's changes to one instance; undefined while there are none. */
export function entryOf(instance: string): JsonObject | undefined {
  const { entries } = sessionStore.getState();
  return Object.hasOwn(entries, instance) ? entries[instance] : undefined;
}

/** The same, inside an island; on the server and while hydrating there is none. */
export function useEntry(instance: string): JsonObject | undefined {
  return useSyncExternalStore(
    sessionStore.subscribe,
    () => entryOf(instance),
    () => undefined,
  );
}
