import * as v from 'valibot';
import { expect, test } from 'vitest';

import { wayAfter } from './walk.ts';
import { slopeWindow, valueWindow } from './view-window.ts';
import { widget } from './widget.ts';

test('every example gives a state that its own schema takes', () => {
  for (const { props } of widget.examples) {
    const state = widget.initial(v.parse(widget.props, props));
    expect(v.safeParse(widget.state, state).success).toBe(true);
  }
});

test('props name activations of the op table, at least one, and α between 0 and 1', () => {
  for (const props of [
    { show: ['sin'] },
    { show: [] },
    { alpha: 2 },
    { layers: 0 },
    { range: [2, 1] },
    { lens: 'x' },
  ]) {
    expect(v.safeParse(widget.props, props).success).toBe(false);
  }
});

test('the window holds bounded curves whole and lets far rises go', () => {
  const range = [-6, 6] as const;
  const [low, high] = valueWindow({ shown: ['sigmoid', 'tanh'], alpha: 0.1 }, range, false);
  expect(low).toBeLessThan(-1);
  expect(high).toBeGreaterThan(1);
  expect(high).toBeLessThan(1.5);
  expect(valueWindow({ shown: ['relu'], alpha: 0.1 }, range, false)[1]).toBeLessThan(4);
  const [, steepest] = slopeWindow({ shown: ['sigmoid'], alpha: 0.1 }, range, false);
  expect(steepest).toBeGreaterThan(0.25);
  expect(steepest).toBeLessThan(0.35);
});

test('σ walks to tanh in three even moves and stays there', () => {
  expect([0, 1400, 2100, 4200, 9999].map((elapsed) => wayAfter(0, elapsed))).toEqual([0, 1, 1.5, 3, 3]);
  expect(wayAfter(2, 700)).toBe(2.5);
});
