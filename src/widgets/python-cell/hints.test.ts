import { expect, it } from 'vitest';

import { hintOn } from './hints.ts';

const trace = (last: string) => `Traceback (most recent call last):\n  File "program.py", line 1\n${last}\n`;

it.each([
  ["SyntaxError: invalid character '（' (U+FF08)", '全角标点'],
  ["SyntaxError: invalid character '。' (U+3002)", '全角标点'],
  ["SyntaxError: invalid character '“' (U+201C)", '全角标点'],
  ['SyntaxError: invalid non-printable character U+3000', '全角标点'],
  ["ModuleNotFoundError: No module named 'numpy'", '标准库'],
  ['OSError: [Errno 29] I/O error', 'input()'],
  ['ZeroDivisionError: float division by zero', '除以了 0'],
  ["NameError: name 'maht' is not defined. Did you mean: 'math'?", '赋值'],
  ["UnboundLocalError: cannot access local variable 'x' where it is not associated with a value", '赋值'],
  ['IndentationError: expected an indented block after function definition on line 1', '缩进'],
  ['TabError: inconsistent use of tabs and spaces in indentation', '缩进'],
  ["SyntaxError: '(' was never closed", '括号'],
  ["SyntaxError: invalid character '×' (U+00D7)", '乘号'],
  ['TypeError: can only concatenate str (not "int") to str', '类型'],
  ['ValueError: math domain error', '取值'],
  ["OverflowError: (34, 'Result too large')", '太大'],
  ['RecursionError: maximum recursion depth exceeded', '终止条件'],
] as const)('%s is explained', (last, zh) => {
  expect(hintOn(trace(last))?.zh).toContain(zh);
});

it.each(['AssertionError: the two differ', 'MyTypeError: of the reader', ''])('%j stands for itself', (last) =>
  expect(hintOn(trace(last))).toBeUndefined(),
);
