/** Builds the core alone, as a page would ship it, into a folder of the system's temporary files. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What a page imports that differentiates and draws: with the rules in two languages, tidy forms and TeX. */
export const essentials = ['parse', 'differentiate', 'derive', 'ruleOf', 'toTex', 'toText', 'compile'];

/**
 * The file's path and its size compressed; with `names` of a page that imports nothing but these.
 * @param {readonly string[]} [names]
 */
export async function buildCore(names) {
  const outDir = await mkdtemp(join(tmpdir(), 'chain-rule-core-'));
  const index = fileURLToPath(new URL('../src/autodiff/index.ts', import.meta.url));
  const imported = names ? `{ ${names.join()} }` : '*';
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? id : null),
        load: (id) => (id === 'page' ? `export ${imported} from ${JSON.stringify(index)};` : null),
      },
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: {
        input: 'page',
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'core.mjs', minify: true },
      },
    },
  });
  const path = join(outDir, 'core.mjs');
  const bytes = gzipSync(await readFile(path), { level: 9 }).length;
  return { path, bytes };
}
