/** The views of the widgets: each is a script of its own in the build, named by the pages that show it. */
import { existsSync, readdirSync } from 'node:fs';

const fileOf = (widget: string) => `src/widgets/${widget}/View.tsx`;

/** Their source files, by the id of the widget. */
export const views: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync('src/widgets')
    .filter((widget) => existsSync(fileOf(widget)))
    .map((widget) => [widget, fileOf(widget)]),
);
