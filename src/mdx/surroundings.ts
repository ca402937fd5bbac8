/**
 * Loads what lessons are checked against: the glossary, every widget's own description, and the ids of all lessons. The
 * modules are TypeScript and loaded through Vite, so that the configuration and the command line can use them.
 */
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { runnerImport } from 'vite';

import type { GlossaryEntry } from '../../content/glossary.ts';
import { idsOfText } from './compile.ts';
import { slugOfFile, type Surroundings } from './lesson.ts';
import { vocabularyOf, type Vocabulary, type WidgetTag } from './tags.ts';

/** Pages that lessons may link to besides each other. */
const pages = ['contents', 'gallery', 'glossary', 'lab', 'formulas'] as const;

export interface Loaded extends Surroundings {
  /** Files other than lessons on which the lessons depend. */
  readonly files: readonly string[];
}

/** The lessons of a project, in order. */
export async function lessonFiles(root: string): Promise<string[]> {
  const folder = resolve(root, 'content/lessons');
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => resolve(folder, name));
}

export async function loadSurroundings(root: string): Promise<Loaded> {
  const glossaryFile = resolve(root, 'content/glossary.ts');
  const widgetFiles = await filesOfWidgets(resolve(root, 'src/widgets'));
  const { glossary } = await load<{ glossary: readonly GlossaryEntry[] }>(glossaryFile, root);
  const widgets: WidgetTag[] = [];
  for (const file of widgetFiles) widgets.push((await load<{ widget: WidgetTag }>(file, root)).widget);
  const vocabulary = vocabularyOf(widgets);
  const terms = new Set(glossary.map(({ id }) => id));
  return {
    glossary,
    vocabulary,
    targets: {
      lessons: await idsOfLessons(root, vocabulary),
      pages: new Map(pages.map((page) => [page, page === 'glossary' ? terms : undefined])),
    },
    frozen: await readFrozen(frozenFileOf(root)),
    files: [glossaryFile, frozenFileOf(root), ...widgetFiles],
  };
}

/** Where the published ids are kept. */
export function frozenFileOf(root: string): string {
  return resolve(root, 'content/frozen-ids.json');
}

async function readFrozen(file: string): Promise<Map<string, readonly string[]>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return new Map(Object.entries(v.parse(v.record(v.string(), v.array(v.string())), JSON.parse(text))));
}

/** The ids that can be linked to, by slug. */
export async function idsOfLessons(root: string, vocabulary: Vocabulary): Promise<Map<string, Set<string>>> {
  const files = await lessonFiles(root);
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, Set<string>]> => {
        const source = await readFile(file, 'utf8');
        return [slugOfFile(file), new Set(idsOfText(file, source, vocabulary))];
      }),
    ),
  );
}

async function filesOfWidgets(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const inside = await readdir(resolve(folder, name));
        return inside.includes('widget.ts') ? [resolve(folder, name, 'widget.ts')] : [];
      }),
  );
  return files.flat().toSorted();
}

async function load<T>(file: string, root: string): Promise<T> {
  const { module } = await runnerImport<T>(file, { root, configFile: false, logLevel: 'error' });
  return module;
}
