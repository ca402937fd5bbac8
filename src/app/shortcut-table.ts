/** Which key does what. */
import { flip } from './flip.ts';
import { cycleTheme } from './theme.ts';
import { openHelp } from './help.ts';
import { switchNotation } from './notation.ts';
import { peekAtEye } from './peek.ts';
import type { Shortcut } from './shortcuts.ts';
import { goTo } from './turn.ts';

export const shortcutTable: readonly Shortcut[] = [
  { key: 'l', cap: 'L', what: { en: 'Flip the language', zh: '切换语言' }, run: flip },
  {
    key: 't',
    cap: 'T',
    what: { en: 'Peek at this paragraph in the other language', zh: '用另一种语言查看本段' },
    run: peekAtEye,
  },
  { key: 'd', cap: 'D', what: { en: 'Light, dark, or like the system', zh: '浅色、深色或跟随系统' }, run: cycleTheme },
  {
    key: 'n',
    cap: 'N',
    what: { en: 'Write derivatives d/dx or (…)′', zh: '切换导数记号：d/dx 或 (…)′' },
    run: switchNotation,
  },
  { key: ']', cap: ']', what: { en: 'Next lesson', zh: '下一课' }, run: () => goTo('next') },
  { key: '[', cap: '[', what: { en: 'Previous lesson', zh: '上一课' }, run: () => goTo('prev') },
  { key: '?', cap: '?', what: { en: 'This help', zh: '打开本帮助' }, run: openHelp },
];
