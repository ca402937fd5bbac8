/** The address of a widget as the reader left it: the page it stands in, its state, and its place on the page. */
import { encodeLink, type JsonObject } from '../state/index.ts';

/** The part of an instance (`<slug>/<id>`) that names its block on the page. */
export function blockOf(instance: string): string {
  return instance.slice(instance.indexOf('/') + 1);
}

/** @example widgetLink({ origin: 'https://…', pathname: '/en/lessons/basic-rules/' }, 'basic-rules/power', { x: 2 }) */
export function widgetLink(
  { origin, pathname }: { readonly origin: string; readonly pathname: string },
  instance: string,
  entry: JsonObject,
): string {
  return `${origin}${pathname}?s=${encodeLink({ instance, entry })}#${encodeURIComponent(blockOf(instance))}`;
}
