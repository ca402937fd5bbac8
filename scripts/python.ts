/**
 * Vite plugin: Python for the pages that ask for it. Pyodide's files are copied from its package into `assets/python/` below
 * a folder that is named after their version, so that browsers may keep them for good; the dev server serves them from the
 * package. With them goes a list of their sizes, for the progress bar.
 */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { Plugin } from 'vite';

const home = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { readonly version: string };

/** What Pyodide loads when nothing but the standard library is imported. */
const names = ['pyodide.mjs', 'pyodide.asm.mjs', 'pyodide.asm.wasm', 'python_stdlib.zip', 'pyodide-lock.json'] as const;

const types: Readonly<Record<string, string>> = {
  mjs: 'text/javascript; charset=utf-8',
  wasm: 'application/wasm',
  json: 'application/json',
  zip: 'application/zip',
};

const folder = `assets/python/${version}/`;

/** What is served below `folder`, by name. */
function contentOf(name: string): Buffer | undefined {
  if (name === 'files.json') {
    return Buffer.from(
      JSON.stringify(Object.fromEntries(names.map((each) => [each, statSync(join(home, each)).size]))),
    );
  }
  return names.some((each) => each === name) ? readFileSync(join(home, name)) : undefined;
}

export function python(): Plugin {
  return {
    name: 'python',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      for (const name of [...names, 'files.json']) {
        const source = contentOf(name);
        if (source !== undefined) this.emitFile({ type: 'asset', fileName: folder + name, source });
      }
    },
    configureServer({ config, middlewares }) {
      middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        const start = config.base + folder;
        const source = path.startsWith(start) ? contentOf(path.slice(start.length)) : undefined;
        if (source === undefined) return next();
        response.setHeader('Content-Type', types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream');
        response.end(source);
      });
    },
  };
}

/** Where the worker itself is built to: a folder of its own, since it is served with a policy of its own. */
export function workerFile({ name }: { readonly name: string }): string {
  return name === 'python-worker' ? 'assets/python/worker/[name]-[hash].js' : 'assets/[name]-[hash].js';
}
