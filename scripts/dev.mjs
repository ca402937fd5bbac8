/** `npm run dev`: for authors; lessons and widgets reload as they are saved. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { installIfNeeded } from './install.mjs';
import { root } from './root.mjs';

installIfNeeded();
execFileSync(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
