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
  ["FileNotFoundError: [Errno 44] No such file or directory: 'x'", '文件'],
  ['urllib.error.URLError: <urlopen error [Errno 23] Host is unreachable>', '联网'],
  ['OSError: [Errno 23] Host is unreachable', '联网'],
  ["RuntimeError: can't start new thread", '线程'],
  ['OSError: [Errno 138] emscripten does not support processes.', '进程'],
  ["NameError: name 'math' is not defined. Did you forget to import 'math'?", 'import'],
  ["TypeError: unsupported operand type(s) for ^: 'float' and 'int'", '**'],
  ["TypeError: 'NoneType' object is not callable", '停用'],
  ["TypeError: 'int' object is not callable", '不是函数'],
  ['IndexError: list index out of range', '下标'],
  ["AttributeError: 'str' object has no attribute 'foo'", '点号'],
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
