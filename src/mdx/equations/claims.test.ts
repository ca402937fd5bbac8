import { describe, expect, it } from 'vitest';

import { judge } from './claims.ts';
import { Letters } from './letters.ts';
import { readStatements } from './statements.ts';

/** What is said about formulas that follow each other in one section. */
function problemsIn(...formulas: readonly string[]): string[] {
  const letters = new Letters();
  return formulas.flatMap((tex, line) =>
    readStatements(tex, (name) => letters.isFunction(name))
      .flatMap((statement) => judge(statement, letters, line + 1))
      .map(({ message }) => message),
  );
}

const r = String.raw;

describe('what holds', () => {
  it.each([
    [r`1 - 0.1 \cdot 2 = 0.8`],
    [r`\frac{9.006001 - 9}{0.001} = 6.001 \approx 6`],
    [r`\frac12 + \frac{1}{3} = \frac56`],
    [r`\sin^2 x + \cos^2 x = 1`],
    [r`\ln e^x = x`],
    [r`\log_a x = \frac{\ln x}{\ln a}`],
    [r`\sqrt{x^2} = |x|`],
    [r`\sqrt[3]{x^3} = x`],
    [r`\frac{d}{dx}(x^n) = n x^{n-1}`],
    [r`\frac{d}{dx} x^2 + 1 = 2x + 1`],
    [r`\frac{d}{dx}\left(\sqrt{x}\right) = \frac{1}{2}x^{-1/2} = \frac{1}{2\sqrt{x}}`],
    [r`\frac{d}{dx}(\ln x) = \frac{1}{x}`],
    [r`\frac{d}{dx}(a^x) = a^x \ln a`],
    [r`\frac{\mathrm{d}}{\mathrm{d}x} e^{2x} = 2e^{2x}`],
    [r`(\tan x)' = \frac{1}{\cos^2 x}`],
    [r`\sigma'(x) = \sigma(x)(1 - \sigma(x))`],
    [r`\sigma' = \sigma(1 - \sigma)`],
    [r`\tanh' = 1 - \tanh^2`],
    [r`\tanh(x) = 2\sigma(2x) - 1`],
    [r`\tanh'(3) \approx 0.00987`],
    [r`0.25^{10} \approx 9.54 \times 10^{-7}`],
    [r`e \approx 2.71828`],
    [r`\frac{d}{dx}[f(x) g(x)] = f'(x) g(x) + f(x) g'(x)`],
    [r`(f \pm g)' = f' \pm g'`],
    [r`(uv)' = u'v + uv'`],
    [r`\left(\frac{f}{g}\right)' = \frac{f' g - f g'}{g^2}`],
    [r`(f(g(x)))' = f'(g(x)) \cdot g'(x)`],
    [r`\text{ReLU}(x) = \max(0, x) = \begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}`],
    [r`\text{ReLU}'(x) = \begin{cases} 1 & x > 0 \\ 0 & x < 0 \\ \text{undefined} & x = 0 \end{cases}`],
    [r`\text{LeakyReLU}(x) = \begin{cases} x & x > 0 \\ \alpha x & x \le 0 \end{cases}`],
    [r`f'(x) = \lim_{h \to 0} \frac{f(x+h) - f(x)}{h}`],
    [r`\lim_{x \to 0} \frac{\sin x}{x} = 1`],
    [r`\lim_{h \to 0^-} \frac{|h|}{h} = -1`],
    [r`\lim_{x \to -\infty} e^x = 0`],
    [r`\frac{d}{dx}(x^2)\Big|_{x=3} = 6`],
    [r`\begin{aligned} (x+h)^2 - x^2 &= 2xh \\ &\quad + h^2 \\ &= h(2x + h) \end{aligned}`],
    [r`\frac{\partial}{\partial x}(x^2 y) = 2xy, \quad \frac{\partial}{\partial y}(x^2 y) = x^2`],
  ])('%s', (tex) => {
    expect(problemsIn(tex)).toEqual([]);
  });
});

describe('what does not hold', () => {
  it.each([
    [r`1 - 0.1 \cdot 2 = 0.9`],
    [r`\frac{9.006001 - 9}{0.001} = 6.01`],
    [r`\sin^2 x - \cos^2 x = 1`],
    [r`\sqrt{x^2} = x`],
    [r`\frac{d}{dx}(x^3) = 3x^3`],
    [r`\frac{d}{dx}(\cos x) = \sin x`],
    [r`\frac{d}{dx}(2^x) = x 2^{x-1}`],
    [r`\frac{d}{dx}(\ln 5) = \frac15`],
    [r`\sigma'(x) = x(1 - x)`],
    [r`\tanh'(3) \approx 0.00988`],
    [r`0.25^{10} \approx 9.54 \times 10^{-6}`],
    [r`e \approx 2.71829`],
    [r`\frac{d}{dx}[f(x) g(x)] = f'(x) g'(x)`],
    [r`(f \pm g)' = f' \mp g'`],
    [r`\left(\frac{f}{g}\right)' = \frac{f g' - f' g}{g^2}`],
    [r`(f(g(x)))' = f'(g'(x))`],
    [r`\text{ReLU}(x) = \begin{cases} x & x > 0 \\ 1 & x \le 0 \end{cases}`],
    [r`\text{ReLU}'(x) = \begin{cases} 1 & x > 0 \\ \text{undefined} & x \le 0 \end{cases}`],
    [r`\tanh'(x) = \begin{cases} 1 - \tanh^2 x & x \ne 0 \\ \text{undefined} & x = 0 \end{cases}`],
    [r`f'(x) = \lim_{h \to 0} \frac{f(x-h) - f(x)}{h}`],
    [r`\lim_{x \to 0} \frac{\sin x}{x} = 0`],
    [r`\lim_{h \to 0} \frac{|h|}{h} = 1`],
    [r`\ln(-1) = \ln(-1)`],
  ])('%s', (tex) => {
    expect(problemsIn(tex)).toHaveLength(1);
  });

  it('is a case that contradicts another one', () => {
    const overlapping = r`\text{ReLU}(x) = \begin{cases} x & x > 0 \\ 0 & x \le 1 \end{cases}`;
    expect(() => problemsIn(overlapping)).toThrow('overlap');
  });
});

describe('definitions', () => {
  it('give letters a meaning for what follows', () => {
    expect(problemsIn('f(x) = x^2', r`f'(3) = 2 \times 3 = 6`)).toEqual([]);
    expect(problemsIn('f(x) = x^2', r`f'(3) = 2 \times 3 = 5`)).toHaveLength(1);
    expect(problemsIn('f(x) = x^3', r`f'(3) = 2 \times 3 = 6`)).toHaveLength(1);
  });

  it('may be several for one letter, which agree', () => {
    const chain = ['y = (x^2 + 1)^3', 'u = x^2 + 1', 'y = u^3'];
    expect(problemsIn(...chain, r`\frac{dy}{du} = 3u^2 = 3(x^2+1)^2`)).toEqual([]);
    expect(problemsIn(...chain, r`\frac{dy}{dx} = \frac{dy}{du} \cdot \frac{du}{dx} = 6x(x^2+1)^2`)).toEqual([]);
    expect(problemsIn('y = (x^2 + 1)^3', 'u = x^2 - 1', 'y = u^3')).toHaveLength(1);
  });

  it('say in which line a letter had another meaning', () => {
    expect(problemsIn('y = x^2', 'y = x^3')).toEqual([expect.stringContaining('y was defined in line 1')]);
  });

  it('are needed for a derivative by an intermediate letter', () => {
    expect(() => problemsIn('y = (x^2 + 1)^3', 'u = x^2 + 1', r`\frac{dy}{du} = 3u^2`)).toThrow(
      'nothing in this section writes y with u',
    );
  });

  it('turn into claims when a letter would be defined by itself', () => {
    expect(problemsIn(r`y = \ln x`, 'x = e^y')).toEqual([]);
    expect(problemsIn(r`y = \ln x`, 'x = e^{2y}')).toHaveLength(1);
    expect(problemsIn(r`a = e^{\ln a}`)).toEqual([]);
  });

  it('of functions that nothing is said about leave the chain rule to be checked with several functions', () => {
    const chain = ['y = f(u)', 'u = g(x)'];
    expect(problemsIn(...chain, r`\frac{dy}{dx} = f'(g(x)) \cdot g'(x)`)).toEqual([]);
    expect(problemsIn(...chain, r`\frac{dy}{dx} = f'(x) \cdot g'(x)`)).toHaveLength(1);
  });

  it('of several variables give the sum over all paths', () => {
    const paths = ['z = f(x, y)', 'x = g(t)', 'y = h(t)'];
    const whole = r`\frac{dz}{dt} = \frac{\partial z}{\partial x} \frac{dx}{dt} + \frac{\partial z}{\partial y} \frac{dy}{dt}`;
    expect(problemsIn(...paths, whole)).toEqual([]);
    expect(problemsIn(...paths, r`\frac{dz}{dt} = \frac{\partial z}{\partial x} \frac{dx}{dt}`)).toHaveLength(1);
  });

  it('may hold cases and derivatives of other functions', () => {
    const hinge = r`g(x) = \begin{cases} x^2 & x > 0 \\ -x & x \le 0 \end{cases}`;
    expect(problemsIn(hinge, `g'(2) = 4`, `g'(-2) = -1`, r`f(x) = x g'(3x)`, `f'(1) = 12`)).toEqual([]);
    expect(problemsIn(hinge, `g'(-2) = -4`)).toHaveLength(1);
  });

  it('with primes take the letters for functions of x', () => {
    expect(problemsIn('f = q g', `f' = q' g + q g'`, r`q' = \frac{f' - q g'}{g}`)).toEqual([]);
    expect(problemsIn('u = e^x - e^{-x}', 'v = e^x + e^{-x}', `u' = v`, `v' = -u`)).toHaveLength(1);
  });
});

describe('given numbers', () => {
  const network = ['x = 1', 'w = 0.5', 'b = 0.2', 't = 0.9', 'z = w x + b', r`a = \sigma(z)`, r`L = \frac12 (a - t)^2`];

  it('are used where a side is written in numbers', () => {
    expect(problemsIn(...network, r`z = 0.5 \times 1 + 0.2 = 0.7`)).toEqual([]);
    expect(problemsIn(...network, r`z = 0.5 \times 1 - 0.2 = 0.3`)).toHaveLength(1);
    expect(problemsIn(...network, r`\frac{\partial L}{\partial w} = (a - t) a (1 - a) x \approx -0.0514`)).toEqual([]);
    expect(problemsIn(...network, r`\frac{\partial L}{\partial w} = (a - t) a (1 - a) x \approx -0.0515`)).toHaveLength(
      1,
    );
  });

  it('do not make a wrong formula right that happens to agree with them', () => {
    expect(problemsIn('f(x) = x^2', 'x = 1', `f'(x) = 2x^2`)).toHaveLength(1);
  });

  it('may change', () => {
    expect(problemsIn('f(x) = x^2', 'x = 3', 'f(x) = 9', 'x = -1', 'f(x) = 1')).toEqual([]);
  });

  it('are rounded from the exact value, not from rounded ones', () => {
    const second = [...network, 'v = 0.8', 'c = 0.1', 's = v a + c'];
    expect(problemsIn(...second, r`s \approx 0.8 \times 0.668 + 0.1 \approx 0.635`)).toEqual([]);
    expect(problemsIn(...second, r`s \approx 0.8 \times 0.668 + 0.1 \approx 0.634`)).toHaveLength(1);
    expect(problemsIn(...second, r`s \approx 0.8 \times 0.669 + 0.1`)).toHaveLength(1);
  });

  it('are asked for where there is nothing to round', () => {
    expect(problemsIn(r`\sin x \approx 0.5`)).toEqual([expect.stringContaining('x has no number')]);
  });

  it('hint at ≈ for a rounded number behind =', () => {
    expect(problemsIn(r`\sigma(0.7) = 0.668`)).toEqual([expect.stringContaining(r`write \approx`)]);
  });
});

describe('vectors and matrices', () => {
  const layer = [r`\mathbf{z} = \mathbf{W}\mathbf{x} + \mathbf{b}`, r`\mathbf{a} = \sigma(\mathbf{z})`];
  const byZ = r`\frac{\partial L}{\partial \mathbf{z}}`;

  it.each([
    [r`\frac{\partial L}{\partial \mathbf{W}} = ${byZ} \, \mathbf{x}^T`],
    [r`\frac{\partial L}{\partial \mathbf{b}} = ${byZ}`],
    [r`\frac{\partial L}{\partial \mathbf{x}} = \mathbf{W}^{\top} ${byZ}`],
    [r`${byZ} = \frac{\partial L}{\partial \mathbf{a}} \odot \sigma'(\mathbf{z})`],
  ])('%s holds for a layer', (tex) => {
    expect(problemsIn(...layer, tex)).toEqual([]);
  });

  it('are refused with a wrong factor, whatever the loss is', () => {
    const wrong = r`${byZ} = \frac{\partial L}{\partial \mathbf{a}} \odot \sigma(\mathbf{z})`;
    expect(problemsIn(...layer, wrong)).toEqual([expect.stringContaining('row 1, column 1 differ')]);
  });

  it.each([
    [r`\frac{\partial L}{\partial \mathbf{x}} = \mathbf{W} ${byZ}`],
    [r`\frac{\partial L}{\partial \mathbf{W}} = \mathbf{x} \, ${byZ}`],
    [r`\mathbf{y} = \mathbf{W}\mathbf{x}^T + \mathbf{b}`],
  ])('%s is refused because the shapes do not fit', (tex) => {
    expect(() => problemsIn(...layer, tex)).toThrow('shapes do not fit');
  });

  it('of numbers are multiplied out', () => {
    const row = r`\begin{pmatrix} 0.5 \\ -1 \end{pmatrix} \begin{pmatrix} 1 & 2 \end{pmatrix}`;
    expect(problemsIn(r`${row} = \begin{pmatrix} 0.5 & 1 \\ -1 & -2 \end{pmatrix}`)).toEqual([]);
    expect(problemsIn(r`${row} = \begin{pmatrix} 0.5 & 1 \\ -1 & 2 \end{pmatrix}`)).toHaveLength(1);
    expect(problemsIn(r`${row} = \begin{pmatrix} 0.5 & -1 \end{pmatrix}`)).toHaveLength(1);
  });

  it('may be given, also as a derivative from which others follow', () => {
    const given = [
      ...layer,
      r`\mathbf{W} = \begin{pmatrix} 1 & 0 & 2 \\ -1 & 3 & 1 \end{pmatrix}`,
      r`${byZ} = \begin{pmatrix} 0.5 \\ -1 \end{pmatrix}`,
    ];
    const byX = r`\frac{\partial L}{\partial \mathbf{x}}`;
    expect(problemsIn(...given, r`${byX} = \begin{pmatrix} 1.5 \\ -3 \\ 0 \end{pmatrix}`)).toEqual([]);
    expect(problemsIn(...given, r`${byX} = \begin{pmatrix} 1.5 \\ 3 \\ 0 \end{pmatrix}`)).toHaveLength(1);
  });
});
