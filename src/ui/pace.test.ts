import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { Live } from './live.ts';
import { forScales, pace } from './pace.ts';

/** Turns are shared by the whole page, so each test has a time of its own. */
let time = 0;
beforeEach(() => vi.useFakeTimers({ now: (time += 10_000) }));
afterEach(() => vi.useRealTimers());

function moving() {
  let value = 0;
  const listeners = new Set<() => void>();
  const live: Live<number> = {
    first: 0,
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const move = (to: number) => {
    value = to;
    for (const listener of listeners) listener();
  };
  return { live, move };
}

it('the first change is told at once, those that follow at the given pace, and the last one always', async () => {
  const { live, move } = moving();
  const paced = pace(live, 60);
  const heard: number[] = [];
  paced.subscribe(() => heard.push(paced.get()));
  for (let i = 1; i <= 10; i += 1) {
    move(i);
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(heard[0]).toBe(1);
  expect(heard.length).toBeLessThan(5);
  vi.advanceTimersByTime(200);
  expect(heard.at(-1)).toBe(10);
  expect(vi.getTimerCount()).toBe(0);
});

it('where somebody looks it is told more often, and elsewhere last as it rests', async () => {
  const { live, move } = moving();
  let isNear = true;
  const paced = pace(live, () => (isNear ? 60 : 1000));
  const heard: number[] = [];
  paced.subscribe(() => heard.push(paced.get()));
  for (let i = 1; i <= 20; i += 1) {
    isNear = i <= 10;
    move(i);
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(heard.length).toBeGreaterThan(2);
  expect(heard.at(-1)).toBeLessThanOrEqual(10);
  vi.advanceTimersByTime(200);
  expect(heard.at(-1)).toBe(20);
});

it('changes with rests between them are all told at once', () => {
  const { live, move } = moving();
  const heard: number[] = [];
  const paced = pace(live, 60);
  paced.subscribe(() => heard.push(paced.get()));
  for (let i = 1; i <= 3; i += 1) {
    move(i);
    expect(heard.at(-1)).toBe(i);
    vi.advanceTimersByTime(150);
  }
});

it('a scale follows the first change at once, and a move when it rests', async () => {
  const { live, move } = moving();
  const paced = pace(live, forScales);
  const heard: number[] = [];
  paced.subscribe(() => heard.push(paced.get()));
  for (let i = 1; i <= 20; i += 1) {
    move(i);
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(heard).toEqual([1]);
  vi.advanceTimersByTime(200);
  expect(heard).toEqual([1, 20]);
  move(21);
  expect(heard).toEqual([1, 20, 21]);
});

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const heardBy = (all: readonly string[], value: number) => all.map((name) => `${name} ${value}`);

it('in mid-move listeners are told three at each change, all of them the same value', async () => {
  const { live, move } = moving();
  const paced = pace(live, 60);
  const heard: string[] = [];
  for (const name of names) paced.subscribe(() => heard.push(`${name} ${paced.get()}`));
  for (let i = 1; i <= 5; i += 1) {
    move(i);
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(heard).toEqual([...heardBy(names, 1), 'a 5', 'b 5', 'c 5']);
  for (let i = 6; i <= 7; i += 1) {
    move(i);
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(heard).toEqual([...heardBy(names, 1), ...heardBy(names, 5)]);
  move(8);
  vi.advanceTimersByTime(200);
  expect(heard.slice(14)).toEqual(heardBy(names, 8));
});

it('in mid-move three listeners are told at each change, whatever paced values they listen to', async () => {
  const { live, move } = moving();
  const heard: string[] = [];
  for (const name of ['a', 'b']) {
    const paced = pace(live, 60);
    for (const nth of [1, 2]) paced.subscribe(() => heard.push(`${name}${nth} ${paced.get()}`));
  }
  for (let i = 1; i <= 6; i += 1) {
    move(i);
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(heard.slice(4)).toEqual(['a1 5', 'a2 5', 'b1 5', 'b2 5']);
});

it('a machine that is slow tells as few at each change', async () => {
  const { live, move } = moving();
  const heard: number[] = [];
  for (const name of names) pace(live, 60).subscribe(() => heard.push(name.length));
  for (let i = 1; i <= 3; i += 1) {
    move(i);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(heard).toHaveLength(names.length + 3 + 3);
});

it('who has gone hears nothing any more', () => {
  const { live, move } = moving();
  const heard: number[] = [];
  const end = pace(live, 60).subscribe(() => heard.push(1));
  move(1);
  move(2);
  end();
  vi.advanceTimersByTime(200);
  expect(heard).toEqual([1]);
});
