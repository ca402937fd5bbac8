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
] as const)('%s is explained', (last, zh) => {
  expect(hintOn(trace(last))?.zh).toContain(zh);
});

it.each(['ZeroDivisionError: division by zero', "SyntaxError: invalid character '×' (U+00D7)", ''])(
  '%j stands for itself',
  (last) => expect(hintOn(trace(last))).toBeUndefined(),
);
