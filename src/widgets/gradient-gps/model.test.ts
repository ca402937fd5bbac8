import { assert, double, property } from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { evaluate, parse } from '../../autodiff/index.ts';
import type { Run } from '../runs.ts';
import { pathOf, readingAt, terrainOf } from './model.ts';
import { presets } from './presets.ts';
import { widget, type GpsState } from './widget.ts';

const start = widget.initial(v.parse(widget.props, {}));
const read = (patch: Partial<GpsState>) => readingAt({ ...start, ...patch });
const steps = (rate: number, count: number): Pick<GpsState, 'runs' | 'at'> => ({ runs: [[rate, count]], at: count });
const bowl = (rate: number, count: number) => read({ road: 'x^2', x: 1, rate, ...steps(rate, count) });

describe('a descent on x²', () => {
  test('multiplies x by 1 − 2η at each step: it creeps, hits, bounces, or runs away', () => {
    for (const rate of [0.1, 0.5, 1, 1.1]) {
      for (const count of [1, 2, 7]) {
        expect(bowl(rate, count).here.x).toBeCloseTo((1 - 2 * rate) ** count, 12);
        expect(bowl(rate, count).here.value).toBeCloseTo((1 - 2 * rate) ** (2 * count), 12);
      }
    }
  });

  test('the step of the lesson leads from 1 to 0.8, where the loss is 0.64', () => {
    const { here, before, at } = bowl(0.1, 1);
    expect(here.x).toBeCloseTo(0.8, 15);
    expect(here.value).toBeCloseTo(0.64, 15);
    expect(before?.x).toBe(1);
    expect(at).toBe(1);
  });

  test('with a rate far too large it ends before the numbers do', () => {
    const { places, here, lost, at } = bowl(100, 200);
    expect(lost).toBe(true);
    expect(places.length).toBeLessThan(10);
    expect(at).toBe(places.length - 1);
    expect(Number.isFinite(here.value)).toBe(true);
  });
});

describe('the slope meter', () => {
  test('its numbers are those of a quotient of differences, on every road and landscape', () => {
    const h = 1e-6;
    for (const view of ['road', 'landscape'] as const) {
      for (const { f } of presets[view]) {
        const expr = parse(f);
        const at = (x: number, y: number) => evaluate(expr, { x, y });
        assert(
          property(
            double({ min: 0.1, max: 2.5, noNaN: true }),
            double({ min: -2.5, max: -0.1, noNaN: true }),
            (x, y) => {
              const { value, slopes } = terrainOf(view, f).at(x, y);
              expect(value).toBeCloseTo(at(x, y), 12);
              expect(slopes[0]).toBeCloseTo((at(x + h, y) - at(x - h, y)) / (2 * h), 6);
              expect(slopes[1]).toBeCloseTo((at(x, y + h) - at(x, y - h)) / (2 * h), 6);
            },
          ),
        );
      }
    }
  });

  test('a step goes against the gradient, by the learning rate, in both coordinates at once', () => {
    const { here, next, steepness } = read({ view: 'landscape', landscape: 'x^2 + 3x y', x: 1, y: 2, rate: 0.1 });
    expect(here.slopes).toEqual([8, 3]);
    expect(next.x).toBeCloseTo(0.2, 15);
    expect(next.y).toBeCloseTo(1.7, 15);
    expect(steepness).toBeCloseTo(Math.sqrt(73), 12);
    const after = read({ view: 'landscape', landscape: 'x^2 + 3x y', x: 1, y: 2, ...steps(0.1, 1) });
    expect(after.here.x).toBe(next.x);
    expect(after.here.y).toBe(next.y);
  });

  test('starts on both sides of the hill end in different valleys, of different depth', () => {
    const [right, left] = [read({ x: 1, ...steps(0.1, 200) }), read({ x: -1, ...steps(0.1, 200) })];
    expect(right.here.x).toBeGreaterThan(1);
    expect(left.here.x).toBeLessThan(-1);
    expect(left.here.value).toBeLessThan(right.here.value - 0.4);
    for (const { steepness } of [right, left]) expect(steepness).toBeLessThan(1e-9);
  });

  test('at a kink there is no slope, and steps go on by convention', () => {
    const { kind, predicted, next, lost } = read({ road: '|x|', x: 0, rate: 0.5 });
    expect(kind).toBe('kink');
    expect(predicted).toBeNaN();
    expect(next.x).toBe(0);
    expect(lost).toBe(false);
  });

  test('outside of the domain nothing is a number; a step that leads there is not taken', () => {
    expect(read({ road: 'ln(x)', x: -1 }).here.value).toBeNaN();
    expect(read({ road: 'ln(x)', x: -1 }).lost).toBe(true);
    const { at, lost } = read({ road: 'ln(x)', x: 0.5, rate: 1, ...steps(1, 5) });
    expect(at).toBe(0);
    expect(lost).toBe(true);
    expect(read({ road: '1/x', x: 0 }).kind).toBe('pole');
  });
});

/** By how much the slope is wrong about a nudge of sin at 1. */
function error(dx: number): number {
  const { dy, predicted } = read({ road: 'sin(x)', x: 1, dx });
  return dy - predicted;
}

describe('a nudge', () => {
  test('of 0.1 at x = 1 changes x² by 0.21, and the slope says 0.2', () => {
    const { dy, predicted } = read({ road: 'x^2', x: 1, dx: 0.1 });
    expect(dy).toBeCloseTo(0.21, 14);
    expect(predicted).toBeCloseTo(0.2, 14);
  });

  test('the difference shrinks with the square of the nudge', () => {
    expect(error(0.02) / error(0.01)).toBeCloseTo(4, 1);
    // Taylor: half of the second derivative times the square.
    expect(error(1e-3)).toBeCloseTo((-Math.sin(1) / 2) * 1e-6, 9);
  });
});

test('going back gives the numbers it gave before, and other rates branch off there', () => {
  const runs: readonly Run[] = [
    [0.1, 5],
    [0.4, 3],
  ];
  const written = runs.map(([rate, count]): [number, number] => [rate, count]);
  const places = pathOf(terrainOf('road', start.road), start.x, 0, runs);
  for (const at of [8, 3, 0, 5, 8]) expect(read({ runs: written, at }).here).toEqual(places[at]);
  expect(pathOf(terrainOf('road', start.road), start.x, 0, [[0.1, 5]])).toEqual(places.slice(0, 6));
});
