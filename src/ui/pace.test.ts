import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { told } from './live.ts';
import { forScales, pace } from './pace.ts';

/** Turns are shared by the whole page, so each test has a time of its own. */
let time = 0;
beforeEach(() => vi.useFakeTimers({ now: (time += 10_000) }));
afterEach(() => vi.useRealTimers());

it('the first change is told at once, those that follow at the given pace, and the last one always', async () => {
  const live = told(0);
  const paced = pace(live, 60);
  const heard: number[] = [];
  paced.subscribe((value) => heard.push(value));
  for (let i = 1; i <= 10; i += 1) {
    live.tell(i);
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(heard[0]).toBe(1);
  expect(heard.length).toBeLessThan(5);
  vi.advanceTimersByTime(300);
  expect(heard.at(-1)).toBe(10);
  expect(vi.getTimerCount()).toBe(0);
});

it('where somebody looks it is told more often, and elsewhere last as it rests', async () => {
  const live = told(0);
  let isNear = true;
  const paced = pace(live, () => (isNear ? 60 : 1000));
  const heard: number[] = [];
  paced.subscribe((value) => heard.push(value));
  for (let i = 1; i <= 20; i += 1) {
    isNear = i <= 10;
    live.tell(i);
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(heard.length).toBeGreaterThan(2);
  expect(heard.at(-1)).toBeLessThanOrEqual(10);
  vi.advanceTimersByTime(300);
  expect(heard.at(-1)).toBe(20);
});

it('changes with rests between them are all told at once', () => {
  const live = told(0);
  const heard: number[] = [];
  const paced = pace(live, 60);
  paced.subscribe((value) => heard.push(value));
  for (let i = 1; i <= 3; i += 1) {
    live.tell(i);
    expect(heard.at(-1)).toBe(i);
    vi.advanceTimersByTime(250);
  }
});

it('a scale follows the first change at once, and a move when it rests', async () => {
  const live = told(0);
  const paced = pace(live, forScales);
  const heard: number[] = [];
  paced.subscribe((value) => heard.push(value));
  for (let i = 1; i <= 20; i += 1) {
    live.tell(i);
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(heard).toEqual([1]);
  vi.advanceTimersByTime(300);
  expect(heard).toEqual([1, 20]);
  live.tell(21);
  expect(heard).toEqual([1, 20, 21]);
});

const names = Array.from('abcdefghijklmnop');
const few = names.slice(0, 12);
const heardBy = (all: readonly string[], value: number) => all.map((name) => `${name} ${value}`);

it('in mid-move listeners are told twelve at each change, all of them the same value', async () => {
  const live = told(0);
  const paced = pace(live, 60);
  const heard: string[] = [];
  for (const name of names) paced.subscribe(() => heard.push(`${name} ${paced.get()}`));
  for (let i = 1; i <= 5; i += 1) {
    live.tell(i);
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(heard).toEqual([...heardBy(names, 1), ...heardBy(few, 5)]);
  live.tell(6);
  await vi.advanceTimersByTimeAsync(16);
  expect(heard).toEqual([...heardBy(names, 1), ...heardBy(names, 5)]);
  live.tell(7);
  vi.advanceTimersByTime(300);
  expect(heard.slice(2 * names.length)).toEqual(heardBy(names, 7));
});

it('in mid-move twelve listeners are told at each change, whatever paced values they listen to', async () => {
  const live = told(0);
  const heard: string[] = [];
  for (const name of ['a', 'b']) {
    const paced = pace(live, 60);
    for (let nth = 1; nth <= 8; nth += 1) paced.subscribe(() => heard.push(`${name}${nth} ${paced.get()}`));
  }
  const counts: number[] = [];
  for (let i = 1; i <= 6; i += 1) {
    const before = heard.length;
    live.tell(i);
    counts.push(heard.length - before);
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(counts).toEqual([16, 0, 0, 0, 12, 4]);
  expect(heard.slice(16)).toEqual([...heardOf('a', 5), ...heardOf('b', 5)]);
});

const heardOf = (name: string, value: number) => [1, 2, 3, 4, 5, 6, 7, 8].map((nth) => `${name}${nth} ${value}`);

it('a machine that is slow tells one change of three, and as few at each', async () => {
  const live = told(0);
  const heard: number[] = [];
  for (const _ of names) pace(live, 60).subscribe(() => heard.push(live.get()));
  for (let i = 1; i <= 7; i += 1) {
    live.tell(i);
    await vi.advanceTimersByTimeAsync(100);
  }
  const counts = [1, 2, 3, 4, 5, 6, 7].map((now) => heard.filter((value) => value === now).length);
  expect(counts).toEqual([16, 0, 0, 12, 4, 0, 12]);
});

it('who has gone hears nothing any more', () => {
  const live = told(0);
  const heard: number[] = [];
  const end = pace(live, 60).subscribe(() => heard.push(1));
  live.tell(1);
  live.tell(2);
  end();
  vi.advanceTimersByTime(300);
  expect(heard).toEqual([1]);
});
