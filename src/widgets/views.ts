/** The views of all widgets at once: for the prerender, which has no need to wait. Never for a page. */
import type { WidgetView } from './contract.ts';

const found = import.meta.glob<WidgetView>('./*/View.tsx', { eager: true, import: 'View' });

export const views: Readonly<Record<string, WidgetView>> = Object.fromEntries(
  Object.entries(found).map(([path, view]) => [path.split('/')[1] ?? '', view]),
);
