/**
 * An island: a part of a page that comes alive. On the server it is rendered as a React root of its own, so that its ids
 * and text agree with what `app/islands.ts` hydrates in place; the prose around it is never hydrated.
 */
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';

import type { JsonObject } from '../state/index.ts';

export interface IslandProps<P extends JsonObject> {
  /** What to load: a widget's id or a row of the app's island table. */
  readonly name: string;
  /** `<slug>/<id>`, unique in the book. */
  readonly instance: string;
  readonly props: P;
  readonly view: ComponentType<{ instance: string; props: P }>;
}

export function Island<P extends JsonObject>({ name, instance, props, view: View }: IslandProps<P>) {
  const html = renderToString(<View instance={instance} props={props} />, { identifierPrefix: instance });
  return (
    <div
      data-island={name}
      data-instance={instance}
      data-props={JSON.stringify(props)}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
