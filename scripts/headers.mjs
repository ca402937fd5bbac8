/**
 * The headers every page is served with: one table for our own server, for hosts (`dist/_headers`) and, less what only a
 * header can say, for the `<meta>` of each page.
 */

/** What a page may load and do: its own files, nothing inline, and formulas only through the one named policy. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'chain-rule',
};

const text = (/** @type {Record<string, string>} */ directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** For `<meta http-equiv="Content-Security-Policy">`. */
export const metaPolicy = text(policy);

/** For every response, beside the policy on frames. */
const everywhere = {
  'Content-Security-Policy': metaPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/**
 * The worker that is Python, in a folder of its own: nothing but its own files, and the one place where WebAssembly may be
 * compiled. Pages keep the policy above.
 */
export const pythonFolder = '/assets/python/worker/';
export const pythonHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** Only the pages made for it stand in frames of other sites: one figure each, with nothing to be tricked into. */
const framedByAll = /^\/(en|zh)\/embed\//;
const framedBySelf = "frame-ancestors 'self'";

/**
 * The headers of the page or file at an address below the base.
 * @param {string} pathname
 * @returns {Readonly<Record<string, string>>}
 */
export function headersFor(pathname) {
  if (framedByAll.test(pathname)) return everywhere;
  return { ...everywhere, 'Content-Security-Policy': `${metaPolicy}; ${framedBySelf}` };
}

/** Files with a hash in their name never change. */
export const immutable = 'public, max-age=31536000, immutable';
export const revalidate = 'no-cache';

/**
 * The file that static hosts read. Hosts join the policies of all rules that fit an address, and a browser obeys every one
 * of them: so the rule for all says nothing of frames, and each kind of page that must not be framed adds that.
 * @param {Iterable<string>} files the pages, as files below the base
 */
export function headersFile(files) {
  const places = [...files].map((file) => `/${file.replace(/index\.html$/, '')}`);
  const guarded = places
    .filter((place) => !framedByAll.test(place))
    .map((place) => place.replace(/^(\/\w+\/\w+\/).+/, '$1*'));
  const rules = [
    rule('/*', everywhere),
    ...[...new Set(guarded)].map((place) => rule(place, { 'Content-Security-Policy': framedBySelf })),
    rule('/assets/*', { 'Cache-Control': immutable, 'Access-Control-Allow-Origin': '*' }),
  ];
  // The pages' policy is taken away from Python's worker before its own is set.
  const worker = Object.entries(pythonHeaders).map(([name, value]) => `  ! ${name}\n  ${name}: ${value}\n`);
  return [...rules, `${pythonFolder}*\n${worker.join('')}`].join('\n');
}

/** @param {string} place @param {Readonly<Record<string, string>>} headers */
function rule(place, headers) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${place}\n${lines.join('')}`;
}
