// What is drawn of a typed formula: lines that end where the function breaks, and none that runs across.
import { expect, it } from 'vitest';

import { curvePath } from '../plot/curvePath.ts';
import { planeOf } from '../plot/plane.ts';
import { polylines } from '../plot/sample.ts';
import { curveOf } from './formula-curve.ts';

const plane = planeOf([-4, 4], [-3, 5], { width: 800, height: 400 });
const { PI } = Math;

/** From where to where a line of each function runs between −4 and 4: what calculus says, not the core. */
const known: readonly (readonly [f: string, ...lines: (readonly [from: number, to: number])[]])[] = [
  ['1/x', [-4, 0], [0, 4]],
  ['1/(x-1)', [-4, 1], [1, 4]],
  ['1/(x^2-1)', [-4, -1], [-1, 1], [1, 4]],
  ['1/(x-1)^2', [-4, 1], [1, 4]],
  ['x^2/(x+3)', [-4, -3], [-3, 4]],
  ['tan(x)', [-4, -PI / 2], [-PI / 2, PI / 2], [PI / 2, 4]],
  ['cot(x)', [-4, -PI], [-PI, 0], [0, PI], [PI, 4]],
  ['sec(x)', [-4, -PI / 2], [-PI / 2, PI / 2], [PI / 2, 4]],
  ['csc(x)', [-4, -PI], [-PI, 0], [0, PI], [PI, 4]],
  ['x/(x^2-4)', [-4, -2], [-2, 2], [2, 4]],
  ['e^(-x^2)/(x-2)', [-4, 2], [2, 4]],
  ['ln(x)', [0, 4]],
  ['ln(x+2)', [-2, 4]],
  ['ln|x|', [-4, 0], [0, 4]],
  ['1/ln(x)', [0, 1], [1, 4]],
  ['log(x, 2)', [0, 4]],
  ['1/sqrt(x)', [0, 4]],
  ['sqrt(x)', [0, 4]],
  ['sqrt(4-x^2)', [-2, 2]],
  ['sqrt(x^2-1)', [-4, -1], [1, 4]],
  ['sqrt(x)+sqrt(2-x)', [0, 2]],
  ['x^x', [0, 4]],
  ['asin(x)', [-1, 1]],
  ['acos(x/2)', [-2, 2]],
  ['sign(x)', [-4, 0], [0, 4]],
  ['step(x-1)', [-4, 1], [1, 4]],
  ['x/|x|', [-4, 0], [0, 4]],
  ['atan(1/x)', [-4, 0], [0, 4]],
  ['(x^2-1)/(x-1)', [-4, 1], [1, 4]],
  ['sin(x)/x', [-4, 0], [0, 4]],
  ['|x|', [-4, 4]],
  ['relu(x)', [-4, 4]],
  ['max(x, 1)', [-4, 4]],
  ['cbrt(x)', [-4, 4]],
  ['1/(x^2+1)', [-4, 4]],
  ['tanh(40x)', [-4, 4]],
];

for (const [f, ...lines] of known) {
  it(`${f} breaks where it should, and nowhere else`, () => {
    const curve = curveOf(f);
    const drawn = polylines(curve.value, plane, curve.breaksIn(-4, 4));
    const ends = drawn.map((line) => [line[0], line.at(-1)].map((point) => plane.x.invert(point?.[0] ?? NaN)));
    expect(ends).toEqual(lines.map((line) => line.map((end): unknown => expect.closeTo(end, 2))));
    // In the path itself each line starts anew.
    expect(curvePath(drawn).match(/M/g)).toHaveLength(lines.length);
  });
}
