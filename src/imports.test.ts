// The folders import one way, through each other's index.ts; build-time code stays out of the page, and views out of specs.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const order = [
  'locale',
  'autodiff',
  'practice',
  'state',
  'ui',
  'plot',
  'widgets',
  'lessons',
  'presenter',
  'app',
] as const;

/** Folders outside of the row, with all that they may import. */
const aside: Readonly<Record<string, readonly string[]>> = {
  lessons: ['locale', 'autodiff', 'state', 'ui', 'widgets', 'content', 'mdx'],
  mdx: ['locale', 'autodiff', 'content', 'state', 'widgets'],
  content: ['locale'],
};

/** Entries besides `index.ts`: used on the server only. */
const serverEntries = new Set(['widgets/views.ts', 'mdx/module.ts', 'mdx/formula.ts']);

interface Import {
  readonly file: string;
  readonly to: string;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'|^import '(\.[^']+)'/gm)].map(
    ([, from, bare]) => ({
      file,
      to: relative(root, resolve(root, dirname(file), from ?? bare ?? '')),
    }),
  );
}

function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second : first;
}

const imports = ['src', 'content'].flatMap(sourcesIn).flatMap(importsOf);

test('a folder of src imports only from folders before it in the row', () => {
  const wrong = imports.filter(({ file, to }) => {
    const from = folderOf(file);
    const target = folderOf(to);
    if (from === target || target === 'styles') return false;
    const allowed = aside[from] ?? [
      ...order.slice(
        0,
        order.findIndex((name) => name === from),
      ),
      'content',
    ];
    return !allowed.includes(target);
  });
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('another folder is imported through its index.ts', () => {
  const wrong = imports.filter(({ file, to }) => {
    const target = folderOf(to);
    if (folderOf(file) === target || target === 'content' || target === 'styles') return false;
    const inside = relative('src', to);
    const isWidget = folderOf(file) === 'mdx' && /^widgets\/[a-z-]+\/widget\.ts$/.test(inside);
    return inside !== `${target}/index.ts` && !serverEntries.has(inside) && !isWidget;
  });
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('a widget’s description and model hold no React, no styles and no picture', () => {
  const wrong = imports.filter(
    ({ file, to }) => /widgets\/.*\/(widget|model|describe)\.ts$/.test(file) && /\.(tsx|css)$/.test(to),
  );
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('the autodiff core runs in plain Node: it imports nothing but itself and the names of the languages', () => {
  const shipped = sourcesIn('src/autodiff').filter((file) => !file.includes('/cases/'));
  const foreign = shipped.filter((file) =>
    /^(?:import|export)\b[^;]*?from '[^.]/m.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(foreign).toEqual([]);
});
