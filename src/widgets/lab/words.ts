/** What the lab says beside its numbers. */
import type { Localized } from '../../locale/index.ts';
import type { Part } from './widget.ts';

export const words = {
  f: { en: 'f, the function', zh: '函数 f' },
  presets: { en: 'Functions to begin with', zh: '可选的函数' },
  by: { en: 'Differentiate with respect to', zh: '求导变量' },
  variable: { en: 'a variable of the function', zh: '函数的自变量' },
  point: { en: 'Point on the curve', zh: '曲线上的点' },
  graph: { en: 'Graph of f =', zh: '函数图像：f =' },
  graphBelow: { en: 'Graph of the derivative', zh: '导数的图像' },
  noSlope: { en: 'does not exist', zh: '不存在' },
  parts: { en: 'How to look at it', zh: '查看方式' },
  loading: { en: 'One moment …', zh: '请稍候……' },
  failed: { en: 'This part could not be fetched.', zh: '这一部分未能加载。' },
  again: { en: 'Try again', zh: '重试' },
  noPicture: {
    en: 'This function has too many parts, or too long a name, for a picture of its computation.',
    zh: '这个函数的运算太多，或者变量名太长，无法画成计算图。',
  },
  symbolic: { en: 'by rules', zh: '用求导法则' },
  reverse: { en: 'by one backward pass', zh: '用反向传播' },
  central: { en: 'by central difference', zh: '用中心差分' },
  error: { en: 'its error', zh: '误差' },
  bound: { en: 'estimated bound', zh: '误差估计' },
  h: { en: 'h, the step of the difference', zh: 'h，差分的步长' },
  agree: {
    en: 'Three ways, one number: they agree within what rounding allows.',
    zh: '三种方法，同一个数：在舍入误差范围内一致。',
  },
  differ: {
    en: 'The difference quotient is further off than its own values lead one to expect: something happens between $x − h$ and $x + h$, or $h$ is too small.',
    zh: '差商的误差超出了误差估计：要么 $x − h$ 与 $x + h$ 之间有特殊点，要么 $h$ 太小。',
  },
  none: {
    en: 'There is no derivative here; rules and programs answer by convention.',
    zh: '此处导数不存在；求导公式和程序按约定给出数值。',
  },
  copy: { en: 'Copy', zh: '复制' },
  copied: { en: 'Copied', zh: '已复制' },
  byHand: { en: 'Select and copy', zh: '请手动选中复制' },
} satisfies Record<string, Localized>;

export const partNames: Readonly<Record<Part, Localized>> = {
  rules: { en: 'Rule by rule', zh: '逐步求导' },
  graph: { en: 'Computational graph', zh: '计算图' },
  check: { en: 'Numeric check', zh: '数值验证' },
  code: { en: 'TeX and Python', zh: 'TeX 与 Python' },
};
