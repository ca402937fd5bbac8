/** A derivation with one wrong step, to be found: what a lesson may say about it and what a reader may answer. */
import * as v from 'valibot';

import { defineWidget } from '../contract.ts';

/** Where the puzzles come from: functions of x, the backward pass of a layer, or both in turn. */
export const abouts = ['both', 'functions', 'layer'] as const;

const seed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0x7fff_ffff));
const about = v.picklist(abouts);

const props = v.strictObject({
  /** Which puzzle comes first; the same number gives the same puzzle. */
  seed: v.optional(seed, 1),
  about: v.optional(about, 'both'),
});

const state = v.object({
  seed,
  /** Links from before there were layers say nothing about it. */
  about: v.optional(about, 'functions'),
  /** The line that was chosen, `s1`, `s2` …; empty while none is. */
  line: v.pipe(v.string(), v.maxLength(8)),
  /** The answer to what is wrong, by the id of a wrong rule or product; empty while none is given. */
  reason: v.pipe(v.string(), v.maxLength(40)),
  /** Whether the reader asked for the answer. */
  shown: v.boolean(),
});

export type MistakeState = v.InferOutput<typeof state>;

export const widget = /* @__PURE__ */ defineWidget({
  id: 'find-the-mistake',
  title: { en: 'Find the mistake', zh: '找出错误' },
  props,
  state,
  initial: (given) => ({ ...given, line: '', reason: '', shown: false }),
  quantities: ['x', 'claimed', 'measured', 'corrected', 'W', 'a', 't', 'slope', 'one', 'dL/da', 'dL/dz'],
  examples: [
    { title: { en: 'A derivation with a mistake', zh: '一段有错的求导过程' }, props: { seed: 1 } },
    { title: { en: 'Another one', zh: '另一段' }, props: { seed: 12 } },
    { title: { en: 'A backward pass with a mistake', zh: '一趟有错的反向传播' }, props: { seed: 2, about: 'layer' } },
  ],
});
