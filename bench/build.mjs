/** Builds the core alone, as a page would ship it, into a folder of the system's temporary files. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What a page imports that derives: with the rules in two languages, tidy forms and TeX; and one that draws curves, too. */
export const deriving = ['parse', 'derive', 'ruleOf', 'toTex'];
export const drawing = [...deriving, 'differentiate', 'toText', 'compile'];

/**
 * The file's path and its size compressed, by Brotli (level 11) and by gzip (9); with `names` of a page that imports
 * nothing but these.
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
  const text = await readFile(path);
  return { path, bytes: { brotli: brotliCompressSync(text).length, gzip: gzipSync(text, { level: 9 }).length } };
}
