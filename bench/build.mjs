/** Builds the core alone, as a page would ship it, into a folder of the system's temporary files; answers the file's path. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

export async function buildCore() {
  const outDir = await mkdtemp(join(tmpdir(), 'chain-rule-core-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: {
        input: 'src/autodiff/index.ts',
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'core.mjs', minify: true },
      },
    },
  });
  const path = join(outDir, 'core.mjs');
  const bytes = gzipSync(await readFile(path), { level: 9 }).length;
  return { path, bytes };
}
