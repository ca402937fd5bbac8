/** The reading as one sentence in both languages: for screen readers when a move has settled, and for print. */
import type { Localized } from '../../locale/index.ts';
import { rounded } from '../../ui/index.ts';
import { activation } from './activations.ts';
import { chainOf, readingAt, type Row } from './model.ts';
import { morphText, shapeAt } from './morph.ts';
import { frontOf } from './front.ts';
import type { ExplorerState } from './widget.ts';

export function describe(state: ExplorerState): Localized {
  const { rows } = readingAt({ ...state, front: frontOf(state) });
  const parts = rows.map(ofRow);
  const x = plain(state.x);
  const more = ofLens(state);
  return {
    en: `At x = ${x}: ${parts.map(({ en }) => en).join('; ')}.${more && ` ${more.en}`}`,
    zh: `在 x = ${x} 处：${parts.map(({ zh }) => zh).join('；')}。${more ? more.zh : ''}`,
  };
}

function ofRow({ id, value, derivative, kind, left, right, convention }: Row): Localized {
  const { name } = activation(id);
  const y = said(value);
  if (kind === 'smooth') {
    const slope = said(derivative);
    return { en: `${name.en} is ${y.en}, slope ${slope.en}`, zh: `${name.zh} 的值${y.zh}，斜率${slope.zh}` };
  }
  const [before, after] = [said(left), said(right)];
  return {
    en: `${name.en} is ${y.en} and has no derivative, slope ${before.en} on the left and ${after.en} on the right, programs use ${said(convention).en}`,
    zh: `${name.zh} 的值${y.zh}，不可导，左导数${before.zh}，右导数${after.zh}，程序约定取 ${short(convention)}`,
  };
}

function ofLens(state: ExplorerState): Localized | '' {
  const { lens, layers, way } = state;
  if (lens === 'saturation') {
    const front = frontOf(state);
    const { name } = activation(front);
    const { product, best } = chainOf(front, state, layers);
    const [now, most] = [said(product), said(best)];
    return {
      en: `The product of ${layers} such slopes of ${name.en} is ${now.en}, at best ${most.en}.`,
      zh: `${name.zh} 的 ${layers} 个这样的因子之积${now.zh}，至多${most.zh}。`,
    };
  }
  if (lens === 'tanh') {
    const text = morphText(shapeAt(way)).replace('-', '−');
    return { en: `The curve on its way from σ to tanh is ${text}.`, zh: `从 σ 变到 tanh 的曲线现在是 ${text}。` };
  }
  return '';
}

/** A number within a sentence; a rounded one is said to be. */
function said(value: number): Localized {
  const { text, relation } = rounded(value, { decimals: 3, trim: true });
  return relation === '=' ? { en: text, zh: `为 ${text}` } : { en: `about ${text}`, zh: `约为 ${text}` };
}

function short(value: number): string {
  const { text, relation } = rounded(value, { decimals: 3, trim: true });
  return relation === '=' ? text : `约 ${text}`;
}

/** A number that the reader chose, in full. */
export function plain(value: number): string {
  return rounded(value, { decimals: 12, trim: true }).text;
}
