/**
 * What this device remembers: settings and reading progress. Kept in local storage under one key, versioned and validated;
 * a store that cannot be read is kept aside, never thrown away. `public/first-paint.js` reads the same key before the
 * first paint; React reads it only after `rehydrate`, so that the prerendered page and the first render agree.
 */
import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';

import { locales } from '../locale/index.ts';
import { storageKey, storeVersion, guardedStorage } from './storage.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How derivatives are written: d/dx (…) or (…)′. */
export const notations = ['leibniz', 'prime'] as const;
export type Notation = (typeof notations)[number];

const settingsSchema = v.object({
  /** The language read last: where `/` leads. */
  locale: v.optional(v.picklist(locales)),
  /** Whether the partner of each block shows too. */
  both: v.fallback(v.boolean(), false),
  theme: v.fallback(v.picklist(themes), 'system'),
  /** How derivations and the formula sheet write derivatives. */
  notation: v.fallback(v.picklist(notations), 'leibniz'),
  /** Whether single-letter keys act. */
  shortcuts: v.fallback(v.boolean(), true),
});

const progressSchema = v.object({
  /** The furthest share of the lesson that was read, 0 … 1. */
  furthest: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** The section last read, to go on from. */
  section: v.optional(v.pipe(v.string(), v.maxLength(120))),
});

const deviceSchema = v.object({
  settings: settingsSchema,
  progress: v.fallback(v.record(v.string(), progressSchema), {}),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type LessonProgress = v.InferOutput<typeof progressSchema>;
export type DeviceState = v.InferOutput<typeof deviceSchema>;

const fresh: DeviceState = {
  settings: { both: false, theme: 'system', notation: 'leibniz', shortcuts: true },
  progress: {},
};

export const deviceStore = createStore<DeviceState>()(
  persist(() => fresh, {
    name: storageKey,
    version: storeVersion,
    skipHydration: true,
    storage: guardedStorage((value): value is DeviceState => v.is(deviceSchema, value)),
    merge: (stored, current) => {
      const result = v.safeParse(deviceSchema, stored);
      return result.success ? result.output : current;
    },
  }),
);

/** Reads what the device remembers; once, after the page stands. */
export function rehydrate(): void {
  void deviceStore.persist.rehydrate();
}

export function setSetting<K extends keyof Settings>(key: K, value: Settings[K]): void {
  deviceStore.setState(({ settings }) => ({ settings: { ...settings, [key]: value } }));
}

/** Notes how far a lesson has been read; never goes back. */
export function noteProgress(slug: string, furthest: number, section?: string): void {
  const { progress } = deviceStore.getState();
  const before = progress[slug];
  const entry: LessonProgress = { furthest: Math.max(before?.furthest ?? 0, Math.min(1, furthest)) };
  if (section !== undefined) entry.section = section;
  // Storage is written at every change, and the reader scrolls over many a frame.
  if (before?.furthest === entry.furthest && before.section === entry.section) return;
  deviceStore.setState({ progress: { ...progress, [slug]: entry } });
}

/** A part of the device's memory, inside an island; while hydrating, that of a fresh device. */
export function useDevice<T>(select: (state: DeviceState) => T): T {
  return useSyncExternalStore(
    deviceStore.subscribe,
    () => select(deviceStore.getState()),
    () => select(fresh),
  );
}
