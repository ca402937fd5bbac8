import { describe, expect, it } from 'vitest';
import { apply, constant, nodeIds, parse, toTex, toText, variable } from './index.ts';
import type { Expr } from './index.ts';

const tex = (text: string) => toTex(parse(text));

describe('TeX', () => {
  it.each([
    ['6*x*(x^2+1)^2', '6 x {\\left({x}^{2} + 1\\right)}^{2}'],
    ['2*3', '2 \\cdot 3'],
    ['x*x', 'x \\cdot x'],
    ['x*2', 'x \\cdot 2'],
    ['x*2^x', 'x \\cdot {2}^{x}'],
    ['2*(1/2)', '2 \\cdot \\frac{1}{2}'],
    ['(x+1)/(x*y)', '\\frac{x + 1}{x y}'],
    ['(a/b)^2', '{\\left(\\frac{a}{b}\\right)}^{2}'],
    ['-(x+y)', '-\\left(x + y\\right)'],
    ['x-(-y)', 'x - \\left(-y\\right)'],
    ['exp(x)^2', '{\\left(e^{x}\\right)}^{2}'],
    ['sin(x)^2', '\\sin^{2}\\mathopen{}\\left(x\\right)'],
    ['log(x, 2)^2', '{\\log_{2}\\mathopen{}\\left(x\\right)}^{2}'],
    ['log(x)', '\\ln\\mathopen{}\\left(x\\right)'],
    ['max(a, b, c)', '\\max\\mathopen{}\\left(a, b, c\\right)'],
    ['|x|', '\\left|x\\right|'],
    ['pi*e', '\\pi e'],
    ['1e-7*x', '10^{-7} x'],
    ['2.5e21^2', '{\\left(2.5 \\cdot 10^{21}\\right)}^{2}'],
    ['w1 + b_1 + alpha_2 + loss', 'w_{1} + b_{1} + \\alpha_{2} + \\mathit{loss}'],
    ['loss_of_x + w_ij', '\\mathit{loss}_{\\mathit{of\\_x}} + w_{ij}'],
    ['rate*loss^2*x', '\\mathit{rate} \\cdot {\\mathit{loss}}^{2} x'],
    ['2*rate*(x + 1)', '2 \\mathit{rate} \\cdot \\left(x + 1\\right)'],
    ['x*rate', 'x \\cdot \\mathit{rate}'],
  ])('%s is written %s', (text, want) => expect(tex(text)).toBe(want));

  it('with ids every occurrence of a node is marked', () => {
    const e = parse('x^2 + x');
    expect(toTex(e, { ids: nodeIds(e) })).toBe(
      '\\htmlData{node=n3}{\\htmlData{node=n2}{{\\htmlData{node=n0}{x}}^{\\htmlData{node=n1}{2}}} + \\htmlData{node=n0}{x}}',
    );
  });

  it('a marked square of a call keeps a mark for the call alone', () => {
    const e = parse('sin(x)^2');
    expect(toTex(e, { ids: nodeIds(e) })).toContain('\\htmlData{node=n1}{\\sin');
  });
});

describe('length', () => {
  it('what does not fit is elided, and brackets still close', () => {
    expect(toText(parse('sin(x + y + z)'), { maxLength: 6 })).toBe('sin(x + … + …)');
    expect(toTex(parse('(a+b)/(c+d)'), { maxLength: 8 })).toBe('\\frac{a + \\dots }{\\dots }');
  });

  it('a graph that would fill the memory as text is cut off', () => {
    let e: Expr = variable('x');
    for (let i = 0; i < 200; i++) e = apply('add', e, e);
    expect(toText(e).length).toBeLessThan(200_000);
    expect(toTex(e, { maxLength: 100 }).length).toBeLessThan(5000);
  });

  it('depth is no danger', () => {
    let e = apply('neg', constant(1));
    for (let i = 0; i < 20_000; i++) e = apply('neg', e);
    expect(toText(e, { maxLength: Infinity }).length).toBeGreaterThan(20_000);
  });
});
