/** What Python's own words leave out, of the errors that are made here most. Looked for in its last line. */
import type { Localized } from '../../locale/index.ts';

/** The first that fits is given: what is particular stands before its kind. */
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
  {
    says: /^(?:FileNotFoundError|NotADirectoryError|IsADirectoryError|PermissionError):/,
    hint: {
      en: 'A program on this page finds no files: write the numbers into the program.',
      zh: '页面上的程序读不到文件，请把数据直接写进程序里。',
    },
  },
  {
    says: /(?:URLError|Host is unreachable)/,
    hint: {
      en: 'A program on this page has no network: write the numbers into the program.',
      zh: '页面上的程序不能联网，请把数据直接写进程序里。',
    },
  },
  {
    says: /(?:can't start new thread|does not support processes|Cannot stack switch)/,
    hint: {
      en: 'A program on this page runs by itself, from top to bottom: threads, processes and asyncio are not available.',
      zh: '页面上的程序只能从头到尾顺序运行，不能使用线程、进程或 asyncio。',
    },
  },
  {
    says: /^ZeroDivisionError:/,
    hint: {
      en: 'Something is divided by 0 here; look at the divisor, a step that has become 0 perhaps.',
      zh: '这里除以了 0。请检查除数，例如步长是不是变成了 0。',
    },
  },
  {
    says: /^NameError: .*forget to import/,
    hint: {
      en: 'A module must be imported before it is used: write import and its name in the first line.',
      zh: '模块要先导入才能使用：请在程序开头写上 import 和模块名。',
    },
  },
  {
    says: /^(?:NameError|UnboundLocalError):/,
    hint: {
      en: 'This name has no value yet: is it spelled as above, capitals too, and given a value before this line?',
      zh: '这个名称还没有赋值。请检查拼写（区分大小写），并确认在这一行之前已经定义。',
    },
  },
  {
    says: /^(?:IndentationError|TabError):/,
    hint: {
      en: 'The spaces at the start of this line do not fit: lines of one block begin at the same column, four spaces further in after a colon.',
      zh: '缩进不对：同一代码块的各行要左对齐，冒号之后的代码块一般缩进 4 个空格，不要与制表符混用。',
    },
  },
  {
    says: /^SyntaxError:/,
    hint: {
      en: 'Python cannot read this line: look for a bracket, a quotation mark or a colon that is missing, here or in the line above, and write * for “times”, ** for powers.',
      zh: 'Python 读不懂这一行：看看这一行或上一行是否少了括号、引号或冒号；乘号要写成 *，乘方要写成 **。',
    },
  },
  {
    says: /^TypeError: unsupported operand type\(s\) for \^/,
    hint: {
      en: 'Powers are written **, as in x**2; ^ is an operation on the bits of whole numbers.',
      zh: '乘方要写成 **，例如 x**2；^ 是整数的按位运算。',
    },
  },
  {
    says: /^TypeError: .* object is not callable/,
    hint: {
      en: 'What stands before the bracket is no function. For a product write *, as in 2*(x + 1); a name that has been given a value is no longer a function; and what reaches out of the page, such as fetch, is switched off.',
      zh: '括号前面的不是函数。乘法要写出 *，例如 2*(x + 1)；函数名被重新赋值后也不能再调用；fetch 等访问页面之外的功能已停用。',
    },
  },
  {
    says: /^TypeError:/,
    hint: {
      en: 'The values do not go with what is done to them: perhaps a text stands where a number should, or a function gets too many or too few arguments.',
      zh: '数据类型与运算不符：可能把字符串当成了数，也可能函数的参数个数不对。',
    },
  },
  {
    says: /^ValueError:/,
    hint: {
      en: 'The kind of value is right, but the value is not allowed here, as in the logarithm or the square root of a negative number.',
      zh: '类型没有错，但取值不允许，例如对负数取对数或开平方。',
    },
  },
  {
    says: /^IndexError:/,
    hint: {
      en: 'There are fewer entries: the first has the number 0, so the last has one less than their count.',
      zh: '下标超出范围：下标从 0 开始，最后一个元素的下标比元素个数小 1。',
    },
  },
  {
    says: /^AttributeError:/,
    hint: {
      en: 'There is no such name behind the point: is it spelled right, capitals too, and does it belong to what stands before the point?',
      zh: '点号后面的名称不存在。请检查拼写（区分大小写），并确认它属于点号前面的对象。',
    },
  },
  {
    says: /^OverflowError:/,
    hint: {
      en: 'A number has become too large to compute with; floating-point numbers end near 1.8×10³⁰⁸.',
      zh: '数值太大，超出了浮点数能表示的范围（约 1.8×10³⁰⁸）。',
    },
  },
  {
    says: /^RecursionError:/,
    hint: {
      en: 'A function keeps calling itself: is there a case in which it stops?',
      zh: '函数不停地调用自身：是否缺少终止条件？',
    },
  },
];

/** A sentence on an error, if there is more to say than Python does. */
export function hintOn(traceback: string): Localized | undefined {
  const last = traceback.trimEnd().split('\n').at(-1) ?? '';
  return hints.find(({ says }) => says.test(last))?.hint;
}
