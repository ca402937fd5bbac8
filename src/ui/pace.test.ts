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
  vi.advanceTimersByTime(300);
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
  vi.advanceTimersByTime(300);
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
    vi.advanceTimersByTime(250);
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
  vi.advanceTimersByTime(300);
  expect(heard).toEqual([1, 20]);
  move(21);
  expect(heard).toEqual([1, 20, 21]);
});

const names = Array.from('abcdefghijklmnop');
const heardBy = (all: readonly string[], value: number) => all.map((name) => `${name} ${value}`);

it('in mid-move listeners are told six at each change, all of them the same value', async () => {
  const { live, move } = moving();
  const paced = pace(live, 60);
  const heard: string[] = [];
  for (const name of names) paced.subscribe(() => heard.push(`${name} ${paced.get()}`));
  for (let i = 1; i <= 5; i += 1) {
    move(i);
    await vi.advanceTimersByTimeAsync(16);
  }
  const all = heardBy(names, 5);
  for (const [i, count] of [6, 12, 16].entries()) {
    expect(heard).toEqual([...heardBy(names, 1), ...all.slice(0, count)]);
    move(6 + i);
    await vi.advanceTimersByTimeAsync(16);
  }
  vi.advanceTimersByTime(300);
  expect(heard.slice(2 * names.length)).toEqual(heardBy(names, 8));
});

it('in mid-move six listeners are told at each change, whatever paced values they listen to', async () => {
  const { live, move } = moving();
  const heard: string[] = [];
  for (const name of ['a', 'b']) {
    const paced = pace(live, 60);
    for (let nth = 1; nth <= 8; nth += 1) paced.subscribe(() => heard.push(`${name}${nth} ${paced.get()}`));
  }
  const told: number[] = [];
  for (let i = 1; i <= 7; i += 1) {
    const before = heard.length;
    move(i);
    told.push(heard.length - before);
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(told).toEqual([16, 0, 0, 0, 6, 6, 4]);
  expect(heard.slice(16)).toEqual([...heardOf('a', 5), ...heardOf('b', 6)]);
});

const heardOf = (name: string, value: number) => [1, 2, 3, 4, 5, 6, 7, 8].map((nth) => `${name}${nth} ${value}`);

it('a machine that is slow tells one change of three, and as few at each', async () => {
  const { live, move } = moving();
  const heard: number[] = [];
  for (const _ of names) pace(live, 60).subscribe(() => heard.push(live.get()));
  for (let i = 1; i <= 7; i += 1) {
    move(i);
    await vi.advanceTimersByTimeAsync(100);
  }
  const told = [1, 2, 3, 4, 5, 6, 7].map((now) => heard.filter((value) => value === now).length);
  expect(told).toEqual([16, 0, 0, 6, 6, 4, 6]);
});

it('who has gone hears nothing any more', () => {
  const { live, move } = moving();
  const heard: number[] = [];
  const end = pace(live, 60).subscribe(() => heard.push(1));
  move(1);
  move(2);
  end();
  vi.advanceTimersByTime(300);
  expect(heard).toEqual([1]);
});
