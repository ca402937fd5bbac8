import { describe, expect, it } from 'vitest';

import { problemsIn } from './testing/sample-lesson.ts';

/** Good text that a hasty check would refuse. */
const passages: readonly (readonly [name: string, text: string])[] = [
  ['a heading that both languages share', '## ReLU {/* same in both */}'],
  ['a shared heading with the comment on the line before', '{/* same in both */}\n## Leaky ReLU'],
  ['a heading that is a formula', '## $e^x$'],
  ['an item that is only a formula', '- $\\frac{d}{dx}(x^2) = 2x$\n- $\\frac{d}{dx}(x^3) = 3x^2$'],
  ['a formula with a check mark behind it', '$2 + 2 = 4$ ✓'],
  ['a formula between two pairs', 'We know\n\n已知\n\n$$1 + 1 = 2$$\n\nand go on.\n\n接着往下看。'],
  ['several display formulas in one paragraph', '$$1 + 1 = 2$$\n$$2 + 2 = 4$$'],
  [
    'a whole English list before a whole Chinese list',
    '- One thing.\n- $1 + 1 = 2$\n- Another thing.\n\n* 一件事。\n* $1 + 1 = 2$\n* 另一件事。',
  ],
  ['a numbered list that starts later', '3. Third.\n\n   第三。\n\n4. Fourth.\n\n   第四。'],
  ['a list inside a list', '- Outer.\n\n  外面。\n\n  - Inner.\n\n    里面。'],
  ['a formula and a pair in one item', '- Look:\n\n  看：\n\n  $$1 + 1 = 2$$'],
  ['a quote in each language', '> To be.\n\n> 存在。'],
  ['a table of numbers', '| $x$ | $x^2$ |\n| --- | --- |\n| $1$ | $1$ |\n| $2$ | $4$ |'],
  [
    'a table with equal cells and Chinese enumeration',
    '| Name | Values |\n| --- | --- |\n| ReLU | $0$, $1$ |\n\n| 名称 | 取值 |\n| --- | --- |\n| ReLU | $0$、$1$ |',
  ],
  [
    'a table whose name is spelt otherwise in Chinese',
    '| rule | $1$ |\n| --- | --- |\n| sigmoid | $1$ |\n\n| 法则 | $1$ |\n| --- | --- |\n| Sigmoid | $1$ |',
  ],
  ['formulas in another order', 'First $x$, then $y$.\n\n先 $y$ 后 $x$。'],
  ['spaces in a formula that differ', 'Here $a+b$ counts.\n\n这里算 $a + b$。'],
  ['digits in another order', 'From 1 to 10, 3 times.\n\n3 次，从 1 到 10。'],
  ['raised digits', 'About 10⁻⁷ m.\n\n约 10⁻⁷ 米。'],
  ['a word form of a term', 'Differentiating gives derivatives.\n\n求导得到导数。'],
  ['a term at the start of a sentence', 'Slopes count.\n\n斜率很重要。'],
  ['a term inside a longer term', 'A partial derivative.\n\n一个偏导数。'],
  ['a longer term beside the shorter one', 'Gradient descent needs gradients.\n\n梯度下降需要梯度。'],
  ['a term that is one word in two forms', 'The derivative is a function.\n\n导函数也是函数。'],
  ['two characters that look like a forbidden variant', 'Why do we need to differentiate?\n\n为什么需要求导？'],
  [
    'a Chinese term inside English prose',
    'In Chinese it is called <Term id="derivative">导数</Term>, the derivative.\n\n中文叫导数。',
  ],
  ['an English term in full-width brackets', 'This is the derivative.\n\n这就是导数（derivative）。'],
  ['names in Chinese prose', 'ReLU and tanh in PyTorch.\n\nPyTorch 里的 ReLU 与 tanh。'],
  ['a letter that is read aloud', 'Read “f prime of x”.\n\n读作“f 撇 x”。'],
  ['bold text beside Chinese punctuation', '**Rule:** add.\n\n**规则：**相加。'],
  ['curly quotes, dashes and dots', 'He says “no” … and goes.\n\n他说“不”……然后走了——就这样。'],
  ['a decimal point and a ratio in Chinese', 'It is 3.14, or 1:2.\n\n是 3.14，或 1:2。'],
  ['an abbreviated English sentence with a full stop', 'e.g. one.\n\n例如一个。'],
  ['one-sided derivatives', 'The left derivative is $1$, the right derivative is $2$.\n\n左导数为 $1$，右导数为 $2$。'],
  ['the sides of an equation', 'On the left-hand side stands $x$.\n\n等号左边是 $x$。'],
  ['the left of a number', 'To the left of $0$ it falls.\n\n在 $0$ 的左侧递减。'],
  ['right in the sense of correct', 'That is right, right away.\n\n这是对的，马上就好。'],
  ['values above a number', 'Values above $1$ are rare.\n\n大于 $1$ 的值很少。'],
  ['what follows, in Chinese', 'Next we add.\n\n下面来相加，如下所示，见上文。'],
  [
    'a direction that is allowed with a reason',
    '{/* allow direction: the word is quoted */}\nThe sign says “see below”.\n\n牌子上写着“见下”。',
  ],
  ['digits that are allowed to differ', '{/* allow digits: a word in English */}\nOne of two.\n\n2 个中的 1 个。'],
  [
    'a term that is allowed to be missing',
    'The slope of the road. {/* allow terms: the road is not a curve */}\n\n路的陡度。',
  ],
  [
    'a link in both languages',
    'See [networks](lesson:networks#two-layers) and [slope](page:glossary#slope).\n\n见[网络](lesson:networks#two-layers)和[斜率](page:glossary#slope)。',
  ],
  ['a widget alone', '<LittlePlot id="alone" f="x" view={[-1, 2.5]} />'],
  [
    'an exact computed value',
    'It is <Value of="x^2" derivative at={3} />.\n\n它是 <Value of="x^2" derivative at={3} />。',
  ],
  [
    'a rounded value under a head with ≈',
    '| $x$ | $\\sigma(x) \\approx$ |\n| --- | --- |\n| $1$ | <Value of="sigmoid(x)" at={1} digits={3} /> |',
  ],
  [
    'a rounded value later in a sentence that announces it',
    'They are about <Value of="1/3" digits={3} /> and <Value of="2/3" digits={3} />.\n\n它们约为 <Value of="1/3" digits={3} /> 和 <Value of="2/3" digits={3} />。',
  ],
  ['a note to other authors', '{/* note: check this again */}\nGood.\n\n好。'],
  ['an explicit id', '## Twice {/* id: first */}\n\n## 两次\n\n## Twice\n\n## 两次'],
  ['words in a formula that are a name', '$$\\text{ReLU}(x) = \\max(0, x)$$'],
  ['a listing without a partner', '~~~python\nx = 1  # one\n~~~'],
  ['a listing without a language that is coloured', '~~~text\nplain\n~~~'],
  ['a box with pairs in it', '<Aside kind="note">\n\nNote.\n\n注意。\n\n</Aside>'],
];

describe('good text', () => {
  it.each(passages)('passes: %s', async (_, text) => {
    expect(await problemsIn(text)).toEqual([]);
  });
});
