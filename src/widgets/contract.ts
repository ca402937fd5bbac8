/**
 * What a widget tells about itself as plain data (`widgets/<id>/widget.ts`): no React, no CSS. The lesson checks, the
 * gallery, links and the frame read it; `View.tsx` beside it draws.
 */
import type { ComponentType } from 'react';
import type * as v from 'valibot';

import type { Localized } from '../locale/index.ts';
import type { JsonObject } from '../state/index.ts';

type ObjectSchema = v.GenericSchema<unknown, JsonObject>;

export interface WidgetSpec<P extends ObjectSchema = ObjectSchema, S extends ObjectSchema = ObjectSchema> {
  /** Kebab-case, the folder's name; frozen once shipped. The MDX tag is its PascalCase. */
  readonly id: string;
  readonly title: Localized;
  /** What the tag in a lesson may say, besides the instance's `id`. What it gives passes it again unchanged. */
  readonly props: P;
  /** What the reader may change; every stored or linked entry passes it before it is used. */
  readonly state: S;
  /** The state in which the lesson placed it. */
  initial(props: v.InferOutput<P>): v.InferOutput<S>;
  /** The `data-quantity` names it shows. */
  readonly quantities: readonly string[];
  /** The `data-part` names of its picture that a lesson's words can light up. */
  readonly parts?: readonly string[];
  /** Worth a look: the gallery shows them, and the end-to-end tests run through them. */
  readonly examples: readonly { readonly title: Localized; readonly props: v.InferInput<P> & JsonObject }[];
}

/** What `View` of every widget receives: its props as the page holds them, for `useWidget` to read. */
export interface ViewProps {
  /** `<slug>/<id>`: the key of its state, links and tests. */
  readonly instance: string;
  readonly props: JsonObject;
}

export type WidgetView = ComponentType<ViewProps>;

/** Types a widget's own description. */
export function defineWidget<P extends ObjectSchema, S extends ObjectSchema>(spec: WidgetSpec<P, S>): WidgetSpec<P, S> {
  return spec;
}
