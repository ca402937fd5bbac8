/** Builds `dist/` when a file it is made from is newer than the last build. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './root.mjs';

const sources = ['src', 'content', 'public', 'scripts', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** @param {string} path @returns {number} */
function newest(path) {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** The last file that a build writes: a build cut off half-way is not taken for a whole one. */
const last = join(root, 'dist', '_headers');

export function buildIfNeeded() {
  const made = existsSync(last) ? statSync(last).mtimeMs : 0;
  if (sources.every((name) => newest(join(root, name)) < made)) return;
  build();
}

export function build() {
  execFileSync(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
