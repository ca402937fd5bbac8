/** Checks all lessons of a project, or some of them, without building anything: what authors run while they write. */
import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';

import { compileLesson } from './compile.ts';
import type { LessonMeta } from './module.ts';
import type { Problem } from './problem.ts';
import { frozenFile } from './frozen.ts';
import { frozenFileOf, lessonFiles, loadSurroundings } from './surroundings.ts';

export interface Checked {
  readonly problems: readonly Problem[];
  readonly lessons: readonly { readonly file: string; readonly meta: LessonMeta }[];
}

/** Compiles the lessons whose path contains one of `only`; all of them when there is none. */
export async function checkLessons(root: string, only: readonly string[] = []): Promise<Checked> {
  const around = await loadSurroundings(root);
  const files = (await lessonFiles(root)).map((file) => relative(root, file));
  const chosen = files.filter((file) => only.length === 0 || only.some((part) => file.includes(part)));
  const compiled = [];
  for (const file of chosen) {
    const { problems, meta } = await compileLesson(file, await readFile(`${root}/${file}`, 'utf8'), around);
    compiled.push({ file, problems, meta });
  }
  return {
    problems: compiled.flatMap(({ problems }) => problems),
    lessons: compiled.map(({ file, meta }) => ({ file, meta })),
  };
}

/** Writes down the ids of all lessons as published. */
export async function freezeIds(root: string): Promise<void> {
  const { lessons } = await checkLessons(root);
  await writeFile(frozenFileOf(root), frozenFile(lessons.map(({ meta }) => meta)));
}
