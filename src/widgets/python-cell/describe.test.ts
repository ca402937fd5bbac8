import { expect, it } from 'vitest';

import { describe } from './describe.ts';
import { program } from './programs.ts';

it.each([
  [{ open: false, f: 'x^2' }, 'can be opened', '可以在此打开'],
  [{ open: true, f: 'x^2' }, 'of 17 lines; its', '17 行的 Python 程序，'],
  [{ open: true, f: 'x^3' }, 'f(x) = x^3', 'f(x) = x^3'],
  [{ open: true, f: 'x^2', program: program.zh }, 'of 17 lines; its', '17 行的 Python 程序，'],
  [{ open: true, f: 'x^2', program: program.en }, 'of 17 lines; its', '17 行的 Python 程序，'],
  [{ open: true, f: 'x^2', program: 'print(1)' }, 'of 1 line, changed by you;', '1 行的 Python 程序（已修改）'],
  [{ open: true, f: 'x^2', program: 'print(1)\n' }, 'of 1 line, changed', '1 行'],
  [{ open: true, f: 'x^2', program: 'a = 1\nb = 2\n' }, 'of 2 lines, changed', '2 行'],
  [{ open: true, f: 'x^2', program: '' }, 'of 1 line, changed', '1 行'],
  [{ open: false, f: 'x^2', program: 'print(1)' }, 'can be opened', '可以在此打开'],
] as const)('%j is told in both languages', (state, en, zh) => {
  expect(describe(state).en).toContain(en);
  expect(describe(state).zh).toContain(zh);
});
