/** `npm start`: installs what is missing, builds if needed, serves the book and prints its address. */
import { join } from 'node:path';

import { buildIfNeeded } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';

installIfNeeded();
buildIfNeeded();
const { port } = await serve(join(root, 'dist'), Number(process.env['PORT'] ?? 4173), true);
console.log(`\n  Chain Rule · 链式法则   http://localhost:${port}/\n\n  (Ctrl-C stops it.)`);
