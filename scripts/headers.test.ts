// What addresses are served with: the pages' policy forbids what the Python worker needs, and only pages made for frames may
// stand in one.
import { expect, test } from 'vitest';

import { headersFile, headersFor, metaPolicy, pythonFolder, pythonHeaders } from './headers.mjs';

const files = [
  'index.html',
  '404.html',
  'en/index.html',
  'zh/lessons/summary/index.html',
  'en/embed/softmax/index.html',
];

const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'];

test('WebAssembly may be compiled by the Python worker and by nothing else', () => {
  expect(pythonHeaders['Content-Security-Policy']).toContain("'wasm-unsafe-eval'");
  expect(metaPolicy).not.toContain('wasm-unsafe-eval');
  for (const path of ['/', '/en/embed/softmax/'])
    expect(JSON.stringify(headersFor(path))).not.toContain('wasm-unsafe-eval');
  const [pages = '', worker = ''] = headersFile(files).split(`${pythonFolder}*`);
  expect(pages).not.toContain('wasm-unsafe-eval');
  expect(worker).toContain('wasm-unsafe-eval');
});

test('nobody may evaluate text', () => {
  for (const policy of [metaPolicy, pythonHeaders['Content-Security-Policy']]) {
    expect(policy).not.toMatch(/'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
  }
});

test('other sites may frame a page made for it and no other', () => {
  expect(policyOf('/zh/embed/softmax/')).toBe(metaPolicy);
  for (const path of ['/', '/en/', '/en/lessons/embed/', '/fr/embed/softmax/', '/x/en/embed/softmax/']) {
    expect(policyOf(path)).toBe(`${metaPolicy}; frame-ancestors 'self'`);
  }
});

test('the file for hosts guards every kind of page but those for frames', () => {
  const guarded = headersFile(files)
    .split('\n\n')
    .filter((rule) => rule.includes('frame-ancestors'))
    .map((rule) => rule.split('\n')[0]);
  expect(guarded).toEqual(['/', '/404.html', '/en/', '/zh/lessons/*']);
});
