import { expect, it } from 'vitest';

import { derive, still, type Live } from './live.ts';

function changing<T>(first: T): Live<T> & { set: (value: T) => void } {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    first,
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

it('a derived value is computed once for each change, however often it is read', () => {
  const source = changing(2);
  let count = 0;
  const square = derive(source, (x) => {
    count += 1;
    return x * x;
  });
  expect([square.get(), square.get(), square.first]).toEqual([4, 4, 4]);
  expect(count).toBe(1);
  source.set(3);
  expect([square.get(), square.get()]).toEqual([9, 9]);
  expect(count).toBe(2);
});

it('listeners of a derived value hear of a change only when the result differs', () => {
  const source = changing(2);
  const heard: number[] = [];
  const square = derive(source, (x) => x * x);
  const end = square.subscribe(() => heard.push(square.get()));
  source.set(-2);
  source.set(3);
  end();
  source.set(4);
  expect(heard).toEqual([9]);
});

it('the first value stays that of the prerendered page', () => {
  const source = changing(2);
  source.set(5);
  expect(derive(source, (x) => x + 1).first).toBe(3);
});

it('the first value and the present one are computed once each, asked for in turns', () => {
  const source = changing(2);
  const asked: number[] = [];
  const square = derive(source, (x) => {
    asked.push(x);
    return x * x;
  });
  source.set(3);
  for (let i = 0; i < 3; i += 1) expect([square.get(), square.first]).toEqual([9, 4]);
  expect(asked).toEqual([3, 2]);
});

it('a still value never calls its listeners', () => {
  expect(still(7).get()).toBe(7);
  expect(() => still(7).subscribe(() => expect.unreachable())()).not.toThrow();
});

it('a derived value that is not a number does not count as changed while it stays so', () => {
  const source = changing(-1);
  let heard = 0;
  derive(source, Math.sqrt).subscribe(() => (heard += 1));
  source.set(-2);
  expect(heard).toBe(0);
});
