/** What the widget says beside its numbers. Sentences about a reading are in `describe.ts`. */
import type { Localized } from '../../locale/index.ts';

export const words = {
  inputs: { en: 'The inputs as bars', zh: '各输入的柱形图' },
  outputs: { en: 'The outputs as bars, together 1', zh: '各输出的柱形图，总和为 1' },
  table: { en: 'Inputs and outputs', zh: '输入与输出' },
  shift: { en: 'added to all inputs', zh: '加到每个输入上的数' },
  temperature: { en: 'T, the temperature', zh: 'T，温度' },
  positive: { en: 'The temperature must be greater than $0$.', zh: '温度必须大于 $0$。' },
  sum: { en: 'sum', zh: '总和' },
  input: { en: 'input', zh: '输入' },
  output: { en: 'output', zh: '输出' },
  jacobian: { en: 'Jacobian matrix', zh: '雅可比矩阵' },
  zeroSums: {
    en: 'Every row and every column adds up to $0$: what one output gains, the others lose.',
    zh: '每行之和、每列之和都是 $0$：一个输出增加多少，其余的就一共减少多少。',
  },
} satisfies Record<string, Localized>;

export function nameOfInput(index: number): Localized {
  return { en: `input ${index + 1}`, zh: `第 ${index + 1} 个输入` };
}
