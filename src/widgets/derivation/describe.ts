/** The state of a derivation as a sentence: the step just shown, with its rule. */
import type { Localized } from '../../locale/index.ts';
import { textWithPending } from '../../ui/index.ts';
import { shownOf, type Line, type Work } from './model.ts';

/** How much of a formula is read out. */
const longest = 160;

export function describe(work: Work, wanted: number): Localized {
  const { lines, variable } = work;
  const count = lines.length;
  const shown = shownOf(work, wanted);
  const f = said(work.expr);
  const line = lines[shown - 1];
  if (line === undefined) {
    const steps = count === 1 ? '1 step' : `${count} steps`;
    return {
      en: `The derivative of ${f} with respect to ${variable}, in ${steps}.`,
      zh: `${f} 对 ${variable} 求导，共 ${count} 步。`,
    };
  }
  const { en, zh } = line.rule.name;
  const step = {
    en: `Step ${shown} of ${count}. ${en}: ${equation(line, work)}.`,
    zh: `第 ${shown} 步，共 ${count} 步。${zh}：${equation(line, work)}。`,
  };
  const names = chainOf(line);
  const result = said(work.result);
  const end =
    shown < count
      ? { en: '', zh: '' }
      : { en: ` The derivative of ${f} is ${result}.`, zh: `因此 ${f} 的导数是 ${result}。` };
  return { en: step.en + names.en + end.en, zh: step.zh + names.zh + end.zh };
}

function equation({ sides, part }: Line, { lines }: Work): string {
  if (sides.length > 1) return sides.map(said).join(' = ');
  // It goes on from the line before: begin again with the part.
  const first = lines.find((line) => line.part === part)?.sides[0];
  return [first, sides[0]].flatMap((e) => (e ? [said(e)] : [])).join(' = ');
}

function chainOf({ chain }: Line): Localized {
  if (chain === undefined) return { en: '', zh: '' };
  const { outer, inner, letter } = chain;
  return {
    en: ` The outer function is ${said(outer)}, the inner function ${letter} = ${said(inner)}.`,
    zh: `外层函数是 ${said(outer)}，内层函数是 ${letter} = ${said(inner)}。`,
  };
}

function said(e: Parameters<typeof textWithPending>[0]): string {
  return textWithPending(e, longest);
}
