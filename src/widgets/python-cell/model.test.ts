// What is said of Python's numbers, against derivatives worked out by hand; and the template is the lesson's own listing.
import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { indentAfter } from './Editor.tsx';
import { compared, found, scaledError } from './model.ts';
import { program } from './programs.ts';

/** The template of the lesson, in this language's own arithmetic. */
function template(f: (x: number) => number, x: number): number {
  const h = 1e-5 * Math.max(1, Math.abs(x));
  return (f(x + h) - f(x - h)) / (2 * h);
}

const square = (x: number) => x * x;
const cube = (x: number) => x ** 3;

it.each([
  ['x^2', 2, template(square, 2), 4, 'agree'],
  ['e^x', 1, template(Math.exp, 1), Math.E, 'agree'],
  ['x^3', -50, template(cube, -50), 7500, 'agree'],
  ['x^2', 2, template(square, 2), 5, 'analytical'],
  ['x^2', 1.3, template(square, 1.3), 1.3 + 2, 'analytical'],
  ['x^2', 2, template(cube, 2), 4, 'numerical'],
  ['x^2', 2, template(cube, 2), 12, 'function'],
  ['x^2', 2, NaN, 4, 'incomplete'],
  ['x^2', NaN, 4, 4, 'incomplete'],
  ['x^2', 2, Infinity, 4, 'numerical'],
  ['|x|', 0, 0, 0, 'nothing'],
  ['ln(x)', -1, 0, -1, 'nothing'],
] as const)('for %s at %s, %s and %s: %s', (f, x, numerical, analytical, verdict) => {
  expect(compared(f, { x, numerical, analytical }).verdict).toBe(verdict);
});

it('shows our own numbers, found with the step of the template', () => {
  const { ours } = compared('sin(x)', { x: 1, numerical: 0, analytical: 0 });
  expect(ours.analytical).toBeCloseTo(Math.cos(1), 14);
  expect(ours.numerical).toBeCloseTo(template(Math.sin, 1), 10);
});

it('reads the names of the template, and nothing for a name that the program lacks', () => {
  expect(found({ x: 2, num_grad: 4.1, ana_grad: 4 })).toEqual({ x: 2, numerical: 4.1, analytical: 4 });
  expect(found({ toString: 1 })).toEqual({ x: NaN, numerical: NaN, analytical: NaN });
});

it('measures as the lesson does', () => {
  expect(scaledError(4.000000000004, 4)).toBeCloseTo(5e-13, 16);
  expect(scaledError(1e-8, 1.1e-8)).toBeCloseTo(1e-9, 20);
});

it('the template is the listing of lesson 7, in both languages', () => {
  const lesson = readFileSync(new URL('../../../content/lessons/07-mistakes-and-tips.mdx', import.meta.url), 'utf8');
  const listings = [...lesson.matchAll(/```python\n([\s\S]*?)```/g)].map(([, code]) => code);
  expect(listings).toEqual([program.en, program.zh]);
});

it.each([
  ['x = 1', ''],
  ['def f(x):', '    '],
  ['    return x', '    '],
  ['a\n    if x:  ', '        '],
])('after %j the next line begins with %j', (before, indent) => expect(indentAfter(before)).toBe(indent));
