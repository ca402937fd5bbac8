/**
 * Serves the built pages from `dist/`: a static host in miniature with the real headers, compression, and 404 pages. It is
 * what `npm start` opens and what the end-to-end tests run against.
 *
 * @example node scripts/serve.mjs --port 4173
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { headersFor, immutable, pythonFolder, pythonHeaders, revalidate } from './headers.mjs';

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
});
const compressible = /^(text|application\/(json|manifest|wasm)|image\/svg)/;

const encoders = {
  br: (/** @type {Buffer} */ bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (/** @type {Buffer} */ bytes) => promisify(gzip)(bytes),
};

/**
 * What has been compressed, by encoding, file and time: a page asks for the same scripts as the one before it.
 * @type {Map<string, Promise<Buffer>>}
 */
const compressed = new Map();

/**
 * A file as it goes over the wire.
 * @param {string} file @param {keyof typeof encoders} encoding
 */
function encoded(file, encoding) {
  const key = `${encoding} ${file} ${statSync(file).mtimeMs}`;
  const known = compressed.get(key);
  if (known !== undefined) return known;
  const bytes = readFile(file).then(encoders[encoding]);
  compressed.set(key, bytes);
  // What could not be read now may be read the next time.
  bytes.catch(() => compressed.delete(key));
  return bytes;
}

/**
 * The file that answers a path, or undefined. A folder answers with its index.html; nothing outside `root` ever does.
 * @param {string} root @param {string} pathname
 */
function fileFor(root, pathname) {
  const path = resolve(root, `.${normalize(pathname)}`);
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return path;
  const index = join(path, 'index.html');
  return pathname.endsWith('/') && existsSync(index) ? index : undefined;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return '/undecodable';
  }
}

/**
 * A server for the folder `root`; not yet listening.
 * @param {string} root
 */
export function createStaticServer(root) {
  const home = resolve(root);
  return createServer((request, response) => {
    void answer(home, request, response).catch(() => response.destroy());
  });
}

/** @param {string} root @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
async function answer(root, request, response) {
  const [rawPath = '/', query = ''] = (request.url ?? '/').split('?', 2);
  const pathname = decoded(rawPath);
  for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);

  const folder = resolve(root, `.${normalize(pathname)}`);
  if (!pathname.endsWith('/') && folder.startsWith(root + sep) && existsSync(join(folder, 'index.html'))) {
    response.writeHead(308, { Location: `${rawPath}/${query && `?${query}`}` }).end();
    return;
  }

  const found = fileFor(root, pathname);
  const file = found ?? join(root, '404.html');
  if (!existsSync(file)) {
    response.writeHead(404).end('Not found');
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.statusCode = found === undefined ? 404 : 200;
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', found !== undefined && pathname.includes('/assets/') ? immutable : revalidate);
  if (pathname.includes(pythonFolder)) {
    for (const [name, value] of Object.entries(pythonHeaders)) response.setHeader(name, value);
  }
  if (pathname.includes('/assets/')) response.setHeader('Access-Control-Allow-Origin', '*');
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const accepted = request.headers['accept-encoding']?.toString() ?? '';
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined;
  if (encoding === undefined || !compressible.test(type)) {
    response.setHeader('Content-Length', statSync(file).size);
    await pipeline(createReadStream(file), response);
    return;
  }
  response.setHeader('Content-Encoding', encoding);
  response.setHeader('Vary', 'Accept-Encoding');
  response.end(await encoded(file, encoding));
}

/**
 * Listens on `port`, or the next free one of twenty when `port` is taken and `search` is set.
 * @param {string} root @param {number} port @param {boolean} search
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function serve(root, port, search = false) {
  for (let candidate = port; ; candidate += 1) {
    const server = createStaticServer(root);
    try {
      await new Promise((done, refuse) => {
        server.once('error', refuse);
        server.listen(candidate, '127.0.0.1', () => done(undefined));
      });
      return { port: candidate, close: () => server.close() };
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || !search || candidate >= port + 20) throw error;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--port');
  const wanted = at < 0 ? 4173 : Number(process.argv[at + 1]);
  const { port } = await serve(fileURLToPath(new URL('../dist', import.meta.url)), wanted);
  console.log(`http://localhost:${port}/`);
}
