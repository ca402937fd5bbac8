import { assert, constantFrom, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { noteOf } from './note.ts';
import { readingAt } from './model.ts';

const place = double({ min: 0.1, max: 1.4, noNaN: true });
const pairs = constantFrom(
  ['x^2', 'x+1'] as const,
  ['sin(x)', 'cos(x)'] as const,
  ['ln(x)', 'x'] as const,
  ['e^x', '1+x^2'] as const,
  ['1', 'x^3'] as const,
);

const note = (u: string, v: string, x: number) => noteOf(readingAt({ u, v, x }));

describe('the two parts', () => {
  test('divided by v² they are the slope that the core gives for the quotient, and that its values show', () => {
    assert(
      property(pairs, place, ([u, v], x) => {
        const h = 1e-5;
        const { sum, square, slope } = readingAt({ u, v, x });
        const quotient = (readingAt({ u, v, x: x + h }).y - readingAt({ u, v, x: x - h }).y) / (2 * h);
        expect(Math.abs(sum / square - slope)).toBeLessThan(1e-9 * (1 + Math.abs(slope)));
        expect(Math.abs(quotient - slope)).toBeLessThan(1e-4 * (1 + Math.abs(slope)));
      }),
    );
  });

  test('the lesson’s example by hand: x²/(x + 1) at 1 is 4 against −1, over 4', () => {
    expect(readingAt({ u: 'x^2', v: 'x+1', x: 1 })).toMatchObject({
      y: 0.5,
      ofU: 4,
      ofV: -1,
      sum: 3,
      square: 4,
      slope: 0.75,
    });
  });

  test('they cancel where the slope is 0: at 0 and at −2', () => {
    for (const x of [0, -2]) {
      const { sum, slope } = readingAt({ u: 'x^2', v: 'x+1', x });
      expect([Math.abs(sum), Math.abs(slope)]).toEqual([0, 0]);
    }
  });

  test('a growing denominator pulls a positive quotient down and a negative one up', () => {
    expect(readingAt({ u: '1', v: 'x', x: 2 }).ofV).toBe(-1);
    expect(readingAt({ u: '-1', v: 'x', x: 2 }).ofV).toBe(1);
  });
});

describe('where something is missing', () => {
  test('a pole has no value and no slope; its two parts are still numbers', () => {
    const now = readingAt({ u: 'x^2', v: 'x+1', x: -1 });
    expect([now.y, now.slope, now.sum, now.square]).toEqual([NaN, NaN, -1, 0]);
    expect(noteOf(now)).toBe('pole');
  });

  test('0/0 is a hole: x²/x at 0', () => {
    const now = readingAt({ u: 'x^2', v: 'x', x: 0 });
    expect([now.y, now.slope]).toEqual([NaN, NaN]);
    expect(noteOf(now)).toBe('hole');
  });

  test('outside of a domain there is no quotient; beside a kink the rule does not apply', () => {
    expect(note('ln(x)', 'x', -1)).toBe('noValue');
    const kink = readingAt({ u: '|x|', v: '2', x: 0 });
    expect([kink.y, kink.sum, kink.slope, noteOf(kink)]).toEqual([0, NaN, NaN, 'noRule']);
  });

  test('who pulls which way is said by the signs alone', () => {
    expect(note('x^2', 'x+1', 1)).toBe('against');
    expect(note('x', 'e^(-x)', 1)).toBe('bothUp');
    expect(note('-x', 'e^(-x)', 1)).toBe('bothDown');
    expect(note('x^2', 'x+1', -2)).toBe('cancel');
    expect(note('x', '2', 1)).toBe('one');
    expect(note('3', '2', 1)).toBe('none');
  });
});
