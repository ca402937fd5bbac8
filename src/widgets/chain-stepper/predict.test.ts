// Right answers count in every form; wrong ones are told what is missing, for each slip that the lessons warn of.
import { expect, test } from 'vitest';

import { evaluate } from '../../autodiff/index.ts';
import { readingOf } from './model.ts';
import { isClose, judge, questionOf } from './predict.ts';
import type { ChainStepperState } from './widget.ts';

function asked(state: Partial<ChainStepperState>) {
  const reading = readingOf({ f: '(x^2+1)^3', at: {}, mode: 'reverse', by: '', step: 0, predict: true, ...state });
  const question = questionOf(reading);
  return { reading, question, tell: (text: string) => (question ? judge(text, question, reading) : undefined) };
}

test('in every mode the exact expression and the expected number are the same', () => {
  for (const f of ['(x^2+1)^3', 'x*y+sin(x)', 'z = w*x+b; a = sigmoid(z); (a-t)^2', 'x*x', 'e^(x^2)']) {
    for (const mode of ['values', 'reverse', 'forward'] as const) {
      for (let step = 0; ; step += 1) {
        const { question, reading } = asked({ f, mode, step, at: { x: 0.7, y: -1.2, w: 0.4, t: 0.2 } });
        if (question === undefined) break;
        expect(evaluate(question.exact, reading.env)).toBeCloseTo(question.expected, 9);
      }
    }
  }
});

test('a number to the places shown, a formula in x, and one in the names of the nodes are right', () => {
  const { tell } = asked({ step: 3 });
  expect(tell('24')).toEqual({ kind: 'right', isFormula: false });
  expect(tell('6x(x^2+1)^2')).toEqual({ kind: 'right', isFormula: true });
  expect(tell('3v_2^2 * 2x')).toEqual({ kind: 'right', isFormula: true });
  expect(tell('3*v2^2*2*x')).toEqual({ kind: 'right', isFormula: true });
});

test('the forgotten factor is named', () => {
  const back = asked({ step: 3, at: { x: 2 } });
  expect(back.tell('4')).toMatchObject({ kind: 'slip', slip: { kind: 'no-arrived', over: 'y', under: 'v_1' } });
  expect(back.tell('75')).toMatchObject({ kind: 'slip', slip: { kind: 'no-local', over: 'v_1', under: 'x' } });
  expect(back.tell('79')).toMatchObject({ kind: 'slip', slip: { kind: 'added' } });
  expect(back.tell('-300')).toEqual({ kind: 'sign' });
  expect(back.tell('17')).toEqual({ kind: 'wrong' });
  const on = asked({ mode: 'forward', step: 2, at: { x: 2 } });
  expect(on.tell('3(x^2+1)^2')).toMatchObject({ kind: 'slip', slip: { kind: 'no-inner' } });
  expect(on.tell('3x^2*2x')).toMatchObject({ kind: 'slip', slip: { kind: 'outer-at-input' } });
});

test('at a shared node one path alone, and the product of the paths, are told', () => {
  const f = 'x*y+sin(x)';
  const at = { x: 2, y: 3 };
  const { frames } = asked({ f, at }).reading.computation;
  const { tell } = asked({ f, at, step: frames.reverse.findIndex(({ kind }) => kind === 'sum') });
  expect(tell('y + cos(x)')).toEqual({ kind: 'right', isFormula: true });
  expect(tell('y')).toMatchObject({ kind: 'slip', slip: { kind: 'one-path' } });
  expect(tell('y*cos(x)')).toMatchObject({ kind: 'slip', slip: { kind: 'multiplied' } });
});

test('what cannot be read says where', () => {
  expect(asked({ step: 3 }).tell('6x(')).toMatchObject({ kind: 'unreadable' });
  expect(asked({ step: 3 }).tell('＝6q')).toMatchObject({ kind: 'unreadable', error: { start: 2, end: 3 } });
  expect(asked({ step: 3 }).tell('= ')).toMatchObject({ kind: 'empty' });
  expect(asked({ step: 3 }).tell('6q')).toMatchObject({ kind: 'unreadable' });
});

test('where there is no answer nothing is asked', () => {
  expect(asked({ f: 'ln(x)', at: { x: -1 } }).question).toBeUndefined();
  expect(asked({ step: 99 }).question).toBeUndefined();
});

test('close is half a unit in the third place, less for small numbers, nothing for zero', () => {
  expect(isClose(1.732, Math.sqrt(3))).toBe(true);
  expect(isClose(1.73, Math.sqrt(3))).toBe(false);
  expect(isClose(0.00013, 0.00012)).toBe(false);
  expect(isClose(0, 1e-5)).toBe(false);
  expect(isClose(1e-4, 0)).toBe(false);
});
