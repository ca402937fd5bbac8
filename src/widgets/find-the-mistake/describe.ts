/** The state as a sentence: where the reader is, and what has just been found. */
import { toText } from '../../autodiff/index.ts';
import type { Localized } from '../../locale/index.ts';
import { is, said } from '../spoken.ts';
import type { Reading } from './model.ts';
import { verdicts, words } from './words.ts';

export function describe({ puzzle, phase, wrongLine, check }: Reading): Localized {
  const f = toText(puzzle.f);
  if (phase === 'line') {
    return {
      en: `The derivative of ${f} in ${puzzle.lines.length} steps. ${words.task.en}`,
      zh: `分 ${puzzle.lines.length} 步求 ${f} 的导数。${words.task.zh}`,
    };
  }
  const verdict = verdicts[phase];
  if (phase !== 'solved' && phase !== 'shown') return verdict;
  const number = Number(wrongLine.id.slice(1));
  const { name } = puzzle.mistake;
  const [claimed, measured] = [said(check.claimed), is(check.measured)];
  return {
    en: `${verdict.en} Step ${number}: ${name.en} It should be ${toText(wrongLine.right)}. At x = ${check.x} the wrong step gives ${claimed.en}, the measured slope ${measured.en}.`,
    zh: `${verdict.zh}第 ${number} 步：${name.zh}应为 ${toText(wrongLine.right)}。在 x = ${check.x} 处，错的一步给出 ${claimed.zh}，测得的斜率${measured.zh}。`,
  };
}
