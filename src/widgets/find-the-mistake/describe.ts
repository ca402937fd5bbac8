/** The state as a sentence: where the reader is, and what has just been found. */
import { toText } from '../../autodiff/index.ts';
import type { Localized } from '../../locale/index.ts';
import { at } from '../../practice/index.ts';
import { unmarked } from '../../ui/index.ts';
import { entryLabel, plainLabel } from '../matrices/names.ts';
import { verdictText } from '../matrices/verdict.ts';
import { equals, is } from '../spoken.ts';
import { formulaText, lineText } from './formula-text.ts';
import type { Reading, Task } from './model.ts';
import { verdicts, words } from './words.ts';

export function describe({ task, phase }: Reading): Localized {
  if (phase === 'line') return taskText(task);
  const verdict = verdicts[phase];
  if (phase !== 'solved' && phase !== 'shown') return verdict;
  const number = Number(task.wrongLine.id.slice(1));
  const name = unmarked(task.puzzle.mistake.name);
  const exposed = task.about === 'function' ? slopesText(task) : gradientText(task);
  return {
    en: `${verdict.en} Step ${number} is the wrong one. ${name.en} ${exposed.en}`,
    zh: `${verdict.zh}第 ${number} 步错了。${name.zh}${exposed.zh}`,
  };
}

type OfFunction = Extract<Task, { about: 'function' }>;
type OfLayer = Extract<Task, { about: 'layer' }>;

function taskText(task: Task): Localized {
  const steps = task.puzzle.lines.length;
  if (task.about === 'function') {
    const f = toText(task.puzzle.f);
    return {
      en: `The derivative of ${f} in ${steps} steps. ${words.task.en}`,
      zh: `分 ${steps} 步求 ${f} 的导数。${words.task.zh}`,
    };
  }
  const { n, m, samples } = task.puzzle.layer;
  const sizes =
    samples === 1
      ? { en: `${n} inputs and ${m} neurons`, zh: `${n} 个输入、${m} 个神经元` }
      : { en: `${n} inputs, ${m} neurons and ${samples} samples`, zh: `${n} 个输入、${m} 个神经元、${samples} 个样本` };
  return {
    en: `The backward pass of a layer with ${sizes.en} in ${steps} steps. ${words.layerTask.en}`,
    zh: `一层网络有 ${sizes.zh}，它的反向传播分 ${steps} 步。${words.layerTask.zh}`,
  };
}

function slopesText({ wrongLine, check }: OfFunction): Localized {
  const right = toText(wrongLine.right);
  const [claimed, measured] = [is(check.claimed), is(check.measured)];
  return {
    en: `It should be ${right}. At x = ${check.x} the slope by the wrong step ${claimed.en}, the measured slope ${measured.en}.`,
    zh: `应为 ${right}。在 x = ${check.x} 处，按错的一步算出的斜率${claimed.zh}，测得的斜率${measured.zh}。`,
  };
}

function gradientText({ puzzle: { layer }, wrongLine, check }: OfLayer): Localized {
  const { target, claim, right } = wrongLine;
  const should = lineText(target, right, layer);
  const why = unmarked(verdictText(check.verdict, target, claim, layer));
  const name = plainLabel(entryLabel(target, 0, 0, layer));
  const first = equals(name, at(check.measured, 0, 0));
  return {
    en: `Instead of ${formulaText(claim, layer)} it should be ${should}. ${why.en} Measured: ${first}.`,
    zh: `不应为 ${formulaText(claim, layer)}，而应为 ${should}。${why.zh}测得 ${first}。`,
  };
}
