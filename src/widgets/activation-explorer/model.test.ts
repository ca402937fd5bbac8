import { describe, expect, test } from 'vitest';

import { createCore, differentiate, equivalent, evaluate, ops, parse } from '../../autodiff/index.ts';
import { activation, activationOf, activations } from './activations.ts';
import { chainOf, readingAt, rowOf, steepest } from './model.ts';
import { morphCurve, morphText, shapeAt } from './morph.ts';
import { sigmoidEnd, sigmoidRoutes, tanhRoute, type Line } from './routes.ts';
import { sigmoidLines as sigmoidLineCount, tanhLines as tanhLineCount } from './widget.ts';
import { nearlyFlat, saturatedZones } from './zones.ts';

const alpha = 0.1;
/** A derivative by values alone, good to some ten digits. */
const quotient = (f: (x: number) => number, x: number, h = 1e-3) =>
  (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h);

describe('the activations', () => {
  test('the four of the lesson come first, and every op with a range is there', () => {
    expect(activations.slice(0, 4).map(({ id }) => id)).toEqual(['sigmoid', 'tanh', 'relu', 'leakyrelu']);
    expect(activations.map(({ id }) => id).sort()).toEqual(
      ops
        .filter(({ range }) => range)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('a new row of the op table is an activation with name, letter, values and kinks', () => {
    const core = createCore([
      ...ops,
      {
        id: 'clip',
        name: { en: 'clip function', zh: 'Clip 函数' },
        definition: 'max(0,min(x,1))',
        guards: [(a) => a, (a) => a - 1],
        range: [0, 1],
      },
    ]);
    const op = core.ops.find(({ id }) => id === 'clip');
    expect(op).toBeDefined();
    if (op === undefined) return;
    const clip = activationOf(op);
    expect([clip.name, clip.letter]).toEqual([{ en: 'clip', zh: 'Clip' }, 'clip']);
    expect(clip.at(0.5, alpha)).toMatchObject({ value: 0.5, derivative: 1, kind: 'smooth' });
    expect(clip.at(1, alpha)).toMatchObject({ derivative: NaN, kind: 'kink', left: 1, right: 0 });
  });

  test.each(activations)('$id has the slope that its values show', ({ value, at }) => {
    for (const x of [-5.3, -2.2, -0.7, 0.4, 1.9, 4.6]) {
      const slope = quotient((near) => value(near, alpha), x);
      expect(at(x, alpha).derivative).toBeCloseTo(slope, 9);
    }
  });

  test('names are the words before “function”, letters what TeX writes', () => {
    expect(activations.map(({ letter }) => letter).slice(0, 5)).toEqual(['σ', 'tanh', 'ReLU', 'Leaky~ReLU', 'ELU']);
    expect(activation('tanh').name).toEqual({ en: 'tanh', zh: 'tanh' });
    expect(activation('silu').name).toEqual({ en: 'SiLU (swish)', zh: 'SiLU（Swish）' });
  });
});

describe('a reading', () => {
  test('at a kink there is no derivative but two slopes and what programs use', () => {
    const reading = readingAt({ x: 0, alpha, shown: ['relu', 'leakyrelu', 'sigmoid'], front: 'relu' });
    expect(rowOf(reading, 'relu')).toMatchObject({ value: 0, derivative: NaN, left: 0, right: 1, convention: 0 });
    expect(rowOf(reading, 'leakyrelu')).toMatchObject({ derivative: NaN, left: 0.1, right: 1, convention: 0.1 });
    expect(rowOf(reading, 'sigmoid')).toMatchObject({ value: 0.5, derivative: 0.25, kind: 'smooth' });
    expect(rowOf(reading, 'elu')).toBeUndefined();
  });

  test('with α = 1 Leaky ReLU is a straight line and has a slope at 0', () => {
    expect(activation('leakyrelu').at(0, 1)).toMatchObject({ derivative: 1, kind: 'smooth' });
  });

  test('hard sigmoid has its kinks at −3 and 3', () => {
    expect(activation('hardsigmoid').at(3, alpha)).toMatchObject({ kind: 'kink', right: 0 });
    expect(activation('hardsigmoid').at(-3, alpha).right).toBeCloseTo(1 / 6, 12);
  });
});

describe('a chain of layers', () => {
  test('n factors σ′ are at most 0.25 to the n', () => {
    expect(steepest('sigmoid', alpha)).toBeCloseTo(0.25, 12);
    expect(chainOf('sigmoid', { x: 0, alpha }, 5).best).toBeCloseTo(0.25 ** 5, 12);
    expect(chainOf('sigmoid', { x: 5, alpha }, 10).product).toBeCloseTo((Math.exp(-5) / (1 + Math.exp(-5)) ** 2) ** 10);
  });

  test('tanh and ReLU let 1 through at best, GELU and SiLU a little more', () => {
    expect(steepest('tanh', alpha)).toBeCloseTo(1, 12);
    expect(steepest('relu', alpha)).toBe(1);
    expect(steepest('softplus', alpha)).toBeCloseTo(1, 12);
    // GELU is steepest at √2, since its second derivative is φ(x)(2 − x²).
    expect(steepest('gelu', alpha)).toBeCloseTo(activation('gelu').slope(Math.SQRT2, alpha), 12);
    expect(steepest('silu', alpha)).toBeGreaterThan(1.09);
  });

  test('at a kink the factor is the number that programs use', () => {
    expect(chainOf('leakyrelu', { x: 0, alpha }, 3).product).toBeCloseTo(0.001, 12);
  });
});

describe('saturation', () => {
  test('σ is flat where a(1 − a) is below the threshold, on both sides', () => {
    // a(1 − a) = t has a = (1 + √(1 − 4t))/2, and x = ln(a/(1 − a)).
    const a = (1 + Math.sqrt(1 - 4 * nearlyFlat)) / 2;
    const edge = Math.log(a / (1 - a));
    const zones = saturatedZones('sigmoid', alpha, [-6, 6]);
    expect(zones).toHaveLength(2);
    expect(zones[0]?.from).toBe(-6);
    expect(zones[0]?.to).toBeCloseTo(-edge, 5);
    expect(zones[1]?.from).toBeCloseTo(edge, 5);
    expect(zones[1]?.to).toBe(6);
  });

  test('ReLU is flat for negative x, and a dip is no saturation', () => {
    expect(saturatedZones('relu', alpha, [-6, 6])).toEqual([{ from: -6, to: expect.closeTo(0, 5) as number }]);
    expect(saturatedZones('gelu', alpha, [-2, 2])).toEqual([]);
    expect(saturatedZones('leakyrelu', 0.1, [-6, 6])).toEqual([]);
    expect(saturatedZones('leakyrelu', 0.01, [-6, 6])).toHaveLength(1);
  });
});

describe('from σ to tanh', () => {
  test('the way begins with σ and ends with tanh, values and slopes', () => {
    for (const x of [-3, -0.4, 0, 1.2, 5]) {
      expect(morphCurve(shapeAt(0)).value(x)).toBeCloseTo(1 / (1 + Math.exp(-x)), 14);
      expect(morphCurve(shapeAt(3)).value(x)).toBeCloseTo(Math.tanh(x), 14);
      expect(morphCurve(shapeAt(3)).slope(x)).toBeCloseTo(1 - Math.tanh(x) ** 2, 12);
      expect(morphCurve(shapeAt(1.5)).slope(x)).toBeCloseTo(quotient(morphCurve(shapeAt(1.5)).value, x), 9);
    }
  });

  test('the first two moves double the slope at 0, the third leaves it', () => {
    expect([0, 1, 2, 3].map((way) => morphCurve(shapeAt(way)).slope(0))).toEqual([0.25, 0.5, 1, 1]);
  });

  test('the formula leaves out what does nothing', () => {
    expect([0, 0.4, 1, 1.25, 2, 2.5, 3].map((way) => morphText(shapeAt(way)))).toEqual([
      'σ(x)',
      'σ(1.4x)',
      'σ(2x)',
      '1.25σ(2x)',
      '2σ(2x)',
      '2σ(2x) - 0.5',
      '2σ(2x) - 1',
    ]);
  });
});

/** Every line that differs from the derivative of f, in form or at a point. */
function wrongLines(lines: readonly Line[], f: string): readonly string[] {
  const slope = differentiate(parse(f), 'x');
  const wrong = lines.filter(({ expr }) => {
    if (expr === undefined) return false;
    const isNear = Math.abs(evaluate(expr, { x: 0.7 }) - evaluate(slope, { x: 0.7 })) < 1e-12;
    return !isNear || equivalent(expr, slope).kind !== 'same';
  });
  return wrong.map(({ text }) => text);
}

describe('the derivations', () => {
  const sigmoidLines = [...sigmoidRoutes.flatMap(({ lines }) => lines), ...sigmoidEnd];
  test('every line of both routes is σ′', () => {
    expect(wrongLines(sigmoidLines, 'sigmoid(x)')).toEqual([]);
    expect(wrongLines(sigmoidLines, 'tanh(x)').length).toBeGreaterThan(4);
  });
  test('every line of the third is tanh′', () => {
    expect(wrongLines(tanhRoute.lines, 'tanh(x)')).toEqual([]);
  });

  test('there are as many lines as the state can uncover', () => {
    expect(sigmoidRoutes.map(({ lines }) => lines.length + sigmoidEnd.length)).toEqual([
      sigmoidLineCount,
      sigmoidLineCount,
    ]);
    expect(tanhRoute.lines).toHaveLength(tanhLineCount);
  });

  test('a route begins with the function itself', () => {
    for (const [f, lines] of [
      ['sigmoid(x)', sigmoidRoutes[0].lines],
      ['sigmoid(x)', sigmoidRoutes[1].lines],
      ['tanh(x)', tanhRoute.lines],
    ] as const) {
      expect(equivalent(parse(lines[0]?.text ?? ''), parse(f)).kind).toBe('same');
    }
  });

  test('the lines read as the lesson writes them', () => {
    expect(sigmoidLines.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "(1 + e^(-x))^(-1)",
        "(-(1 + e^(-x))^(-2))*(-e^(-x))",
        "e^(-x)/(1 + e^(-x))^2",
        "1/(1 + e^(-x))",
        "(0(1 + e^(-x)) - 1(-e^(-x)))/(1 + e^(-x))^2",
        "e^(-x)/(1 + e^(-x))^2",
        "1/(1 + e^(-x))*(e^(-x)/(1 + e^(-x)))",
        "σ(x)*((1 + e^(-x) - 1)/(1 + e^(-x)))",
        "σ(x)*(1 - σ(x))",
      ]
    `);
    expect(tanhRoute.lines.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "2σ(2x) - 1",
        "2(σ(2x)*(1 - σ(2x)))*2",
        "4(σ(2x)*(1 - σ(2x)))",
        "4((1 + tanh(x))/2)*((1 - tanh(x))/2)",
        "1 - tanh(x)^2",
      ]
    `);
  });
});
