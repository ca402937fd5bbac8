/**
 * The catalogue of the live widgets: what each tells about itself, and how to fetch its view. A folder beside this file
 * with `widget.ts` and `View.tsx` is all it takes to be in it.
 */
import type { WidgetSpec, WidgetView } from './contract.ts';

const specs = import.meta.glob<WidgetSpec>('./*/widget.ts', { eager: true, import: 'widget' });
const loaders = import.meta.glob<{ readonly View: WidgetView }>('./*/View.tsx');

/** Every widget by its id, in the order of ids. A page that does not ask for them carries none. */
export const widgets: Readonly<Record<string, WidgetSpec>> = /* @__PURE__ */ (() =>
  Object.fromEntries(Object.values(specs).map((spec) => [spec.id, spec])))();

/** The view of a widget, fetched when it is first needed. Rejects for an id that is not in the catalogue. */
export async function loadView(id: string): Promise<{ readonly View: WidgetView }> {
  const load = loaders[`./${id}/View.tsx`];
  if (load === undefined) throw new Error(`There is no widget named ${id}.`);
  return await load();
}

export type { ViewProps, WidgetSpec, WidgetView } from './contract.ts';
