// The libraries are the ones that were tried together: installers step down to older majors silently.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect, test } from 'vitest';

import { root } from './root.mjs';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
const own = read(`${root}/package.json`);

test('every library is installed at exactly the version that package.json pins', () => {
  for (const [name, wanted] of Object.entries({ ...own.dependencies, ...own.devDependencies })) {
    expect(wanted, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(read(`${root}/node_modules/${name}/package.json`).version, name).toBe(wanted);
  }
});

test('the majors are those that fit together', () => {
  const majors = { react: 19, vite: 8, typescript: 7, vitest: 4, katex: 0, zustand: 5, 'axe-core': 4 };
  for (const [name, major] of Object.entries(majors)) {
    expect(read(`${root}/node_modules/${name}/package.json`).version.split('.')[0], name).toBe(String(major));
  }
});

test('React and KaTeX stand once in the tree', () => {
  const { packages } = JSON.parse(readFileSync(`${root}/node_modules/.package-lock.json`, 'utf8')) as {
    readonly packages: Readonly<Record<string, unknown>>;
  };
  for (const name of ['react', 'react-dom', 'katex']) {
    const places = Object.keys(packages).filter((place) => `/${place}`.endsWith(`/node_modules/${name}`));
    expect(places, name).toEqual([`node_modules/${name}`]);
  }
  expect(createRequire(import.meta.url).resolve('katex')).toContain('node_modules/katex/');
});
