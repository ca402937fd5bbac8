import * as v from 'valibot';
import { expect, test } from 'vitest';

import { describe } from './describe.ts';
import { widget, type DanceState } from './widget.ts';

const start: DanceState = { about: 'dance', quarter: 0, x: 0 };

test.each<[Partial<DanceState>, string, string]>([
  [
    {},
    'The angle x = 0 (0°): the point is at cos x = 1, sin x = 0. For f(x) = sin x: f(x) = 0 and f′(x) = 1.',
    '角 x = 0（0°）：点位于 cos x = 1，sin x = 0。对 f(x) = sin x，有 f(x) = 0，f′(x) = 1。',
  ],
  [
    { x: Math.PI / 2 },
    'The angle x ≈ 1.571 (90°): the point is at cos x = 0, sin x = 1. For f(x) = sin x: f(x) = 1 and f′(x) = 0.',
    '角 x ≈ 1.571（90°）：点位于 cos x = 0，sin x = 1。对 f(x) = sin x，有 f(x) = 1，f′(x) = 0。',
  ],
  [
    { x: Math.PI / 6, quarter: 1 },
    'The angle x ≈ 0.524 (30°): the point is at cos x ≈ 0.866, sin x = 0.5. For f(x) = cos x: f(x) ≈ 0.866 and f′(x) = −0.5.',
    '角 x ≈ 0.524（30°）：点位于 cos x ≈ 0.866，sin x = 0.5。对 f(x) = cos x，有 f(x) ≈ 0.866，f′(x) = −0.5。',
  ],
  [
    { x: -1, quarter: 2 },
    'The angle x = −1 (about −57.3°): the point is at cos x ≈ 0.54, sin x ≈ −0.841. For f(x) = −sin x: f(x) ≈ 0.841 and f′(x) ≈ −0.54.',
    '角 x = −1（约 −57.3°）：点位于 cos x ≈ 0.54，sin x ≈ −0.841。对 f(x) = −sin x，有 f(x) ≈ 0.841，f′(x) ≈ −0.54。',
  ],
  [
    { x: 2, quarter: 3 },
    'The angle x = 2 (about 114.6°): the point is at cos x ≈ −0.416, sin x ≈ 0.909. For f(x) = −cos x: f(x) ≈ 0.416 and f′(x) ≈ 0.909.',
    '角 x = 2（约 114.6°）：点位于 cos x ≈ −0.416，sin x ≈ 0.909。对 f(x) = −cos x，有 f(x) ≈ 0.416，f′(x) ≈ 0.909。',
  ],
  [
    { x: Math.PI, quarter: 1 },
    'The angle x ≈ 3.142 (180°): the point is at cos x = −1, sin x = 0. For f(x) = cos x: f(x) = −1 and f′(x) = 0.',
    '角 x ≈ 3.142（180°）：点位于 cos x = −1，sin x = 0。对 f(x) = cos x，有 f(x) = −1，f′(x) = 0。',
  ],
  [
    { x: -2 * Math.PI, quarter: 3 },
    'The angle x ≈ −6.283 (−360°): the point is at cos x = 1, sin x = 0. For f(x) = −cos x: f(x) = −1 and f′(x) = 0.',
    '角 x ≈ −6.283（−360°）：点位于 cos x = 1，sin x = 0。对 f(x) = −cos x，有 f(x) = −1，f′(x) = 0。',
  ],
  [
    { about: 'tan' },
    'The angle x = 0 (0°): the point is at cos x = 1, sin x = 0. For f(x) = tan x: f(x) = 0 and f′(x) = 1.',
    '角 x = 0（0°）：点位于 cos x = 1，sin x = 0。对 f(x) = tan x，有 f(x) = 0，f′(x) = 1。',
  ],
  [
    { about: 'tan', x: Math.PI / 4 },
    'The angle x ≈ 0.785 (45°): the point is at cos x ≈ 0.707, sin x ≈ 0.707. For f(x) = tan x: f(x) = 1 and f′(x) = 2.',
    '角 x ≈ 0.785（45°）：点位于 cos x ≈ 0.707，sin x ≈ 0.707。对 f(x) = tan x，有 f(x) = 1，f′(x) = 2。',
  ],
  [
    { about: 'tan', x: Math.PI / 2 },
    'The angle x ≈ 1.571 (90°): the point is at cos x = 0, sin x = 1. cos x is 0 here: the two lines are parallel, and tan x has neither value nor slope.',
    '角 x ≈ 1.571（90°）：点位于 cos x = 0，sin x = 1。此处 cos x 等于 0：两条直线平行，tan x 无定义，也没有斜率。',
  ],
  [
    { about: 'tan', x: 1.5 },
    'The angle x = 1.5 (about 85.9°): the point is at cos x ≈ 0.071, sin x ≈ 0.997. For f(x) = tan x: f(x) ≈ 14.101 and f′(x) ≈ 199.85.',
    '角 x = 1.5（约 85.9°）：点位于 cos x ≈ 0.071，sin x ≈ 0.997。对 f(x) = tan x，有 f(x) ≈ 14.101，f′(x) ≈ 199.85。',
  ],
])('%o is said in both languages', (patch, en, zh) => {
  expect(describe({ ...start, ...patch })).toEqual({ en, zh });
});

test('every example gives a state that its own schema takes; a third turn is refused', () => {
  for (const { props } of widget.examples) {
    expect(v.safeParse(widget.state, widget.initial(v.parse(widget.props, props))).success).toBe(true);
  }
  expect(v.safeParse(widget.props, { at: 7 }).success).toBe(false);
  expect(v.safeParse(widget.props, { quarter: 4 }).success).toBe(false);
});
