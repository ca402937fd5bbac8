/** What the tables of the core do not say about a law: its group on the sheet, conditions in words, readings of laws with u and v. */
import type { Localized } from '../../../locale/index.ts';

export interface GroupOfLaws {
  readonly title: Localized;
  /** The section of a lesson that explains it. */
  readonly lesson: { readonly slug: string; readonly section: string };
  /** The ids of the laws, in the order of the sheet. */
  readonly ids: readonly string[];
  /** Whether its laws have names that are worth knowing. */
  readonly isNamed?: true;
  /** Takes in every op that no group names. */
  readonly isRest?: true;
}

export const groups: readonly GroupOfLaws[] = [
  {
    title: { en: 'Rules', zh: '求导法则' },
    isNamed: true,
    lesson: { slug: 'combination-rules', section: 'sum-and-difference-rule' },
    ids: [
      'constant',
      'variable',
      'constant-multiple',
      'sum',
      'difference',
      'negation',
      'product',
      'quotient',
      'reciprocal',
    ],
  },
  {
    title: { en: 'Composite functions', zh: '复合函数' },
    isNamed: true,
    lesson: { slug: 'chain-rule', section: 'basic-chain-rule' },
    ids: ['chain', 'multivariable-chain', 'logarithmic'],
  },
  {
    title: { en: 'Powers and roots', zh: '幂与根式' },
    lesson: { slug: 'basic-rules', section: 'power-rule' },
    ids: ['power', 'sqrt', 'cbrt'],
  },
  {
    title: { en: 'Exponentials and logarithms', zh: '指数与对数' },
    lesson: { slug: 'basic-rules', section: 'exponential-and-logarithmic-functions' },
    ids: ['exp', 'exponential', 'ln', 'log', 'log10', 'log2', 'expm1', 'log1p'],
  },
  {
    title: { en: 'Trigonometric functions and their inverses', zh: '三角函数与反三角函数' },
    lesson: { slug: 'basic-rules', section: 'trigonometric-functions' },
    ids: ['sin', 'cos', 'tan', 'sec', 'csc', 'cot', 'asin', 'acos', 'atan', 'atan2'],
  },
  {
    title: { en: 'Hyperbolic functions and their inverses', zh: '双曲函数与反双曲函数' },
    lesson: { slug: 'activations', section: 'hyperbolic-tangent-tanh' },
    ids: ['sinh', 'cosh', 'tanh', 'coth', 'asinh', 'acosh', 'atanh'],
  },
  {
    title: { en: 'Activation functions', zh: '激活函数' },
    lesson: { slug: 'activations', section: 'the-four-at-a-glance' },
    ids: ['sigmoid', 'relu', 'leakyrelu', 'elu', 'softplus', 'silu', 'gelu', 'mish', 'hardsigmoid'],
  },
  {
    title: { en: 'Further functions', zh: '其他函数' },
    lesson: { slug: 'activations', section: 'relu-rectified-linear-unit' },
    ids: ['abs', 'sign', 'step', 'max', 'min'],
    isRest: true,
  },
];

/** In words, or as TeX. */
export const conditions: Readonly<Record<string, Localized | string>> = {
  power: {
    en: '$x > 0$; integer $n$ also for $x < 0$, positive integer $n$ for all $x$',
    zh: '$x > 0$；$n$ 为整数时 $x < 0$ 亦可，$n$ 为正整数时 $x$ 任意',
  },
  atan2: { en: '$x \\ne 0$ or $a > 0$', zh: '$x \\ne 0$ 或 $a > 0$' },
  quotient: 'v \\ne 0',
  reciprocal: 'v \\ne 0',
};

/** Laws in u and v, or with cases; the laws of single functions are read from their formulas. */
export const readings: Readonly<Record<string, Localized>> = {
  constant: { en: 'the derivative of a constant is zero', zh: '常数的导数为零' },
  variable: { en: 'the derivative of x with respect to x is one', zh: 'x对x的导数为一' },
  'constant-multiple': { en: 'a constant factor stays in front', zh: '常数因子可以提到求导记号外面' },
  sum: { en: 'the derivative of a sum is the sum of the derivatives', zh: '和的导数等于导数的和' },
  difference: {
    en: 'the derivative of a difference is the difference of the derivatives',
    zh: '差的导数等于导数的差',
  },
  negation: { en: 'a minus sign stays in front', zh: '负号可以提到求导记号外面' },
  product: {
    en: 'derivative of the first times the second, plus the first times derivative of the second',
    zh: '前导后不导，加上前不导后导',
  },
  quotient: {
    en: 'derivative of the top times the bottom, minus the top times derivative of the bottom, all over the bottom squared',
    zh: '分子的导数乘分母，减去分子乘分母的导数，所得的差再除以分母的平方',
  },
  reciprocal: {
    en: 'minus c times the derivative of v, over v squared',
    zh: 'v的平方分之c乘v的导数，再取负号',
  },
  chain: {
    en: 'd y by d x is d y by d u times d u by d x',
    zh: 'd y比d x等于d y比d u乘以d u比d x',
  },
  'multivariable-chain': {
    en: 'along each path multiply, over the paths add',
    zh: '沿路径相乘，各路径相加',
  },
  logarithmic: {
    en: 'take the logarithm, differentiate both sides, multiply by u to the v',
    zh: '两边取对数再求导，最后乘以u的v次方',
  },
  power: {
    en: 'the derivative of x to the n is n times x to the n minus one',
    zh: 'x的n次方的导数是n乘以x的n减一次方',
  },
  exponential: {
    en: 'the derivative of a to the x is a to the x times the natural logarithm of a',
    zh: 'a的x次方的导数是a的x次方乘以a的自然对数',
  },
  expm1: { en: 'the derivative of e to the x minus one is e to the x', zh: 'e的x次方减一的导数是e的x次方' },
  log1p: {
    en: 'the derivative of the natural logarithm of one plus x is one over one plus x',
    zh: '1与x的和的自然对数的导数是1与x的和分之一',
  },
  relu: { en: 'one where x is positive, zero where x is negative', zh: 'x为正时是一，x为负时是零' },
  leakyrelu: { en: 'one where x is positive, a where x is negative', zh: 'x为正时是一，x为负时是a' },
  hardsigmoid: {
    en: 'one sixth between minus three and three, zero outside',
    zh: 'x在负三与三之间时是六分之一，在此之外是零',
  },
  gelu: {
    en: 'the normal distribution function at x, plus x times its density at x',
    zh: '标准正态分布函数在x处的值，加上x乘以其密度在x处的值',
  },
  mish: {
    en: 'with s for the softplus of x: the hyperbolic tangent of s, plus x times the sigmoid of x over the square of the hyperbolic cosine of s',
    zh: '记x的Softplus为s：s的双曲正切，加上x与x的Sigmoid之积除以s的双曲余弦的平方',
  },
  atan2: {
    en: 'the derivative, with respect to x, of the angle of the point a, x is a over the sum x squared plus a squared',
    zh: '横坐标为a、纵坐标为x的点的辐角，对x的导数是x的平方与a的平方的和分之a',
  },
  abs: { en: 'the derivative of the absolute value of x is the sign of x', zh: 'x的绝对值的导数是x的符号' },
  sign: { en: 'zero wherever x is not zero', zh: 'x不为零时是零' },
  step: { en: 'zero wherever x is not zero', zh: 'x不为零时是零' },
  max: { en: 'the derivative of the larger one', zh: '较大者的导数' },
  min: { en: 'the derivative of the smaller one', zh: '较小者的导数' },
};
