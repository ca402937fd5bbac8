import { expect, it } from 'vitest';

import { decodeLink } from '../state/index.ts';
import { blockOf, widgetLink } from './widgetLink.ts';

const page = { origin: 'https://example.org', pathname: '/zh/lessons/basic-rules/' };

it('the block of an instance is what follows the slug', () => {
  expect(blockOf('basic-rules/numeric-check')).toBe('numeric-check');
  expect(blockOf('alone')).toBe('alone');
});

it('a link leads to the page and the block, and carries the state', () => {
  const url = new URL(widgetLink(page, 'basic-rules/numeric-check', { f: 'x^3', x: -1.5 }));
  expect(url.pathname).toBe(page.pathname);
  expect(url.hash).toBe('#numeric-check');
  expect(decodeLink(url.searchParams.get('s') ?? '')).toEqual({
    instance: 'basic-rules/numeric-check',
    entry: { f: 'x^3', x: -1.5 },
  });
});
