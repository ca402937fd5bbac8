import { describe, expect, it } from 'vitest';

import { apply, differentiate, ops, parse, variable } from '../autodiff/index.ts';
import { readAloud } from './readAloud.ts';

describe('a formula read aloud', () => {
  it.each([
    ['x^2', 'x squared', 'x的平方'],
    ['x^n', 'x to the n', 'x的n次方'],
    ['e^x', 'e to the x', 'e的x次方'],
    ['1/x', '1 over x', 'x分之1'],
    ['2x', '2 x', '2x'],
    ['-sin(x)', 'minus the sine of x', '负的x的正弦'],
    ['sqrt(x)', 'the square root of x', '根号x'],
    ['1/(1+x^2)', '1 over the sum 1 plus x squared', '1与x的平方的和分之1'],
    ['1/(1-x^2)', '1 over the difference 1 minus x squared', '1除以1与x的平方的差'],
    ['1/sqrt(1-x^2)', '1 over the square root of the difference 1 minus x squared', '1除以根号下1与x的平方的差'],
    ['sqrt(1-x^2)', 'the square root of the difference 1 minus x squared', '根号下1与x的平方的差'],
    ['log(x, a)', 'the logarithm of x to the base a', '以a为底x的对数'],
    ['ln(x)', 'the natural logarithm of x', 'x的自然对数'],
    ['sigmoid(x)', 'the sigmoid function of x', 'x的Sigmoid'],
    ['silu(x)', 'the SiLU (swish) function of x', 'x的SiLU（Swish）'],
    ['erf(x)', 'the error function of x', 'x的误差函数'],
    // What is written in different ways is heard in different ways.
    ['sin(x^2)', 'the sine of x squared', 'x的平方的正弦'],
    ['sin(x)^2', 'the square of the sine of x', 'x的正弦的平方'],
    ['-x^2', 'minus x squared', '负的x的平方'],
    ['(-x)^2', 'the square of minus x', '负x的平方'],
    ['a*b^2', 'a times b squared', 'a乘以b的平方'],
    ['(a*b)^2', 'the square of the product a times b', 'a与b之积的平方'],
    ['1/(x*ln(2))', '1 over the product x times the natural logarithm of 2', '1除以x与2的自然对数之积'],
    ['1/x*ln(2)', '1 over x times the natural logarithm of 2', 'x分之1乘以2的自然对数'],
    ['sqrt(2*pi)', 'the square root of 2 pi', '根号2π'],
    ['sqrt(x*y)', 'the square root of the product x times y', '根号下x与y之积'],
    ['x^(n-1)', 'x to the power of the difference n minus 1', 'x的n减1次方'],
    ['e^(-x)', 'e to the minus x', 'e的负x次方'],
    ['e^sin(x)', 'e to the power of the sine of x', '以e为底、以x的正弦为指数的幂'],
    ['e^min(x, 0)', 'e to the power of the minimum of x and 0', '以e为底、以x与0的最小值为指数的幂'],
  ])('%s: %s, %s', (text, en, zh) => {
    const { en: english, zh: chinese } = readAloud(parse(text));
    expect(english).toBe(en);
    expect(chinese).toBe(zh);
  });

  it.each(ops.map((op) => [op.id, op] as const))('the derivative of %s holds no sign that cannot be said', (_, op) => {
    const [x, a] = [variable('x'), variable('a')];
    const e = op.arity === 2 ? apply(op, x, a) : apply(op, x);
    const { en, zh } = readAloud(differentiate(e, 'x'));
    expect(en).toMatch(/^[\w\s.,'()ˣ−+-]+$/u);
    expect(zh).not.toMatch(/undefined|\*|\/|\^/);
  });
});
