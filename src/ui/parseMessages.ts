/**
 * What a reader is told when a typed formula cannot be read: for every code of `ParseError` a sentence in both languages
 * that names the place and says what was expected there. A code without a sentence does not compile.
 */
import type { ParseError, ParseErrorCode } from '../autodiff/index.ts';
import type { Localized } from '../locale/index.ts';

/** The part of an error that its sentence needs. */
export type ParseProblem = Pick<ParseError, 'code' | 'start' | 'end' | 'data'>;

/** What a sentence is made of: the place in the text as it was typed, and what the core adds. */
interface Place {
  readonly excerpt: string;
  /** A number or name from the error's data. */
  readonly data: (key: string) => string;
  /** The variables that may be used; x where any may. */
  readonly variables: readonly [first: string, ...others: string[]];
}

/** What was opened, and what closes it: a bar, a bracket, or the bracket of a function, of which the excerpt is the name. */
function pairOf(excerpt: string): readonly [opening: string, closing: string] {
  if (excerpt === '|') return ['|', '|'];
  return [/^[(（]$/.test(excerpt) ? excerpt : `${excerpt}(`, ')'];
}

const messages: Readonly<Record<ParseErrorCode, (place: Place) => Localized>> = {
  empty: ({ variables }) => ({
    en: `Type a formula in ${variables.join(' and ')}, such as ${exampleIn(variables)}.`,
    zh: `请输入关于 ${variables.join('、')} 的式子，例如 ${exampleIn(variables)}。`,
  }),
  'unexpected-character': ({ excerpt }) => ({
    en: `“${excerpt}” means nothing in a formula. Numbers, letters, + − * / ^ and brackets were expected.`,
    zh: `式子中不能出现“${excerpt}”；此处应为数、字母、+ − * / ^ 或括号。`,
  }),
  'unexpected-token': ({ excerpt }) => ({
    en: `“${excerpt}” does not belong here. An operation such as + or *, or the end, was expected.`,
    zh: `“${excerpt}”不能出现在这里；此处应为 + 或 * 之类的运算，或者式子到此结束。`,
  }),
  'unexpected-end': () => ({
    en: 'The formula stops too early: a number, a name or a bracket was expected at the end.',
    zh: '式子还没有写完：末尾应为数、字母或括号。',
  }),
  'missing-operand': ({ excerpt }) => ({
    en: `A number, a name or a bracket was expected before “${excerpt}”.`,
    zh: `“${excerpt}”之前应为数、字母或括号。`,
  }),
  'unclosed-bracket': ({ excerpt }) => {
    const [opening, closing] = pairOf(excerpt);
    return {
      en: `“${opening}” is opened but never closed: “${closing}” was expected.`,
      zh: `“${opening}”没有闭合，还缺一个“${closing}”。`,
    };
  },
  'unopened-bracket': ({ excerpt }) => ({
    en: `“${excerpt}” closes a bracket that was never opened.`,
    zh: `“${excerpt}”前面没有与之配对的左括号。`,
  }),
  'bad-number': ({ excerpt }) => ({
    en: `“${excerpt}” is not a number: one decimal point was expected.`,
    zh: `“${excerpt}”不是数：一个数只能有一个小数点。`,
  }),
  'number-too-large': ({ excerpt }) => ({
    en: `${excerpt} is too large: numbers below 1.8 × 10³⁰⁸ were expected.`,
    zh: `${excerpt} 太大：数应小于 1.8 × 10³⁰⁸。`,
  }),
  'unknown-function': ({ excerpt }) => ({
    en: `There is no function named “${excerpt}”. A known one, such as sin, ln or sqrt, was expected; for a product write ${excerpt}*(…).`,
    zh: `没有名为“${excerpt}”的函数；此处应为 sin、ln、sqrt 等已知函数。若要表示乘法，请写 ${excerpt}*(…)。`,
  }),
  'unknown-name': ({ excerpt, variables }) => ({
    en: `“${excerpt}” is not known here. The variable ${variables.join(' or ')}, a number, or a function such as sin(${variables[0]}) was expected.`,
    zh: `这里不认识“${excerpt}”；此处应为变量 ${variables.join(' 或 ')}、数，或 sin(${variables[0]}) 之类的函数。`,
  }),
  'ambiguous-name': ({ excerpt }) => ({
    en: `“${excerpt}” can be read in more than one way. A * between the factors was expected.`,
    zh: `“${excerpt}”有不止一种读法；请在因子之间写上 *。`,
  }),
  'forbidden-name': ({ excerpt }) => ({
    en: `“${excerpt}” cannot be a name here. A short name such as x was expected.`,
    zh: `“${excerpt}”不能用作名称；请使用 x 之类的短名称。`,
  }),
  'missing-arguments': ({ data, variables }) => ({
    en: `${data('name')} of what? An argument in brackets was expected: ${data('name')}(${variables[0]}).`,
    zh: `${data('name')} 缺少自变量：后面应有括号，例如 ${data('name')}(${variables[0]})。`,
  }),
  'argument-count': ({ data }) => ({
    en: `${data('name')} does not take ${data('given')} ${data('given') === '1' ? 'argument' : 'arguments'}.`,
    zh: `${data('name')} 括号内有 ${data('given')} 个自变量，个数不对。`,
  }),
  'duplicate-name': ({ data }) => ({
    en: `${data('name')} already has a meaning: a new name was expected.`,
    zh: `${data('name')} 已经用过了：这里应使用新的名称。`,
  }),
  'too-long': ({ data }) => ({
    en: `The formula is too long: at most ${data('limit')} characters were expected.`,
    zh: `式子太长：最多 ${data('limit')} 个字符。`,
  }),
  'too-many-nodes': ({ data }) => ({
    en: `The formula is too large: at most ${data('limit')} numbers and operations were expected.`,
    zh: `式子太大：数与运算合计最多 ${data('limit')} 个。`,
  }),
  'too-deep': ({ data }) => ({
    en: `Too many brackets inside each other: at most ${data('limit')} levels were expected.`,
    zh: `括号嵌套太深：最多 ${data('limit')} 层。`,
  }),
};

/** Longer excerpts are shortened: the underline shows the rest. */
const longest = 24;

/** What could be typed, the same in both languages. */
function exampleIn([first, second]: Place['variables']): string {
  return second === undefined ? `${first}^2+1` : `${first}^2+${second}^2`;
}

/**
 * The sentence for an error in `text`.
 * @param names the variables that may be used there; none where any may
 */
export function parseMessage(
  { code, start, end, data }: ParseProblem,
  text: string,
  names: readonly string[] = [],
): Localized {
  const [first = 'x', ...others] = names;
  const typed = text.slice(start, end).trim();
  const excerpt = typed.length > longest ? `${typed.slice(0, longest)}…` : typed;
  return messages[code]({
    excerpt,
    variables: [first, ...others],
    data: (key) => String(Object.hasOwn(data, key) ? (data[key] ?? '') : excerpt),
  });
}
