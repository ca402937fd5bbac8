/**
 * Vite plugin: the book as static pages. A production build makes the client, then the server bundle, then writes every
 * page with the styles it needs; the dev server renders the same pages on request.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { minify, type Manifest, type Plugin, type ViteDevServer } from 'vite';

import type { files, RenderedPage } from '../src/app/server.tsx';
import { headersFile, metaPolicy } from './headers.mjs';
import { views } from './views.ts';

interface Server {
  readonly files: typeof files;
}

const serverEntry = 'src/app/server.tsx';

/** The styles that bring the web fonts; a page asks for them after its first paint. */
const faces = 'src/styles/faces.css';
/** The script that makes a page live; it is fetched after the first paint too. */
const start = 'src/app/start.ts';
/** The styles of the pages that are no lessons. */
const pageStyles = 'src/styles/pages.css';

/** What the client build starts from. Pages import the views themselves, so what these export stays. */
const clientInput = {
  input: ['index.html', faces, pageStyles, ...Object.values(views)],
  preserveEntrySignatures: 'exports-only' as const,
  // Or d3-array's searching comes along with its ticks.
  treeshake: { manualPureFunctions: ['bisector'], propertyReadSideEffects: false as const },
};

export function prerender(): Plugin {
  let base = '/';
  return {
    name: 'prerender',
    configResolved(config) {
      base = config.base;
    },
    config: () => ({
      appType: 'custom',
      builder: {},
      environments: {
        client: { build: { manifest: true, rolldownOptions: clientInput } },
        ssr: { build: { outDir: '.cache/server', rolldownOptions: { input: serverEntry }, copyPublicDir: false } },
      },
    }),
    async buildApp(builder) {
      const { client, ssr } = builder.environments;
      if (client === undefined || ssr === undefined) throw new Error('The build needs a client and a server.');
      await builder.build(client);
      await builder.build(ssr);
      await writePages(resolve(builder.config.root), client.config.build.outDir, ssr.config.build.outDir, base);
    },
    configureServer(server) {
      return () => {
        server.middlewares.use((request, response, next) => {
          answer(server, base, request.originalUrl ?? '/')
            .then((page) => {
              if (page === undefined) return next();
              response.statusCode = page.found ? 200 : 404;
              response.setHeader('Content-Type', 'text/html; charset=utf-8');
              response.end(page.text);
            })
            .catch(next);
        });
      };
    },
    handleHotUpdate({ file, server }) {
      // Prose is on the server side only: a changed lesson is a new page. Widget state lives until the page is left.
      if (file.includes('/content/')) server.hot.send({ type: 'full-reload' });
    },
  };
}

/** A page of the dev server. */
async function answer(server: ViteDevServer, base: string, url: string) {
  const { pathname } = new URL(url, 'http://localhost');
  if (/\.\w+$/.test(pathname) && !pathname.endsWith('.html')) return undefined;
  const { files } = (await server.ssrLoadModule(`/${serverEntry}`)) as Server;
  const all = files();
  const file = `${pathname.slice(base.length)}index.html`;
  const render = all.get(file) ?? all.get('404.html');
  if (render === undefined) return undefined;
  const template = await readFile(join(server.config.root, 'index.html'), 'utf8');
  return {
    found: all.has(file),
    text: await server.transformIndexHtml(
      url,
      fill(
        template,
        render(),
        { faces: base + faces, start: base + start },
        `<link rel="stylesheet" href="${base}${pageStyles}">`,
        (island) => viewsOf([island]).map((view) => base + view),
      ),
    ),
  };
}

async function writePages(root: string, clientOut: string, serverOut: string, base: string): Promise<void> {
  const out = resolve(root, clientOut);
  const manifest = JSON.parse(await readFile(join(out, '.vite/manifest.json'), 'utf8')) as Manifest;
  const template = await readFile(join(out, 'index.html'), 'utf8');
  const { files } = (await import(pathToFileURL(resolve(root, serverOut, 'server.js')).href)) as Server;
  const scriptsFrom = (entries: readonly string[]) =>
    [...withImports(entries, manifest)].map((key) => base + fileOf(key, manifest));
  const later = { faces: base + fileOf(faces, manifest), start: scriptsFrom([start]).join(' ') };
  const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`;
  for (const [file, render] of files()) {
    const page = render();
    const path = join(out, file);
    await mkdir(dirname(path), { recursive: true });
    const before = policy + stylesOf(page, manifest, base);
    await writeFile(
      path,
      fill(template, page, later, before, (island) => scriptsFrom(viewsOf([island]))),
    );
  }
  await minifyFile(join(out, 'first-paint.js'));
  await rm(join(out, '.vite'), { recursive: true });
  await writeFile(join(out, '_headers'), headersFile(files().keys()));
}

/** The public script goes out without its comments. */
async function minifyFile(path: string): Promise<void> {
  const { code } = await minify(path, await readFile(path, 'utf8'));
  await writeFile(path, code);
}

/** What a page fetches when it has been painted: one style sheet, and scripts that import no others. */
interface Later {
  readonly faces: string;
  readonly start: string;
}

/** Puts a page into the built template. A function replaces: `$` in formulas is no pattern. */
function fill(
  template: string,
  page: RenderedPage,
  later: Later,
  before: string,
  scripts: (island: string) => readonly string[],
): string {
  const attributes = Object.entries({ ...page.html, 'data-faces': later.faces, 'data-start': later.start })
    .map(([name, value]) => (value === '' ? name : `${name}="${value}"`))
    .join(' ');
  const noScript = `<noscript><link rel="stylesheet" href="${later.faces}"></noscript>`;
  // The first island of a kind names its scripts for all of them.
  const named = new Set<string>();
  const body = page.body.replaceAll(/data-island="([^"]+)"/g, (island, name: string) => {
    const addresses = named.has(name) ? '' : scripts(name).join(' ');
    named.add(name);
    return addresses === '' ? island : `${island} data-scripts="${addresses}"`;
  });
  return template
    .replace('<html lang="en">', () => `<html ${attributes}>`)
    .replace('<!--head-->', () => before + noScript + page.head)
    .replace('<!--body-->', () => body);
}

/** What a source file became. */
function fileOf(source: string, manifest: Manifest): string {
  const file = manifest[source]?.file;
  if (file === undefined) throw new Error(`The build has no ${source}.`);
  return file;
}

/** The styles of the islands in the page and of its kind. */
function stylesOf({ islands, lesson }: RenderedPage, manifest: Manifest, base: string): string {
  const files = new Set([...withImports(viewsOf(islands), manifest)].flatMap((key) => manifest[key]?.css ?? []));
  const own = lesson ? [] : [fileOf(pageStyles, manifest)];
  return [...files, ...own].map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`).join('');
}

/** The files of these islands' views; what the page's own script brings has none. */
function viewsOf(islands: readonly string[]): readonly string[] {
  return islands.flatMap((name) => views[name] ?? []);
}

/** The chunks of these files, each followed by what it imports at once. */
function withImports(entries: readonly string[], manifest: Manifest): ReadonlySet<string> {
  const all = new Set<string>();
  const open = [...entries];
  for (let key = open.shift(); key !== undefined; key = open.shift()) {
    if (all.has(key)) continue;
    all.add(key);
    open.push(...(manifest[key]?.imports ?? []));
  }
  return all;
}
