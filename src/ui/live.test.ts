import { expect, it } from 'vitest';

import { derive, still, told } from './live.ts';

it('a derived value is computed once for each change, however often it is read', () => {
  const source = told(2);
  let count = 0;
  const square = derive(source, (x) => {
    count += 1;
    return x * x;
  });
  expect([square.get(), square.get(), square.first]).toEqual([4, 4, 4]);
  expect(count).toBe(1);
  source.tell(3);
  expect([square.get(), square.get()]).toEqual([9, 9]);
  expect(count).toBe(2);
});

it('listeners of a derived value hear of a change only when the result differs', () => {
  const source = told(2);
  const heard: number[] = [];
  const square = derive(source, (x) => x * x);
  const end = square.subscribe((value) => heard.push(value));
  source.tell(-2);
  source.tell(3);
  end();
  source.tell(4);
  expect(heard).toEqual([9]);
});

it('the first value stays that of the prerendered page', () => {
  const source = told(2);
  source.tell(5);
  expect(derive(source, (x) => x + 1).first).toBe(3);
});

it('the first value and the present one are computed once each, asked for in turns', () => {
  const source = told(2);
  const asked: number[] = [];
  const square = derive(source, (x) => {
    asked.push(x);
    return x * x;
  });
  source.tell(3);
  for (let i = 0; i < 3; i += 1) expect([square.get(), square.first]).toEqual([9, 4]);
  expect(asked).toEqual([3, 2]);
});

it('a still value never calls its listeners', () => {
  expect(still(7).get()).toBe(7);
  expect(() => still(7).subscribe(() => expect.unreachable())()).not.toThrow();
});

it('a derived value that is not a number does not count as changed while it stays so', () => {
  const source = told(-1);
  let heard = 0;
  derive(source, Math.sqrt).subscribe(() => (heard += 1));
  source.tell(-2);
  expect(heard).toBe(0);
});

it('whoever is told after one that changed the value hears of the new one alone', () => {
  const source = told(0);
  const double = derive(source, (x) => 2 * x);
  const heard: number[] = [];
  double.subscribe((value) => value === 2 && source.tell(5));
  double.subscribe((value) => heard.push(value));
  source.tell(1);
  expect(new Set(heard)).toEqual(new Set([10]));
});
