import { describe, expect, it } from 'vitest';

import { readStatements } from './statements.ts';
import { Unreadable } from './tokens.ts';
import type { Tree } from './tree.ts';

/** A tree as text with all its brackets. */
function text(tree: Tree): string {
  switch (tree.kind) {
    case 'number':
      return tree.text;
    case 'name':
      return tree.name;
    case 'apply':
      return `${tree.name}${"'".repeat(tree.primes)}(${tree.args.map((arg) => text(arg)).join(', ')})`;
    case 'call':
      return `${tree.op}${"'".repeat(tree.primes)}(${tree.args.map((arg) => text(arg)).join(', ')})`;
    case 'primed':
      return `${text(tree.of)}${"'".repeat(tree.primes)}`;
    case 'negated':
      return `(-${text(tree.of)})`;
    case 'sum':
      return `(${text(tree.left)} ${tree.sign} ${text(tree.right)})`;
    case 'product':
      return `(${text(tree.left)} ${text(tree.right)})`;
    case 'quotient':
      return `(${text(tree.left)} / ${text(tree.right)})`;
    case 'power':
      return `(${text(tree.left)}^${text(tree.right)})`;
    case 'derivative':
      return `d[${text(tree.of)}]/d${tree.by}`;
    case 'limit':
      return `lim[${tree.name} to ${text(tree.to)}](${text(tree.of)})`;
    case 'at':
      return `(${text(tree.of)} at ${tree.name} = ${text(tree.value)})`;
    default:
      return tree.kind;
  }
}

function read(tex: string): string[] {
  return readStatements(tex, (name) => name === 'f').map(({ sides, relations }) =>
    sides.map((side, at) => `${text(side)}${relations[at] ? ` ${relations[at].sign} ` : ''}`).join(''),
  );
}

const r = String.raw;

describe('an expression in TeX', () => {
  it.each([
    ['-x^2', '(-(x^2))'],
    ['2xe^{x^2}', '((2 x) (e^(x^2)))'],
    ['x^2y', '((x^2) y)'],
    [r`\frac12 x`, '((1 / 2) x)'],
    [r`\frac{1}{2}x^{-1/2}`, '((1 / 2) (x^(-(1 / 2))))'],
    ['a - b - c', '((a - b) - c)'],
    [r`a \cdot -b`, '(a (-b))'],
    [r`w_1 x + b_{12}`, '((w_1 x) + b_12)'],
    [r`w_{\text{new}}`, 'w_new'],
    ['a(1 - a)', '(a (1 - a))'],
    ['f(1 - a)', 'f((1 - a))'],
    ['u(x)', 'u(x)'],
    [r`f'(g(x))`, `f'(g(x))`],
    [r`u'v + uv'`, `((u' v) + (u v'))`],
    [r`(x^n)'`, `(x^n)'`],
    [r`\sin x \cos x`, '(sin(x) cos(x))'],
    [r`\sin 2x`, 'sin((2 x))'],
    [r`\sin^2 x`, '(sin(x)^2)'],
    [r`\tanh'(3)`, `tanh'(3)`],
    [r`\ln a \cdot b`, '(ln(a) b)'],
    [r`\log_a(x)`, 'log(x, a)'],
    [r`\max(0, x)`, 'max(0, x)'],
    [r`\text{ReLU}(x)`, 'relu(x)'],
    [r`\operatorname{softplus}(x)`, 'softplus(x)'],
    [r`\bigl|x\bigr|`, 'abs(x)'],
    [r`\sqrt[n]{x}`, '(x^(1 / n))'],
    [r`\Delta x`, 'Δx'],
    [r`\frac{d}{dx}(x^2) \cdot e^x`, '(d[(x^2)]/dx (e^x))'],
    [r`\frac{d}{dx} x^2 + 1`, '(d[(x^2)]/dx + 1)'],
    [r`\frac{\partial L}{\partial w_1}`, 'd[L]/dw_1'],
    [r`\frac{d f(x)}{dx}`, 'd[f(x)]/dx'],
    [r`\frac{dy}{2}`, '((d y) / 2)'],
    [r`\lim_{h \to 0} \frac{1}{h} + 1`, '(lim[h to 0]((1 / h)) + 1)'],
    [r`\left. y \right|_{x = 3}`, '(y at x = 3)'],
    ['10{,}000', '10000'],
  ])('%s reads as %s', (tex, expected) => {
    expect(read(tex)).toEqual([expected]);
  });

  it.each([
    [r`\mathbf{WX}`],
    [r`\sum_{j=1}^n x_j`],
    [r`x \otimes y`],
    [r`\log x`],
    [r`\sin^{-1} x`],
    [r`\frac{d^2 y}{dx^2}`],
    ['(x + 1'],
    ['x + '],
    ['x)'],
    ['x_1, \\dots'],
  ])('%s is refused, not guessed', (tex) => {
    expect(() => read(tex)).toThrow(Unreadable);
  });
});

describe('statements', () => {
  it('chain their sides', () => {
    expect(read(r`f'(3) = 2 \times 3 \approx 6`)).toEqual([`f'(3) = (2 3) ≈ 6`]);
  });

  it('are separated by commas, words, arrows and rows', () => {
    expect(read(r`x = 1,\; y = 2 \quad\text{and}\quad z = 3`)).toEqual(['x = 1', 'y = 2', 'z = 3']);
    expect(read(r`x = 1 \implies y = 2`)).toEqual(['x = 1', 'y = 2']);
    expect(read(r`\begin{aligned} x &= 1 \\ y &= 2 \end{aligned}`)).toEqual(['x = 1', 'y = 2']);
  });

  it('go on in a row that begins with a relation or an operation', () => {
    expect(read(r`\begin{aligned} x &= a \\ &\quad + b \\ &= c \end{aligned}`)).toEqual(['x = (a + b) = c']);
  });

  it('need no right side before a number in the prose', () => {
    expect(read(r`f'(3) \approx`)).toEqual([]);
  });
});
