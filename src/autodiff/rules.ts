/**
 * The structural rules: how derivatives of composed functions are put together, and how the result is simplified. The law
 * of each single function stands in its row of the op table. Ids are frozen; a step of a derivation names its rule by id.
 */
import { rule } from './rule.ts';
import type { Rule } from './types.ts';

/** Laws of differentiation that belong to no single op. */
const laws: readonly Rule[] = [
  rule('constant', 'Derivative of a constant', '常数的导数', "(c)' = 0"),
  rule('variable', 'Derivative of the variable', '自变量的导数', "(x)' = 1"),
  rule('constant-multiple', 'Constant multiple rule', '常数倍法则', "(c u)' = c u'"),
  rule('sum-difference', 'Sum and difference rule', '和差法则', "(u \\pm v)' = u' \\pm v'"),
  rule('reciprocal', 'Reciprocal rule', '倒数的求导法则', "\\left(\\frac{c}{v}\\right)' = -\\frac{c v'}{v^2}"),
  rule('exponential', 'Exponential rule', '指数函数求导法则', "(a^x)' = a^x \\ln a,\\ a > 0"),
  rule(
    'logarithmic',
    'Logarithmic differentiation',
    '对数求导法',
    "(u^v)' = u^v \\left(v' \\ln u + v \\cdot \\frac{u'}{u}\\right),\\ u > 0",
  ),
  rule('chain', 'Chain rule', '链式法则', '\\frac{dy}{dx} = \\frac{dy}{du} \\cdot \\frac{du}{dx}'),
  rule(
    'multivariable-chain',
    'Multivariable chain rule',
    '多元链式法则',
    "f(u, v)' = \\frac{\\partial f}{\\partial u} u' + \\frac{\\partial f}{\\partial v} v'",
  ),
  rule('substitute', 'Put the parts together', '代入', "u' = a \\ \\Rightarrow\\ f(u') = f(a)"),
];

/**
 * Simplifications that may also give a value where there was none: they state their condition, so that no domain grows
 * unannounced.
 */
export const widening: readonly Rule[] = [
  rule('cancel', 'Cancel', '约分', '\\frac{u}{u} = 1,\\ u \\ne 0'),
  rule('roots', 'Product of equal roots', '相同根式相乘', '\\sqrt{u} \\sqrt{u} = u,\\ u \\ge 0'),
  rule('zero-factor', 'Zero times anything', '零乘任何数得零', '0 \\cdot u = 0,\\ u \\in \\mathbb{R}'),
  rule('zero-power', 'Exponent zero', '零次幂', 'u^0 = 1,\\ u \\ne 0'),
];

/** All of them keep the value wherever there was one. A step that uses several is named after the first of them here. */
export const simplifications: readonly Rule[] = [
  ...widening,
  rule('common-factor', 'Take out the common factor', '提取公因式', 'u v + u w = u (v + w)'),
  rule('expand', 'Multiply out', '展开', 'u (v + w) = u v + u w'),
  rule('like-terms', 'Collect like terms', '合并同类项', 'm u + n u = (m + n) u'),
  rule('same-base', 'Same base: add the exponents', '同底数幂相乘', 'u^m u^n = u^{m + n}'),
  rule('zero-term', 'Leave out zeros', '去掉零项', 'u + 0 = u'),
  rule('one-factor', 'Leave out factors of one', '去掉因子 1', '1 \\cdot u = u'),
  rule('first-power', 'Exponent one', '一次幂', 'u^1 = u'),
  rule('known-value', 'Known value', '特殊值', '\\ln 1 = 0,\\ \\ln e = 1'),
  rule('root-power', 'Exponent one half', '化为根式', 'u^{1/2} = \\sqrt{u}'),
  rule('negative-power', 'Negative exponent', '负指数幂', 'u^{-n} = \\frac{1}{u^n}'),
  rule('numbers', 'Work out the numbers', '数的计算', '2 \\cdot 3 = 6,\\ 2 + 3 = 5'),
  rule('arrange', 'Arrange signs and factors', '整理符号与次序', 'u \\cdot n = n u,\\ u \\cdot (-v) = -u v'),
];

export const rules: readonly Rule[] = [...laws, ...simplifications];
