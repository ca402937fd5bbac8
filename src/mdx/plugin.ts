/**
 * Lessons in Vite: `content/lessons/*.mdx` become modules, and every problem in them fails the build. While developing,
 * a lesson is compiled again when it, the glossary or a widget's description changes.
 */
import { relative } from 'node:path';
import type { Logger, Plugin } from 'vite';

import { checkLessons } from './check.ts';
import { compileLesson } from './compile.ts';
import type { Unchecked } from './module.ts';
import { LessonError } from './problem.ts';
import { idsOfLessons, loadSurroundings, type Loaded } from './surroundings.ts';

const lesson = /\/content\/lessons\/[^/]+\.mdx$/;
const description = /\/src\/widgets\/[^/]+\/widget\.ts$/;

/** The plugins that turn lessons into modules. */
export function lessonPlugins(): Plugin[] {
  let root = '';
  let isBuild = false;
  let logger: Logger | undefined;
  let loading: Promise<Loaded> | undefined;
  const unchecked = new Map<string, readonly Unchecked[]>();
  const surroundings = (): Promise<Loaded> => (loading ??= loadSurroundings(root));

  return [
    {
      name: 'lessons',
      enforce: 'pre',
      configResolved(config) {
        root = config.root;
        logger = config.logger;
        isBuild = config.command === 'build';
      },
      transform: {
        filter: { id: lesson },
        async handler(source, id) {
          const around = await surroundings();
          for (const file of around.files) this.addWatchFile(file);
          const { code, problems, meta } = await compileLesson(relative(root, id), source, around);
          const [first] = problems;
          if (!first) {
            unchecked.set(relative(root, id), meta.unchecked);
            return { code, map: null, moduleType: 'js' };
          }
          // A build names the problems of all lessons at once, since it ends here.
          const all = isBuild ? (await checkLessons(root)).problems : problems;
          const { line, column } = first;
          return this.error({ message: new LessonError(all).message, id, loc: { file: id, line, column } });
        },
      },
      buildEnd() {
        for (const [file, formulas] of unchecked) {
          for (const { line, reason } of formulas) logger?.info(`${file}:${line} formula not checked: ${reason}`);
        }
        unchecked.clear();
      },
      async watchChange(id) {
        const around = await loading?.catch(() => undefined);
        if (!around || around.files.includes(id) || description.test(id)) loading = undefined;
        else if (lesson.test(id)) {
          const lessons = await idsOfLessons(root, around.vocabulary);
          loading = Promise.resolve({ ...around, targets: { ...around.targets, lessons } });
        }
      },
    },
  ];
}
