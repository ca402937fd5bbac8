/** The state as one sentence or two in both languages: for screen readers when a move has settled, and for print. */
import type { Localized } from '../../locale/index.ts';
import { countOf, placeOf, placesOf } from './descent.ts';
import { ledgerOf } from './ledger.ts';
import { inputs, nameOf, type Inputs, type Numbers } from './model.ts';
import { quantities } from './quantities.ts';
import { putIn, result } from './shown.ts';
import { plainName } from './written.ts';
import type { NetworkState, Part } from './widget.ts';

export function describe(state: NetworkState): Localized {
  const { given, numbers } = placeOf(state);
  const list = inputs.map((name) => `${plainName(name)} = ${putIn(given[name]).text}`);
  const after = ofPart[state.part](state, given, numbers);
  return {
    en: `With ${list.join(', ')}: ${after.en}`,
    zh: `当 ${list.join('，')} 时，${after.zh}`,
  };
}

const ofPart: Readonly<Record<Part, (state: NetworkState, given: Inputs, numbers: Numbers) => Localized>> = {
  steps: ({ step }, _given, numbers) => {
    const quantity = quantities[step - 1];
    if (quantity === undefined) return { en: 'nothing is computed yet.', zh: '还没有开始计算。' };
    const { relation, text } = result(numbers[quantity]);
    const found = `${plainName(nameOf(quantity))} ${relation} ${text}`;
    return {
      en: `step ${step} of ${quantities.length} gives ${found}.`,
      zh: `第 ${step} 步（共 ${quantities.length} 步）得 ${found}。`,
    };
  },
  ledger: ({ decimals }, given) => {
    const off = ledgerOf(given, decimals).rows.filter(({ carried }) => !carried.isRight);
    const names = off.map(({ id }) => plainLine(id));
    if (off.length === 0) {
      return {
        en: `carrying ${decimals} decimals, every result is the exact one rounded.`,
        zh: `每一步保留 ${decimals} 位小数，所有结果都等于精确值舍入的结果。`,
      };
    }
    return {
      en: `carrying ${decimals} decimals, ${off.length} results are not the exact ones rounded: ${names.join(', ')}.`,
      zh: `每一步保留 ${decimals} 位小数，有 ${off.length} 个结果不等于精确值舍入的结果：${names.join('、')}。`,
    };
  },
  descent: (state, _given, numbers) => {
    const loss = result(numbers.L).text;
    if (countOf(state.runs) === 0) return { en: `the loss is ${loss}.`, zh: `损失为 ${loss}。` };
    const start = result(placesOf(state)[0]?.numbers.L ?? NaN).text;
    const at = Math.min(state.at, countOf(state.runs));
    return {
      en: `after ${at} ${at === 1 ? 'step' : 'steps'} of gradient descent the loss is ${loss}; at the start it was ${start}.`,
      zh: `经过 ${at} 步梯度下降，损失为 ${loss}，起点处为 ${start}。`,
    };
  },
};

/** A line of the ledger by name: a quantity, or a factor 1 − a. */
function plainLine(id: string): string {
  return id.startsWith('1-') ? `1 − ${plainName(id.slice(2))}` : plainName(nameOf(id));
}
