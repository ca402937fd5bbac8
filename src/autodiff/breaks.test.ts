import { describe, expect, it } from 'vitest';
import { breaks, parse } from './index.ts';

const found = (text: string, from = -5, to = 5) => breaks(parse(text), 'x', from, to);
const places = (text: string, from?: number, to?: number) =>
  found(text, from, to).list.map(({ at, kind }) => [at, kind]);

describe('breaks of a curve', () => {
  it('a polynomial and a sigmoid have none', () => {
    for (const text of ['x^2', '1/(x^2+1)', 'sigmoid(x)', 'x*abs(x)'])
      expect(found(text)).toEqual({ list: [], complete: true });
  });

  it('simple poles are found exactly, with the limits of both sides', () => {
    expect(found('1/(x-1)').list).toEqual([{ at: 1, kind: 'pole', left: -Infinity, right: Infinity }]);
    expect(places('1/(x^2-1)')).toEqual([
      [-1, 'pole'],
      [1, 'pole'],
    ]);
    expect(places('1/(3x-1)')).toEqual([[1 / 3, 'pole']]);
    expect(places('1/x', 0.3, 0.9)).toEqual([]);
  });

  it('double poles are found, though the divisor does not change its sign', () => {
    expect(found('1/(x-1)^2').list).toEqual([{ at: 1, kind: 'pole', left: Infinity, right: Infinity }]);
    const [left = [], right = []] = places('1/(x^2-2)^2');
    expect(left).toEqual([expect.closeTo(-Math.SQRT2, 12), 'pole']);
    expect(right).toEqual([expect.closeTo(Math.SQRT2, 12), 'pole']);
  });

  it('tan x breaks at odd multiples of π/2, its two sides at opposite ends', () => {
    const { list, complete } = found('tan(x)');
    expect(complete).toBe(true);
    expect(list.map(({ at }) => at / Math.PI)).toEqual([-1.5, -0.5, 0.5, 1.5].map((x) => expect.closeTo(x, 14)));
    for (const { left, right } of list) expect([left, right]).toEqual([Infinity, -Infinity]);
  });

  it('the edges of a domain are found, with the limit inside', () => {
    expect(found('sqrt(x)').list).toEqual([{ at: 0, kind: 'edge', left: NaN, right: 0 }]);
    expect(found('ln(x)').list).toEqual([{ at: 0, kind: 'pole', left: NaN, right: -Infinity }]);
    expect(found('x^x').list).toEqual([{ at: 0, kind: 'edge', left: NaN, right: 1 }]);
    expect(places('sqrt(4-x^2)')).toEqual([
      [-2, 'edge'],
      [2, 'edge'],
    ]);
  });

  it('kinks, jumps and holes are found', () => {
    expect(found('abs(x)').list).toEqual([{ at: 0, kind: 'kink', left: 0, right: 0 }]);
    expect(found('sign(x)').list).toEqual([{ at: 0, kind: 'jump', left: -1, right: 1 }]);
    expect(found('(x^2-1)/(x-1)').list).toEqual([{ at: 1, kind: 'hole', left: 2, right: 2 }]);
    expect(places('max(x, 1)')).toEqual([[1, 'kink']]);
    expect(places('hardsigmoid(x)')).toEqual([
      [-3, 'kink'],
      [3, 'kink'],
    ]);
    expect(places('relu(relu(x))')).toEqual([[0, 'kink']]);
  });

  it('a place where rounding keeps a guard at zero for a while is one place', () => {
    expect(places('1/(x^2 - 2*x + 1)')).toEqual([[1, 'pole']]);
    const { list, complete } = found('1/(1 - cos(x))', -7, 7);
    expect(complete).toBe(true);
    expect(list.map(({ at, kind }) => [at / Math.PI, kind])).toEqual(
      [-2, 0, 2].map((x) => [expect.closeTo(x, 12), 'pole']),
    );
    expect(places('acos(cos(x))')).toEqual([-Math.PI, 0, Math.PI].map((x) => [expect.closeTo(x, 9), 'kink']));
  });

  it('a guard may change its sign by way of infinity', () => {
    expect(places('1/(1 + 1/x)')).toEqual([
      [-1, 'pole'],
      [0, 'hole'],
    ]);
    expect(places('|tan(x)|', 1, 2)).toEqual([[Math.PI / 2, 'pole']]);
  });

  it('where a curve becomes too large to compute it says so', () => {
    expect(found('e^(1/x)')).toMatchObject({ complete: true, list: [{ at: 0, kind: 'pole' }, { kind: 'overflow' }] });
  });

  it('two of them between two points of the grid are found', () => {
    expect(places('1/(x^2-0.000001)')).toEqual([
      [-0.001, 'pole'],
      [0.001, 'pole'],
    ]);
  });

  it('where there are more than can be found or told, it says so', () => {
    expect(found('sin(1/x)')).toMatchObject({ complete: false, list: [{ at: 0, kind: 'unknown' }] });
    expect(found('tan(1/x)').complete).toBe(false);
    expect(found('tan(1000x)').complete).toBe(false);
    expect(found('tan(100x)', 0, 17)).toMatchObject({ complete: false });
    expect(found('tan(100x)', 0, 17).list.length).toBeLessThanOrEqual(500);
    expect(found('tan(50x)')).toMatchObject({ complete: true, list: { length: 160 } });
  });

  it('a formula with hundreds of divisions is searched only so far', () => {
    const start = performance.now();
    expect(found('x' + '/(1+x'.repeat(400) + ')'.repeat(400)).complete).toBe(false);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('other variables are held fixed', () => {
    expect(breaks(parse('1/(x-a)'), 'x', -5, 5, { a: 2 }).list).toMatchObject([{ at: 2, kind: 'pole' }]);
  });
});
