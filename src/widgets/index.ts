/**
 * The catalogue of the live widgets: what each tells about itself. A folder beside this file
 * with `widget.ts` and `View.tsx` is all it takes to be in it.
 */
import type { WidgetSpec } from './contract.ts';

const specs = import.meta.glob<WidgetSpec>('./*/widget.ts', { eager: true, import: 'widget' });

/** Every widget by its id, in the order of ids. A page that does not ask for them carries none. */
export const widgets: Readonly<Record<string, WidgetSpec>> = /* @__PURE__ */ (() =>
  Object.fromEntries(Object.values(specs).map((spec) => [spec.id, spec])))();

export type { ViewProps, WidgetSpec, WidgetView } from './contract.ts';
