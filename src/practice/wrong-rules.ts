/**
 * What goes wrong when people differentiate: each wrong rule spoils one named rule of the core, in one way. A puzzle uses one
 * of them once; the others are offered as answers beside it.
 */
import type { Localized } from '../locale/index.ts';

export interface WrongRule {
  readonly id: WrongRuleId;
  /** The rule of the core that it spoils, by id. */
  readonly spoils: string;
  /** The mistake in a few words: an answer to "what is wrong?". Formulas stand between dollars, here and below. */
  readonly name: Localized;
  /** Why it is wrong and what is right. */
  readonly explanation: Localized;
}

export type WrongRuleId =
  | 'inner-dropped'
  | 'outer-at-x'
  | 'outer-at-inner-derivative'
  | 'power-kept'
  | 'constant-kept'
  | 'power-on-exponential'
  | 'cosine-sign'
  | 'product-of-derivatives'
  | 'product-minus'
  | 'quotient-order'
  | 'quotient-plus'
  | 'square-missing'
  | 'quotient-of-derivatives'
  | 'bracket-lost';

export const wrongRules: readonly WrongRule[] = [
  wrong(
    'inner-dropped',
    'chain',
    ['The inner derivative is missing.', '漏掉了内层函数的导数。'],
    [
      'The chain rule has two factors: the derivative of the outer function at the inner value, times the derivative of the inner function.',
      '链式法则有两个因子：外层函数在内层函数值处的导数，以及内层函数的导数。',
    ],
  ),
  wrong(
    'outer-at-x',
    'chain',
    [
      'The outer derivative is taken at $x$, not at the inner value.',
      '外层函数的导数取在了 $x$ 处，而不是内层函数的值处。',
    ],
    [
      'The outer function gets the inner value as its input, so its derivative is taken there, too.',
      '外层函数的自变量取的是内层函数的值，求导之后也要在这个值处计算。',
    ],
  ),
  wrong(
    'outer-at-inner-derivative',
    'chain',
    ['The outer derivative is taken at the inner derivative.', '外层函数的导数取在了内层函数的导数处。'],
    [
      'Inside the outer derivative the inner function stays as it is; its own derivative is a separate factor.',
      '对外层求导时，里面的内层函数保持原样；内层函数的导数要另外乘上。',
    ],
  ),
  wrong(
    'power-kept',
    'power',
    ['The exponent was not lowered by one.', '指数没有减一。'],
    [
      'The power rule brings the exponent to the front and lowers it by one.',
      '幂函数求导时，指数移到前面作系数，指数再减一。',
    ],
  ),
  wrong(
    'constant-kept',
    'constant',
    ['A constant was kept, though its derivative is $0$.', '常数的导数是 $0$，却原样留了下来。'],
    [
      'A constant that is added does not change the slope: its derivative is $0$.',
      '加上一个常数不改变斜率：它的导数是 $0$。',
    ],
  ),
  wrong(
    'power-on-exponential',
    'exponential',
    ['The power rule was used where the variable is in the exponent.', '变量在指数上，却用了幂函数的求导法则。'],
    [
      'The power rule needs the variable in the base. With the variable in the exponent the function keeps its form and gets the factor $ln a$.',
      '幂函数求导法则要求变量在底数上。变量在指数上时，函数形式不变，再乘以 $ln a$。',
    ],
  ),
  wrong(
    'cosine-sign',
    'cos',
    ['The derivative of the cosine lacks its minus sign.', '余弦求导时漏掉了负号。'],
    ['The derivative of the cosine is minus the sine.', '余弦的导数是负的正弦。'],
  ),
  wrong(
    'product-of-derivatives',
    'product',
    ['The derivatives of the two factors were just multiplied.', '直接把两个因子的导数相乘了。'],
    [
      'The derivative of a product is a sum: each factor is differentiated once while the other one stays.',
      '乘积的导数是和：每次只对一个因子求导，另一个保持不变。',
    ],
  ),
  wrong(
    'product-minus',
    'product',
    ['The two products are subtracted instead of added.', '两个乘积应该相加，却相减了。'],
    [
      'In the product rule both products are added; the minus sign belongs to the quotient rule.',
      '乘积法则中两项相加；减号是商法则里的。',
    ],
  ),
  wrong(
    'quotient-order',
    'quotient',
    ['The two products in the numerator are exchanged.', '分子上的两个乘积次序颠倒了。'],
    [
      'The numerator begins with the derivative of the numerator: exchanged, the result has the wrong sign.',
      '分子上先写“分子的导数乘分母”；次序一颠倒，符号就反了。',
    ],
  ),
  wrong(
    'quotient-plus',
    'quotient',
    ['The two products are added instead of subtracted.', '两个乘积应该相减，却相加了。'],
    [
      'In the quotient rule the second product is subtracted: when the denominator of a positive fraction grows, the fraction becomes smaller.',
      '商法则中要减去第二个乘积：一个正的分数，分母变大，分数就变小。',
    ],
  ),
  wrong(
    'square-missing',
    'quotient',
    ['The denominator was not squared.', '分母没有平方。'],
    ['The quotient rule divides by the square of the denominator.', '商法则要除以分母的平方。'],
  ),
  wrong(
    'quotient-of-derivatives',
    'quotient',
    ['The derivatives of numerator and denominator were just divided.', '直接把分子、分母的导数相除了。'],
    [
      'A quotient is not differentiated part by part: both parts change at once, and the quotient rule counts both.',
      '商不能分子、分母各自求导：两者同时在变，商法则把两方面都算进去。',
    ],
  ),
  wrong(
    'bracket-lost',
    'expand',
    ['A bracket after a minus sign was lost.', '负号后面的括号弄丢了。'],
    [
      'The minus sign belongs to everything in the bracket: each term changes its sign.',
      '负号管住整个括号：括号里每一项都要变号。',
    ],
  ),
];

/** @throws where the id is not in the table */
export function wrongRule(id: WrongRuleId): WrongRule {
  const found = wrongRules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`There is no wrong rule ${id}.`);
  return found;
}

type Pair = readonly [en: string, zh: string];

function wrong(id: WrongRuleId, spoils: string, [en, zh]: Pair, [enWhy, zhWhy]: Pair): WrongRule {
  return { id, spoils, name: { en, zh }, explanation: { en: enWhy, zh: zhWhy } };
}
