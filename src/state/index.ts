export { isJsonObject, type Json, type JsonObject } from './json.ts';
export { IslandLocale, setLocale, setPageLocale, useLocale, windowStore } from './window.ts';
export { clearEntry, entryOf, sessionStore, setEntry, useEntry, type Origin } from './session.ts';
export {
  deviceStore,
  notations,
  noteProgress,
  rehydrate,
  setSetting,
  themes,
  useDevice,
  type DeviceState,
  type LessonProgress,
  type Notation,
  type Settings,
  type Theme,
} from './device.ts';
export { asideKey, storageKey, storeVersion } from './storage.ts';
export { decodeLink, encodeLink, type SharedEntry } from './link.ts';
export { addressOf, homeAddress, inLocale, lessonAddress } from './address.ts';
