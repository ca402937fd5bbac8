import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { fittingY } from '../fitting.ts';
import { curveOf } from '../formula-curve.ts';
import { windowOf } from './view-window.ts';
import { widget } from './widget.ts';

const windowFor = (given: object, f?: string, centre?: number) => {
  const props = v.parse(widget.props, given);
  const shown = f ?? props.f;
  return windowOf(curveOf(shown), { f: shown, ...(centre !== undefined && { centre }) }, props);
};

describe('what the lesson says wins', () => {
  const view = { x: [-1, 3], y: [-2, 8] };

  it('for its function and its presets', () => {
    expect(windowFor({ f: 'x^2', view })).toEqual(view);
    expect(windowFor({ f: 'x^2', presets: ['x^3'], view }, 'x^3')).toEqual(view);
  });

  it('a preset may have a window of its own', () => {
    const own = { x: [0, 1], y: [0, 1] };
    expect(windowFor({ presets: [{ f: 'x^3', view: own }], view }, 'x^3')).toEqual(own);
  });

  it('for a typed function x stays and y follows the curve', () => {
    const { x, y } = windowFor({ view }, '100x');
    expect(x).toEqual([-1, 3]);
    expect(y[1]).toBeGreaterThan(250);
  });

  it('a typed x outside of the window takes the window with it', () => {
    expect(windowFor({ view }, 'x^2', 50).x).toEqual([48, 52]);
    expect(windowFor({ view }, 'x^2', 50).y[1]).toBeGreaterThan(2500);
  });
});

describe('else the curve decides', () => {
  it('an ordinary function is seen around zero', () => {
    expect(windowFor({ f: 'x^2' }).x).toEqual([-4, 4]);
  });

  it('a point that lies outside is in the middle', () => {
    expect(windowFor({ f: 'x^2', at: 10 }).x).toEqual([6, 14]);
  });

  it('a function of positive numbers is seen where it lives', () => {
    expect(windowFor({ f: 'ln(x)' }).x).toEqual([-1, 7]);
  });

  it('a function that grows steeply is seen before it does', () => {
    expect(windowFor({ f: 'x^x' }).x).toEqual([-1, 3]);
    expect(windowFor({ f: 'e^(x^2)', at: 0 }).x).toEqual([-2, 2]);
  });

  it('a pole does not flatten the rest', () => {
    const [low, high] = windowFor({ f: '1/x' }).y;
    expect(high).toBeLessThan(15);
    expect(low).toBeGreaterThan(-15);
  });
});

describe('the range of values', () => {
  it('holds a tame curve whole, with room around', () => {
    const [low, high] = fittingY(Math.sin, [-4, 4]);
    expect(low).toBeLessThan(-1);
    expect(high).toBeGreaterThan(1);
    expect(high).toBeLessThan(1.5);
  });

  it('takes in zero where it is near', () => {
    expect(fittingY((x) => 1.5 + x / 4, [-4, 4])[0]).toBeLessThan(0);
    expect(fittingY((x) => 100 + x, [-4, 4])[0]).toBeGreaterThan(90);
  });

  it('is never empty: constants, nothing at all', () => {
    expect(fittingY(() => 5, [0, 1])).toEqual([-1, 6]);
    expect(fittingY(() => 0, [0, 1])).toEqual([-1, 1]);
    expect(fittingY(() => NaN, [0, 1])).toEqual([-1, 1]);
  });
});
