/** What the widget says. */
import type { Localized } from '../../locale/index.ts';
import type { Comparison } from './model.ts';
import { longestOutput } from './protocol.ts';

export const words = {
  invite: {
    en: 'The template runs here in the page, in real Python, and you can change it. Python is fetched from this site when you first press Run (about 6 MB over the network); after that it works offline, too. The template needs nothing but the standard library.',
    zh: '模板可以直接在页面里用真正的 Python 运行，也可以修改。首次点“运行”时，才从本站下载 Python（约 6 MB）；此后断网也能用。模板只用到标准库。',
  },
  openIt: { en: 'Open the program', zh: '打开程序' },
  program: { en: 'Python program', zh: 'Python 程序' },
  run: { en: 'Run', zh: '运行' },
  stop: { en: 'Stop', zh: '停止' },
  restore: { en: 'Back to the template', zh: '恢复模板' },
  loading: { en: 'Fetching Python', zh: '正在下载 Python' },
  starting: { en: 'Starting Python …', zh: '正在启动 Python……' },
  running: { en: 'Running …', zh: '正在运行……' },
  keys: { en: 'Ctrl + Enter runs it, too.', zh: '也可按 Ctrl + Enter 运行。' },
  traceback: { en: 'What Python says', zh: 'Python 的报错信息' },
  output: { en: 'Output', zh: '输出' },
  noOutput: { en: 'The program has finished and printed nothing.', zh: '程序已运行完毕，没有输出。' },
  failed: {
    en: 'Python stopped at an error. The last line says what is wrong, the lines above it where:',
    zh: 'Python 因出错而中止。最后一行说明错在哪里，它前面的几行指出出错的位置：',
  },
  cut: {
    en: `The output is long: only its first ${longestOutput.toLocaleString('en')} characters are shown.`,
    zh: `输出过长，只显示前 ${longestOutput} 个字符。`,
  },
  stopped: { en: 'Stopped.', zh: '已停止。' },
  timeUp: {
    en: 'Stopped after 10 seconds: the program did not finish. Is there a loop that never ends?',
    zh: '程序运行了 10 秒仍未结束，已停止。是不是有不会结束的循环？',
  },
  unavailable: {
    en: 'Python could not be fetched or started. Are you offline, or does this browser refuse WebAssembly? The page works without it.',
    zh: '无法下载或启动 Python。是没有联网，还是浏览器禁用了 WebAssembly？没有它，页面照常可用。',
  },
  compareWith: { en: 'f of x, the function to compare with', zh: 'f(x)，用来比较的函数' },
  compare: { en: 'Compared with this book, for', zh: '与本书的计算比较，取' },
  python: { en: 'Python', zh: 'Python' },
  ours: { en: 'this book', zh: '本书' },
  derivative: { en: 'derivative', zh: '导数' },
  numerical: { en: 'numerical', zh: '数值' },
  analytical: { en: 'analytical', zh: '解析' },
  missing: { en: 'none', zh: '无' },
} satisfies Record<string, Localized>;

export const verdicts: Readonly<Record<Comparison['verdict'], Localized>> = {
  agree: { en: 'Python and this book agree.', zh: 'Python 与本书的结果一致。' },
  numerical: {
    en: 'The analytical derivatives agree, the numerical ones do not. Does the program take differences of the same function, with a sensible step?',
    zh: '解析导数一致，数值导数不一致。程序里求差商的是同一个函数吗？步长合适吗？',
  },
  analytical: {
    en: 'The numerical derivatives agree, so the function is the same; the analytical derivative of the program is wrong.',
    zh: '数值导数一致，说明函数相同；程序中的解析导数写错了。',
  },
  function: {
    en: 'The program agrees with itself but not with this book: its function is not the one typed here.',
    zh: '程序自身前后一致，但与本书的结果不同：程序里的函数与这里输入的不是同一个。',
  },
  incomplete: {
    en: 'To be compared, the program must leave numbers in x, num_grad and ana_grad.',
    zh: '若要比较，程序须把数值存入 x、num_grad 和 ana_grad。',
  },
  nothing: {
    en: 'At this $x$ the function typed here has no derivative, so there is nothing to compare with.',
    zh: '这里输入的函数在这个 $x$ 处没有导数，无从比较。',
  },
};
