/**
 * A widget's state in an address: `?s=` carries one instance and what the reader changed in it, as versioned base64url
 * JSON. What comes out of an address is a guess until the widget's own schema has accepted it.
 */
import { isJsonObject, type JsonObject } from './json.ts';

export interface SharedEntry {
  readonly instance: string;
  readonly entry: JsonObject;
}

const version = 1;
/** Longer queries are refused unread: no widget's state comes near. */
const maxLength = 4_000;

export function encodeLink({ instance, entry }: SharedEntry): string {
  const bytes = new TextEncoder().encode(JSON.stringify([version, instance, entry]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** What a query holds, or undefined where it is damaged. */
export function decodeLink(text: string): SharedEntry | undefined {
  if (text.length > maxLength || !/^[\w-]+$/.test(text)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!Array.isArray(value) || value.length !== 3 || value[0] !== version) return undefined;
    const [, instance, entry] = value as unknown[];
    return typeof instance === 'string' && isJsonObject(entry) ? { instance, entry } : undefined;
  } catch {
    return undefined;
  }
}
