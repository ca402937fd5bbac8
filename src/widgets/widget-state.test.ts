import * as v from 'valibot';
import { beforeEach, expect, it } from 'vitest';

import { clearEntry, setEntry } from '../state/index.ts';
import { widgetState } from './widget-state.ts';

const schema = v.object({ x: v.number(), f: v.string() });
const first = { x: 1, f: 'x^2' };

beforeEach(() => clearEntry('a/b'));

it('without changes it is as the lesson placed it', () => {
  expect(widgetState(schema, 'a/b', first).get()).toBe(first);
});

it('changes are laid over it, and reset forgets them', () => {
  const state = widgetState(schema, 'a/b', first);
  state.set({ x: 2 });
  expect(state.get()).toEqual({ x: 2, f: 'x^2' });
  expect(state.get()).toBe(state.get());
  state.reset();
  expect(state.get()).toEqual(first);
  expect(state.first).toBe(first);
});

it('an entry from a link that the schema refuses counts as none', () => {
  const state = widgetState(schema, 'a/b', first);
  setEntry('a/b', { x: 'far', f: 'x^3' }, 'link');
  expect(state.get()).toEqual(first);
});

it('the state of another widget is no concern of this one', () => {
  const state = widgetState(schema, 'a/b', first);
  const before = state.get();
  setEntry('a/c', { x: 9 });
  expect(state.get()).toBe(before);
});
