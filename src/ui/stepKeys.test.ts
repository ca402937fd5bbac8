import { expect, it } from 'vitest';

import { keyedValue, onGrid } from './stepKeys.ts';

const range = { min: -3, max: 3, step: 0.1 };
const press = (key: string, more: { shiftKey?: boolean; ctrlKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  ...more,
});

it('arrows move one step, Shift ten steps, Ctrl a tenth of one', () => {
  expect(keyedValue(press('ArrowRight'), 0.2, range)).toBe(0.3);
  expect(keyedValue(press('ArrowLeft'), 0.2, range)).toBe(0.1);
  expect(keyedValue(press('ArrowUp', { shiftKey: true }), 0.2, range)).toBe(1.2);
  expect(keyedValue(press('ArrowDown', { ctrlKey: true }), 0.2, range)).toBe(0.19);
});

it('Home and End go to the ends, and no key goes past them', () => {
  expect(keyedValue(press('Home'), 0.2, range)).toBe(-3);
  expect(keyedValue(press('End'), 0.2, range)).toBe(3);
  expect(keyedValue(press('ArrowRight'), 2.95, range)).toBe(3);
  expect(keyedValue(press('PageDown'), -2.5, range)).toBe(-3);
});

it('a step from between two marks lands on a mark', () => {
  expect(keyedValue(press('ArrowRight'), 0.2337, range)).toBe(0.3);
});

it('other keys, and arrows that belong to the browser, move nothing', () => {
  expect(keyedValue(press('a'), 0.2, range)).toBeUndefined();
  expect(keyedValue(press('Tab'), 0.2, range)).toBeUndefined();
  expect(keyedValue(press('ArrowLeft', { altKey: true }), 0.2, range)).toBeUndefined();
});

it('numbers on a grid carry no binary noise', () => {
  expect(onGrid(0.1 + 0.2, 0.1)).toBe(0.3);
  expect(onGrid(1.4983, 0.02)).toBe(1.5);
  expect(onGrid(-0.001, 0.01)).toBe(0);
  expect(onGrid(1234.6, 50)).toBe(1250);
});
