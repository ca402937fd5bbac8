// The sentence about the neuron, in both languages, at ten states.
import { expect, test } from 'vitest';

import { describe } from './describe.ts';
import { readingOf, type NeuronInputs } from './model.ts';

const source: NeuronInputs = { x1: 2, x2: 1, w1: 0.5, w2: -1, b: 0, t: 1 };

const states: readonly [Partial<NeuronInputs>, en: string, zh: string][] = [
  [{}, '−1 times 0.25 times 2, that is −0.5', '第一个为 −1，第二个为 0.25，第三个为 2；它们的积为 −0.5'],
  [{ t: 0 }, 'a larger w₁ makes the loss larger', '增大 w₁ 会使损失增大'],
  [{ t: 0.5 }, 'hardly changes the loss', '损失不变或几乎不变'],
  [{ x1: 0 }, 'times 0, that is', '第三个为 0'],
  [{ x1: -2 }, 'makes the loss larger', '损失增大'],
  [{ b: 1 }, 'z is 1', '加权和 z 为 1'],
  [{ b: 3, t: 1 }, 'the loss about 0.002', '损失约为 0.002'],
  [{ w1: 1.5, w2: 0 }, 'z is 3', '加权和 z 为 3'],
  [{ x2: -3 }, 'z is 4', '加权和 z 为 4'],
  [{ b: -2 }, 'the output a about 0.119', '输出 a 约为 0.119'],
];

for (const [changes, en, zh] of states) {
  test(`the neuron with ${JSON.stringify(changes)} is said in both languages`, () => {
    const sentence = describe(readingOf({ ...source, ...changes }));
    expect(sentence.en).toContain(en);
    expect(sentence.zh).toContain(zh);
    expect(sentence.zh).not.toMatch(/[,;.!?](?!\d)/);
    expect(sentence.en).not.toMatch(/\p{Script=Han}/u);
  });
}
