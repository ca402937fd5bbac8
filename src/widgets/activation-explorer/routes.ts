/**
 * The derivations that the lesson tells, as lines to be uncovered one by one. A line is the derivative, written in another
 * way; parts that are differentiated are differentiated by the core, and a test asks the core whether every line is equal
 * to the derivative that it finds by itself.
 */
import { derive, differentiate, parse, substitute, toTex, toText, type Expr } from '../../autodiff/index.ts';
import type { Localized } from '../../locale/index.ts';

export interface Line {
  /** As TeX and as plain mathematics: `Formula` shows the latter until KaTeX has come. */
  readonly tex: string;
  readonly text: string;
  /** What has been done to reach it. */
  readonly why: Localized;
  /** The line as an expression in x; absent for one that states the function. */
  readonly expr?: Expr;
}

export interface Route {
  readonly title: Localized;
  readonly lines: readonly Line[];
}

const x = ['x'];
const read = (text: string) => parse(text, { variables: x });
/** A derivative by x as text in brackets, to be put into a line. */
const by = (text: string) => `(${toText(differentiate(read(text), 'x'))})`;

function line(text: string, why: Localized): Line {
  const expr = read(text);
  return { ...shown(expr), why, expr };
}

/** Fractions at full size; in the plain text σ for sigmoid, and no sign between a number and what it multiplies. */
function shown(expr: Expr) {
  const text = toText(expr)
    .replaceAll('sigmoid', 'σ')
    .replaceAll(/(\d)\*(?=[a-zσ(])/g, '$1');
  return { tex: `\\displaystyle ${toTex(expr)}`, text };
}

/** The first line of a route: the function that is differentiated. */
function start(text: string, why: Localized): Line {
  return { ...shown(read(text)), why };
}

/** An outer function at an inner one, differentiated: its law in u, not tidied yet, with the inner function put in for u. */
function outerAt(outer: string, inner: string): string {
  const [law] = derive(parse(outer, { variables: ['u'] }), 'u').steps;
  if (law === undefined) throw new RangeError(`Nothing to differentiate in ${outer}.`);
  return `(${toText(substitute(law.after, { u: read(inner) }))})`;
}

const inner = '1+e^(-x)';
const meeting = 'e^(-x)/(1+e^(-x))^2';

/** σ′ by the two routes of the lesson, side by side. */
export const sigmoidRoutes: readonly [Route, Route] = [
  {
    title: { en: 'As a power', zh: '写成幂' },
    lines: [
      start('(1+e^(-x))^(-1)', { en: '$σ(x)$ as a power', zh: '把 $σ(x)$ 写成幂' }),
      line(`${outerAt('u^(-1)', inner)}*${by(inner)}`, {
        en: 'chain rule: outer derivative times inner derivative',
        zh: '链式法则：外层导数乘以内层导数',
      }),
      line(meeting, { en: 'the two minus signs cancel', zh: '两个负号相互抵消' }),
    ],
  },
  {
    title: { en: 'As a quotient', zh: '看作商' },
    lines: [
      start('1/(1+e^(-x))', { en: '$σ(x)$ as a quotient', zh: '把 $σ(x)$ 看作商' }),
      line(`(${by('1')}*(${inner})-1*${by(inner)})/(${inner})^2`, {
        en: 'quotient rule; the numerator $1$ has derivative $0$',
        zh: '商法则：分子 $1$ 的导数为 $0$',
      }),
      line(meeting, { en: 'half of the rule was zero', zh: '商法则中有一半是零' }),
    ],
  },
];

/** What both routes of σ′ go on with. */
export const sigmoidEnd: readonly Line[] = [
  line('1/(1+e^(-x))*(e^(-x)/(1+e^(-x)))', {
    en: 'share out the square between two fractions',
    zh: '把平方拆开，分给两个分式',
  }),
  line('sigmoid(x)*((1+e^(-x)-1)/(1+e^(-x)))', {
    en: 'the first fraction is $σ(x)$; add $1$ and subtract $1$ in the second',
    zh: '前一个分式就是 $σ(x)$；在后一个的分子上加 $1$ 再减 $1$',
  }),
  line('sigmoid(x)*(1-sigmoid(x))', { en: 'which is $1 − σ(x)$', zh: '后一个就是 $1 − σ(x)$' }),
];

/** tanh′ from tanh(x) = 2σ(2x) − 1. */
export const tanhRoute: Route = {
  title: { en: '$tanh′$ from $σ′$', zh: '由 $σ′$ 求 $tanh′$' },
  lines: [
    start('2*sigmoid(2x)-1', { en: '$tanh(x)$, written with $σ$', zh: '用 $σ$ 表示 $tanh(x)$' }),
    line(`2*${outerAt('sigmoid(u)', '2x')}*${by('2x')}`, {
      en: 'chain rule: the inner function $2x$ brings a factor $2$',
      zh: '链式法则：内层函数 $2x$ 带来因子 $2$',
    }),
    line('4*(sigmoid(2x)*(1-sigmoid(2x)))', { en: '$2 · 2 = 4$', zh: '$2 · 2 = 4$' }),
    line('4*((1+tanh(x))/2)*((1-tanh(x))/2)', {
      en: '$σ(2x)$ is $(1 + tanh x)/2$',
      zh: '$σ(2x)$ 等于 $(1 + tanh x)/2$',
    }),
    line('1-tanh(x)^2', { en: 'the $4$ cancels against the two denominators', zh: '$4$ 与两个分母约去' }),
  ],
};
