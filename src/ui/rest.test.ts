import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { afterRest, forget } from './rest.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('each is called once, its own rest after it was last asked for', () => {
  const heard: string[] = [];
  const [soon, late] = [() => heard.push('soon'), () => heard.push('late')];
  for (let i = 0; i < 50; i += 1) {
    afterRest(late, 600);
    afterRest(soon, 120);
    vi.advanceTimersByTime(30);
  }
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(89);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(heard).toEqual(['soon']);
  vi.advanceTimersByTime(480);
  expect(heard).toEqual(['soon', 'late']);
  expect(vi.getTimerCount()).toBe(0);
});

it('a long drag wakes one timer now and then, however many wait', () => {
  const wakes = vi.spyOn(globalThis, 'setTimeout');
  const waiting = [120, 200, 200, 200, 600].map((rest) => ({ tell: () => {}, rest }));
  for (let i = 0; i < 100; i += 1) {
    for (const { tell, rest } of waiting) afterRest(tell, rest);
    vi.advanceTimersByTime(30);
  }
  expect(wakes.mock.calls.length).toBeLessThan(35);
  for (const { tell } of waiting) forget(tell);
  expect(vi.getTimerCount()).toBe(0);
});

it('who has gone is not called, and the others are', () => {
  const gone = vi.fn<() => void>();
  const stays = vi.fn<() => void>();
  afterRest(gone, 100);
  afterRest(stays, 100);
  forget(gone);
  vi.advanceTimersByTime(100);
  expect(gone).not.toHaveBeenCalled();
  expect(stays).toHaveBeenCalledTimes(1);
});

it('one that asks again while it is called waits once more', () => {
  let calls = 0;
  const again = () => {
    calls += 1;
    if (calls < 3) afterRest(again, 100);
  };
  afterRest(again, 100);
  vi.advanceTimersByTime(1000);
  expect(calls).toBe(3);
});

it('who is sent away by one called before is not called', () => {
  const second = vi.fn<() => void>();
  afterRest(() => forget(second), 100);
  afterRest(second, 100);
  vi.advanceTimersByTime(200);
  expect(second).not.toHaveBeenCalled();
});
