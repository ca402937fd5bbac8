/** A small good lesson and what it is checked against: the tests of this folder change it and look what is said. */
import * as v from 'valibot';

import type { GlossaryEntry } from '../../../content/glossary.ts';
import { compileLesson, type Compiled } from '../compile.ts';
import type { Surroundings } from '../lesson.ts';
import type { Problem } from '../problem.ts';
import { vocabularyOf, type Props } from '../tags.ts';

interface Words {
  readonly id: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
  readonly forbid?: readonly string[];
  readonly strict?: boolean;
}

function entry({ id, en, zh, forbid = [], strict = true }: Words): GlossaryEntry {
  const [term = '', ziTerm = ''] = [en[0], zh[0]];
  const definition = { en: `What ${term} means.`, zh: `${ziTerm}的意思。` };
  return { id, en: { term, forms: en }, zh: { term: ziTerm, forms: zh }, pinyin: '', forbid, strict, definition };
}

const glossary = [
  entry({ id: 'derivative', en: ['derivative', 'derivatives'], zh: ['导数', '导函数'], forbid: ['微商'] }),
  entry({ id: 'partial-derivative', en: ['partial derivative', 'partial derivatives'], zh: ['偏导数'] }),
  entry({
    id: 'differentiate',
    en: ['differentiate', 'differentiating'],
    zh: ['求导'],
    forbid: ['要求导'],
    strict: false,
  }),
  entry({ id: 'chain-rule', en: ['chain rule'], zh: ['链式法则'], forbid: ['链规则', '链式规则'] }),
  entry({ id: 'gradient', en: ['gradient', 'gradients'], zh: ['梯度'], forbid: ['倾斜度'] }),
  entry({ id: 'gradient-descent', en: ['gradient descent'], zh: ['梯度下降'] }),
  entry({ id: 'slope', en: ['slope', 'slopes'], zh: ['斜率'], forbid: ['坡率'] }),
  entry({ id: 'one-sided-derivative', en: ['left derivative', 'right derivative'], zh: ['左导数', '右导数'] }),
];

const plot = {
  id: 'little-plot',
  props: v.object({ f: v.string(), x: v.exactOptional(v.number()), view: v.exactOptional(v.array(v.number())) }),
  state: v.object({ f: v.string(), x: v.pipe(v.number(), v.minValue(-5)) }),
  initial: ({ f = '', x = 0 }: Props) => ({ f, x }),
  parts: ['tangent', 'secant'],
};

export const surroundings: Surroundings = {
  frozen: new Map([['published', ['two-links', 'cube-of-square', 'numbers', 'leaky-relu']]]),
  glossary,
  vocabulary: vocabularyOf([plot]),
  targets: {
    lessons: new Map([['networks', new Set(['forward-pass', 'two-layers'])]]),
    pages: new Map([
      ['contents', undefined],
      ['glossary', new Set(glossary.map(({ id }) => id))],
    ]),
  },
};

/** The front matter of a lesson about nothing. */
export const frontmatter = `---
title: { en: Sample, zh: 示例 }
summary: { en: A small lesson., zh: 一节短课。 }
minutes: 5
objectives:
  - { en: Read it., zh: 读一读。 }
prerequisites: []
---
`;

/** Compiles a whole lesson. */
export function compile(source: string, slug = 'sample'): Promise<Compiled> {
  return compileLesson(`content/lessons/04-${slug}.mdx`, source, surroundings);
}

/** What is wrong with a passage, put into a lesson that is otherwise empty. */
export async function problemsIn(passage: string): Promise<readonly Problem[]> {
  const { problems } = await compile(`${frontmatter}\n${passage}\n`);
  return problems;
}

export const goodLesson = String.raw`---
title:
  en: The chain rule
  zh: 链式法则
summary:
  en: How derivatives of nested functions are multiplied.
  zh: 嵌套函数的导数怎样相乘。
minutes: 12
objectives:
  - en: Use the chain rule with 2 links.
    zh: 会用有 2 环的链式法则。
prerequisites: [networks]
---

The derivative of a nested function is a product, see [networks](lesson:networks#forward-pass).

嵌套函数的导数是一个乘积，见[网络](lesson:networks#forward-pass)。

## 4.1 Two links

## 4.1 两环

Let $y = (x^2 + 1)^3$ with $u = x^2 + 1$, so that $y = u^3$. There are 2 factors:

设 $y = (x^2 + 1)^3$，其中 $u = x^2 + 1$，于是 $y = u^3$。共有 2 个因子：

- How does $y$ change with $u$?

  $y$ 随 $u$ 怎样变化？

- **Then** multiply.

  **然后**相乘。

- $\frac{du}{dx} = 2x$

$$\frac{dy}{du} = 3u^2 = 3(x^2 + 1)^2$$

$$
\begin{aligned}
\frac{dy}{dx} &= \frac{dy}{du} \cdot \frac{du}{dx} \\
&= \der{6x(x^2 + 1)^2}
\end{aligned}
$$

<LittlePlot id="cube-of-square" f="(x^2+1)^3" x={1} />

Go to $x$ = <Scrub of="cube-of-square" set="x" min={-2} max={2} step={0.1}>1</Scrub> and see the <Point of="cube-of-square" at="tangent">slope</Point>.

移到 $x$ = <Scrub of="cube-of-square" set="x" min={-2} max={2} step={0.1}>1</Scrub> 处，看那里的<Point of="cube-of-square" at="tangent">斜率</Point>。

At $x = 1$ the slope is <Value of="(x^2+1)^3" derivative at={1} />, a factor of about <Value of="24/7" digits={3} /> more.

在 $x = 1$ 处斜率为 <Value of="(x^2+1)^3" derivative at={1} />，大约是 <Value of="24/7" digits={3} /> 倍。

> Gradient descent follows the gradient downhill.
>
> 梯度下降沿梯度的反方向走。

## 4.2 Numbers

## 4.2 数值

| Activation | Derivative at $0$ |
| --- | --- |
| Sigmoid | $0.25$ |
| identity | $1$ |

| 激活 | 在 $0$ 处的导数 |
| --- | --- |
| Sigmoid | $0.25$ |
| 恒等 | $1$ |

Given $w = 0.5$, $b = 0.2$ and $s = 1$, with $z = w s + b$ and $a = \sigma(z)$:

给定 $w = 0.5$、$b = 0.2$ 与 $s = 1$，并设 $z = w s + b$，$a = \sigma(z)$：

$$a = \sigma(0.7) \approx 0.668$$

$$\frac{\partial a}{\partial w} = a(1 - a) \cdot s \approx 0.66819 \times 0.33181 \approx 0.222$$

$$\text{ReLU}'(x) = \begin{cases} 1 & \text{if } x > 0 \\ 0 & \text{if } x < 0 \\ \text{undefined} & \text{if } x = 0 \end{cases}$$

$$\text{ReLU}'(x) = \begin{cases} 1 & \text{若 } x > 0 \\ 0 & \text{若 } x < 0 \\ \text{不存在} & \text{若 } x = 0 \end{cases}$$

~~~python
x = 2.0  # where to look
print(x ** 2)
~~~

~~~python
x = 2.0  # 考察的点
print(x ** 2)
~~~

### Leaky ReLU {/* same in both */}

<Aside kind="trick">

Say “chain rule” and multiply, as in [two links](#two-links).

念一遍“链式法则”，然后相乘，见[两环](#two-links)。

</Aside>
`;
