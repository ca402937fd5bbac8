// The pages' policy forbids what the Python worker needs; only the worker's folder is served with another one.
import { expect, test } from 'vitest';

import { headersFile, metaPolicy, pageHeaders, pythonFolder, pythonHeaders } from './headers.mjs';

test('WebAssembly may be compiled by the Python worker and by nothing else', () => {
  expect(pythonHeaders['Content-Security-Policy']).toContain("'wasm-unsafe-eval'");
  expect(metaPolicy).not.toContain('wasm-unsafe-eval');
  expect(JSON.stringify(pageHeaders)).not.toContain('wasm-unsafe-eval');
  const [pages = '', worker = ''] = headersFile().split(`${pythonFolder}*`);
  expect(pages).not.toContain('wasm-unsafe-eval');
  expect(worker).toContain('wasm-unsafe-eval');
});

test('nobody may evaluate text', () => {
  for (const policy of [metaPolicy, pythonHeaders['Content-Security-Policy']]) {
    expect(policy).not.toMatch(/'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
  }
});
