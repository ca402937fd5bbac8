import { describe, expect, it } from 'vitest';

import { ledgerOf, roundTo, sourceInputs } from './ledger.ts';
import { numbersOf } from './model.ts';
import { quantities } from './quantities.ts';

const ids = (rows: ReturnType<typeof ledgerOf>['rows']) => rows.map(({ id }) => id);

describe('at the inputs of the source, carrying three decimals', () => {
  const { rows, isSource } = ledgerOf(sourceInputs, 3);

  it('the carried column equals the printed one in every cell but L', () => {
    expect(isSource).toBe(true);
    expect(ids(rows.filter(({ printed, carried }) => printed?.value !== carried.value))).toEqual(['L']);
  });

  it('L is 0.031 carried, 0.030 printed, 0.030376… exact', () => {
    const row = rows.find(({ id }) => id === 'L');
    expect(row?.carried.value).toBe(0.031);
    expect(row?.unrounded).toBeCloseTo(0.0305045, 12);
    expect(row?.printed?.digits).toBe('0.030');
    expect(row?.exact).toBeCloseTo(0.030376073666, 12);
  });

  it('the printed cells that are not the exact number rounded are z2, a2, dL/da2 and 1 − a2', () => {
    expect(ids(rows.filter(({ printed }) => printed?.isRight === false))).toEqual(['z2', 'a2', 'dL/da2', '1-a2']);
  });

  it('among the carried cells it is these and L', () => {
    expect(ids(rows.filter(({ carried }) => !carried.isRight))).toEqual(['z2', 'a2', 'L', 'dL/da2', '1-a2']);
  });

  it('every quantity has its row, and the exact column is the network’s', () => {
    const numbers = numbersOf(sourceInputs);
    for (const quantity of quantities) {
      expect(rows.find(({ id }) => id === quantity)?.exact).toBeCloseTo(numbers[quantity], 14);
    }
    expect(rows).toHaveLength(15);
  });
});

it('with twelve decimals carried nothing is off by more than some units of the last one', () => {
  for (const { carried, exact } of ledgerOf(sourceInputs, 12).rows) {
    expect(Math.abs(carried.value - exact)).toBeLessThan(3e-12);
  }
});

it('with other inputs there is nothing to quote', () => {
  const { rows, isSource } = ledgerOf({ ...sourceInputs, x: 1.5 }, 3);
  expect(isSource).toBe(false);
  expect(rows.every(({ printed }) => printed === undefined)).toBe(true);
});

describe('rounding', () => {
  it.each([
    [0.1235, 3, 0.124],
    [-0.1235, 3, -0.124],
    [1.005, 2, 1.01],
    [0.0304999, 3, 0.03],
    [-0.0098991, 3, -0.01],
    [2.5e-8, 3, 0],
    [-4e-9, 12, -4e-9],
    [123456.789, 2, 123456.79],
  ])('%s to %s decimals is %s', (value, decimals, rounded) => {
    expect(roundTo(value, decimals)).toBe(rounded);
  });

  it('never gives minus zero', () => {
    expect(Object.is(roundTo(-0.0001, 3), 0)).toBe(true);
  });
});
