import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { Live } from './live.ts';
import { settle } from './settle.ts';

const rest = 600;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function moved() {
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
  return { live, move, listeners };
}

it('many changes in a row are heard once, at the end, with the last value', () => {
  const { live, move } = moved();
  const settled = settle(live, rest);
  const heard: number[] = [];
  settled.subscribe(() => heard.push(settled.get()));
  for (let i = 1; i <= 20; i += 1) {
    move(i);
    vi.advanceTimersByTime(rest / 3);
  }
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(rest);
  expect(heard).toEqual([20]);
});

it('while it moves the settled value stays what it was', () => {
  const { live, move } = moved();
  const settled = settle(live, rest);
  settled.subscribe(() => {});
  expect(settled.get()).toBe(0);
  move(5);
  expect(settled.get()).toBe(0);
  vi.advanceTimersByTime(rest);
  expect(settled.get()).toBe(5);
});

it('who has gone hears nothing any more, and no timer is left', () => {
  const { live, move, listeners } = moved();
  const end = settle(live, rest).subscribe(() => expect.unreachable());
  move(1);
  end();
  vi.advanceTimersByTime(2 * rest);
  expect(listeners.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

it('who leaves in mid-move and comes back finds the value as it is', () => {
  const { live, move } = moved();
  const settled = settle(live, rest);
  const leave = settled.subscribe(() => {});
  move(7);
  leave();
  expect(settled.get()).toBe(7);
  settled.subscribe(() => {});
  expect(settled.get()).toBe(7);
});
