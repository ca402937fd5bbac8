/** What the widget says. */
import type { Localized } from '../../locale/index.ts';
import type { Phase } from './model.ts';

export const words = {
  task: {
    en: 'Exactly one step of this derivation is wrong; the steps after it go on with its result. Which one is it?',
    zh: '下面的求导过程恰有一步是错的，之后的各步沿用了它的结果。错在哪一步？',
  },
  steps: { en: 'Steps of the derivation', zh: '求导的各步' },
  why: { en: 'What is wrong with it?', zh: '这一步错在哪里？' },
  another: { en: 'Another one', zh: '换一题' },
  show: { en: 'Show the answer', zh: '看答案' },
  right: { en: 'Right would be', zh: '正确的是' },
  check: {
    en: 'The numbers expose it. The slope measured by a central difference, without any rule:',
    zh: '用数值一验便知。不用任何法则，直接用中心差分测出斜率：',
  },
  claimed: { en: 'wrong step', zh: '错的一步' },
  measured: { en: 'measured', zh: '测得' },
  corrected: { en: 'right step', zh: '正确的一步' },
} satisfies Record<string, Localized>;

export const verdicts: Readonly<Record<Exclude<Phase, 'line'>, Localized>> = {
  'line-wrong': {
    en: 'This step follows from what stands before it. Look at the others.',
    zh: '这一步由前面的结果推出，没有错。再看看其他各步。',
  },
  reason: { en: 'Found: this is the wrong step.', zh: '找到了：错的就是这一步。' },
  'reason-wrong': {
    en: 'This is the wrong step, but that is not what happened in it.',
    zh: '错的确实是这一步，但错的原因不是这个。',
  },
  solved: { en: 'Right.', zh: '正确。' },
  shown: { en: 'The answer:', zh: '答案：' },
};
