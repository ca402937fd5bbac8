import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { told } from './live.ts';
import { settle } from './settle.ts';

const rest = 600;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('many changes in a row are heard once, at the end, with the last value', () => {
  const live = told(0);
  const settled = settle(live, rest);
  const heard: number[] = [];
  settled.subscribe((value) => heard.push(value));
  for (let i = 1; i <= 20; i += 1) {
    live.tell(i);
    vi.advanceTimersByTime(rest / 3);
  }
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(rest);
  expect(heard).toEqual([20]);
});

it('while it moves the settled value stays what it was', () => {
  const live = told(0);
  const settled = settle(live, rest);
  settled.subscribe(() => {});
  expect(settled.get()).toBe(0);
  live.tell(5);
  expect(settled.get()).toBe(0);
  vi.advanceTimersByTime(rest);
  expect(settled.get()).toBe(5);
});

it('who has gone hears nothing any more, and no timer is left', () => {
  const live = told(0);
  const end = settle(live, rest).subscribe(() => expect.unreachable());
  live.tell(1);
  end();
  vi.advanceTimersByTime(2 * rest);
  live.tell(2);
  expect(vi.getTimerCount()).toBe(0);
});

it('who leaves in mid-move and comes back finds the value as it is', () => {
  const live = told(0);
  const settled = settle(live, rest);
  const leave = settled.subscribe(() => {});
  live.tell(7);
  leave();
  expect(settled.get()).toBe(7);
  settled.subscribe(() => {});
  expect(settled.get()).toBe(7);
});
