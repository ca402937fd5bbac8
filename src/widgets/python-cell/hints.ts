/** What Python's own words leave out, of the errors that are made here most. Looked for in its last line. */
import type { Localized } from '../../locale/index.ts';

const hints: readonly { readonly says: RegExp; readonly hint: Localized }[] = [
  {
    says: /^SyntaxError: invalid (?:non-printable )?character .*\(?U\+(?:FF|30|20)/,
    hint: {
      en: 'This sign is not one of Python’s: type it with the input method switched to English.',
      zh: '这不是 Python 认识的符号，多半是全角标点。请切换到英文输入法重新输入。',
    },
  },
  {
    says: /^(?:ModuleNotFoundError|ImportError):/,
    hint: {
      en: 'Only the standard library is here, so there is no NumPy; math and random can be imported.',
      zh: '这里只有标准库，没有 NumPy 等第三方库；可以导入 math、random 等模块。',
    },
  },
  {
    says: /^(?:OSError: \[Errno 29\]|EOFError:)/,
    hint: {
      en: 'A program on this page cannot ask for input: write the value into the program.',
      zh: '页面上的程序无法用 input() 读取输入，请把数值直接写进程序里。',
    },
  },
];

/** A sentence on an error, if there is more to say than Python does. */
export function hintOn(traceback: string): Localized | undefined {
  const last = traceback.trimEnd().split('\n').at(-1) ?? '';
  return hints.find(({ says }) => says.test(last))?.hint;
}
