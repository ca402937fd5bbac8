/** The state as a sentence: what the cell holds. What Python answers is said where it appears. */
import type { Localized } from '../../locale/index.ts';
import { ownProgram, program as template } from './programs.ts';
import type { PythonCellState } from './widget.ts';

export function describe({ open, f, program }: PythonCellState): Localized {
  if (!open) {
    return {
      en: 'A Python program that can be opened and run here.',
      zh: '一段可以在此打开并运行的 Python 程序。',
    };
  }
  const own = ownProgram(program);
  const lines = (own ?? template.en).trimEnd().split('\n').length;
  return {
    en: `A Python program of ${lines} line${lines === 1 ? '' : 's'}${own !== undefined ? ', changed by you' : ''}; its numbers are compared with f(x) = ${f}.`,
    zh: `一段 ${lines} 行的 Python 程序${own !== undefined ? '（已修改）' : ''}，其结果与 f(x) = ${f} 比较。`,
  };
}
