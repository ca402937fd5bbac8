import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { told, type Told } from './live.ts';
import { forScales, pace } from './pace.ts';

/** Turns are shared by the whole page, so each test has a time of its own. */
let time = 0;
beforeEach(() => vi.useFakeTimers({ now: (time += 10_000) }));
afterEach(() => {
  // Whoever still waits is told.
  vi.advanceTimersByTime(300);
  vi.useRealTimers();
});

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
const heardBy = (all: readonly string[], value: number) => all.map((name) => `${name} ${value}`);

/** Moves `live` on, so often and so fast; answers how many more have been heard after each change. */
async function moved(live: Told<number>, heard: readonly string[], times: number, milliseconds: number) {
  const counts: number[] = [];
  for (let i = 1; i <= times; i += 1) {
    const before = heard.length;
    live.tell(i);
    counts.push(heard.length - before);
    await vi.advanceTimersByTimeAsync(milliseconds);
  }
  return counts;
}

it('in mid-move twelve listeners are told with one change of three, all of them the same value', async () => {
  const live = told(0);
  const paced = pace(live, 60);
  const heard: string[] = [];
  for (const name of names) paced.subscribe((value) => heard.push(`${name} ${value}`));
  const counts = await moved(live, heard, 12, 16);
  const at = counts.indexOf(12);
  expect(at).toBeGreaterThan(2);
  expect(counts.slice(0, at + 4)).toEqual([16, ...Array<number>(at - 1).fill(0), 12, 0, 0, 4]);
  expect(heard.slice(0, 32)).toEqual([...heardBy(names, 1), ...heardBy(names, at + 1)]);
  vi.advanceTimersByTime(300);
  expect(heard.slice(-names.length)).toEqual(heardBy(names, 12));
});

it('in mid-move twelve are told at most, whatever paced values they listen to', async () => {
  const live = told(0);
  const heard: string[] = [];
  for (const name of ['a', 'b']) {
    const paced = pace(live, 60);
    for (let nth = 1; nth <= 8; nth += 1) paced.subscribe((value) => heard.push(`${name}${nth} ${value}`));
  }
  const counts = await moved(live, heard, 40, 16);
  expect(counts[0]).toBe(16);
  expect(Math.max(...counts.slice(1))).toBe(12);
  const texts = [...counts.keys()].filter((i) => i > 0 && counts[i] !== 0);
  expect(Math.min(...texts.slice(1).map((at, i) => at - (texts[i] ?? 0)))).toBe(3);
  expect(heard.filter((one) => one.startsWith('b8')).length).toBeGreaterThan(4);
});

it('a machine that is slow tells one change of three, and as few at each', async () => {
  const live = told(0);
  const heard: string[] = [];
  for (const name of names) pace(live, 60).subscribe((value) => heard.push(`${name} ${value}`));
  const counts = (await moved(live, heard, 12, 100)).slice(1);
  const first = counts.findIndex((count) => count > 0);
  expect(counts.slice(first, first + 9)).toEqual([12, 0, 0, 12, 0, 0, 12, 0, 0].slice(0, counts.length - first));
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
