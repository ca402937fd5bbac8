import { expect, it } from 'vitest';

import { planeOf } from './plane.ts';
import { powerOfTen, ticksOf } from './ticks.ts';

const size = { width: 600, height: 300 };

it('marks stand at round numbers, and negative ones carry a true minus sign', () => {
  const ticks = ticksOf(planeOf([-3, 3], [-1, 9], size), 'x');
  expect(ticks.map(({ text }) => text)).toEqual(['\u22123', '\u22122', '\u22121', '0', '1', '2', '3']);
  expect(ticks[0]?.pixel).toBe(0);
});

it('numbers are not grouped, and have no zeros at their end', () => {
  expect(ticksOf(planeOf([0, 6000], [0, 1], size), 'x').map(({ text }) => text)).toContain('3000');
  expect(ticksOf(planeOf([0, 2], [0, 1], size), 'x').map(({ text }) => text)).toContain('0.5');
  expect(ticksOf(planeOf([0, 2], [0, 1], size), 'x').map(({ text }) => text)).toContain('1');
});

it('a narrow plane has fewer marks', () => {
  const wide = ticksOf(planeOf([-3, 3], [-1, 9], size), 'x');
  const narrow = ticksOf(planeOf([-3, 3], [-1, 9], { width: 280, height: 240 }), 'x');
  expect(narrow.length).toBeLessThan(wide.length);
});

it('a logarithmic axis is marked at powers of ten, thinned out evenly', () => {
  const plane = planeOf([1e-15, 1e-1], [1e-12, 1], size, 'log', 'log');
  const ticks = ticksOf(plane, 'x');
  expect(ticks[0]?.text).toBe('10⁻¹⁵');
  const steps = new Set(ticks.slice(1).map(({ pixel }, i) => Math.round(pixel - (ticks[i]?.pixel ?? 0))));
  expect(steps.size).toBe(1);
  expect(ticks.length).toBeLessThan(9);
});

it('powers of ten are written with raised digits', () => {
  expect([powerOfTen(0), powerOfTen(3), powerOfTen(-12)]).toEqual(['10⁰', '10³', '10⁻¹²']);
});
