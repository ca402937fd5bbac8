import { afterEach, expect, it, vi } from 'vitest';

import { scriptAddress } from './scriptAddress.ts';

afterEach(() => vi.unstubAllGlobals());

it('lets the files of this site pass and no others', () => {
  vi.stubGlobal('location', { href: 'https://book.example/en/', origin: 'https://book.example' });
  expect(scriptAddress('/assets/worker.js')).toBe('https://book.example/assets/worker.js');
  expect(() => scriptAddress('https://elsewhere.example/worker.js')).toThrow(TypeError);
  expect(() => scriptAddress('data:text/javascript,1')).toThrow(TypeError);
});
