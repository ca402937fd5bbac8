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

/** For every response; lessons may be embedded from anywhere on the same site only. */
export const pageHeaders = {
  'Content-Security-Policy': `${metaPolicy}; frame-ancestors 'self'`,
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

/** Files with a hash in their name never change. */
export const immutable = 'public, max-age=31536000, immutable';
export const revalidate = 'no-cache';

/** The file that static hosts read. */
export function headersFile() {
  const lines = Object.entries(pageHeaders).map(([name, value]) => `  ${name}: ${value}`);
  // Where several rules meet, hosts join the values of a header: the pages' policy is taken away before the worker's is set.
  const worker = Object.entries(pythonHeaders).map(([name, value]) => `  ! ${name}\n  ${name}: ${value}\n`);
  return `/*\n${lines.join('\n')}\n\n/assets/*\n  Cache-Control: ${immutable}\n  Access-Control-Allow-Origin: *\n\n${pythonFolder}*\n${worker.join('')}`;
}
