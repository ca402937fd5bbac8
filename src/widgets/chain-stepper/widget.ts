/** A computation, step by step. What a lesson may say about it and what a reader may change. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';
import { isProgram } from './program.ts';

const number = v.pipe(v.number(), v.finite());
export const longest = 600;
const program = v.pipe(v.string(), v.maxLength(longest), v.check(isProgram, 'Neither a formula nor a program.'));
const point = v.record(v.pipe(v.string(), v.maxLength(40)), number);
const name = v.pipe(v.string(), v.maxLength(40));
const shortWord = v.pipe(v.string(), v.maxLength(40));
const step = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));
/** Values forward; adjoints backward from the output; a value with its derivative by one variable, forward. */
export const modes = ['values', 'reverse', 'forward'] as const;
export type Mode = (typeof modes)[number];
const mode = v.picklist(modes);
const preset = v.strictObject({
  f: program,
  at: v.exactOptional(point),
  /** How it is named, where the formula is long. */
  label: v.exactOptional(v.strictObject({ en: shortWord, zh: shortWord })),
});

const props = v.strictObject({
  /** A formula, or lines `z = w*x + b; a = sigmoid(z)`. */
  f: v.optional(program, '(x^2+1)^3'),
  /** A number for each variable; 1 for those that are not named. */
  at: v.optional(point, {}),
  mode: v.optional(mode, 'values'),
  /** The variable of the forward mode; the first where it is not given. */
  by: v.optional(name, ''),
  step: v.optional(step, 0),
  /** Whether the reader is asked before each step. */
  predict: v.optional(v.boolean(), false),
  presets: v.optional(v.array(preset), []),
});

const state = v.object({ f: program, at: point, mode, by: name, step, predict: v.boolean() });

export type ChainStepperProps = v.InferOutput<typeof props>;
export type ChainStepperState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'chain-stepper',
  title: { en: 'The chain rule, step by step', zh: '链式法则：一步一步走' },
  props,
  state,
  initial: ({ presets: _presets, ...start }) => start,
  quantities: [
    'step',
    'output',
    'gradient',
    'value',
    'adjoint',
    'tangent',
    'partial',
    'factor',
    'product',
    'contribution',
    'sum',
    'result',
  ],
  examples: [
    {
      title: { en: 'A chain of three', zh: '三环的链' },
      props: {
        f: '(x^2+1)^3',
        mode: 'reverse',
        step: 3,
        presets: [
          { f: '(x^2+1)^3' },
          { f: 'e^(x^2)' },
          { f: 'sin(x^2)' },
          { f: 'sigmoid(w*x+b)' },
          { f: 'x*y+sin(x)' },
        ],
      },
    },
    {
      title: { en: 'Two paths from $x$', zh: '从 $x$ 出发的两条路径' },
      props: { f: 'x*y+sin(x)', at: { x: 2, y: 3 }, mode: 'reverse', step: 6 },
    },
    {
      title: { en: 'A neuron and its loss', zh: '一个神经元和它的损失' },
      props: {
        f: 'z = w1*x1 + w2*x2 + b; a = sigmoid(z); L = (a - t)^2',
        at: { w1: 0.5, x1: 2, w2: -1, x2: 1, b: 0, t: 1 },
        mode: 'reverse',
        step: 4,
      },
    },
    { title: { en: 'Outside the domain', zh: '定义域之外' }, props: { f: 'ln(x)+y^2', at: { x: -1 }, step: 3 } },
  ],
});
