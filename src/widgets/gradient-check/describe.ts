/** The reading as sentences in both languages: for screen readers when a move has settled, beside the picture, and for print. */
import { formatNumber, type Localized } from '../../locale/index.ts';
import { unmarked } from '../../ui/index.ts';
import { is, plain, said } from '../spoken.ts';
import type { CheckReading } from './model.ts';
import { quadratic, verdicts, without } from './words.ts';

export function describe(reading: CheckReading): Localized {
  const { x, h, exact, forward, central, verdict } = reading;
  const at = { en: `At x = ${plain(x)} with h = ${stepText(h)}`, zh: `在 x = ${plain(x)} 处，取 h = ${stepText(h)}` };
  const judged = unmarked(judgement(reading));
  if (verdict === 'kind' || Number.isNaN(central.value) || Number.isNaN(forward.value)) {
    return { en: `${at.en}: ${lower(judged.en)}`, zh: `${at.zh}：${judged.zh}` };
  }
  return {
    en: `${at.en} the forward difference has an error of ${errorText(forward.error).en}, the central difference of ${errorText(central.error).en}; the derivative ${is(exact).en}. ${judged.en}`,
    zh: `${at.zh}，前向差分的误差${errorText(forward.error).zh}，中心差分的误差${errorText(central.error).zh}，导数${is(exact).zh}。${judged.zh}`,
  };
}

/** What the comparison comes to, and why. */
export function judgement({ verdict, kind, forward, central, isQuadratic }: CheckReading): Localized {
  if (verdict !== 'kind') {
    const text = verdicts[verdict];
    return isQuadratic && verdict === 'agrees'
      ? { en: `${text.en} ${quadratic.en}`, zh: `${text.zh}${quadratic.zh}` }
      : text;
  }
  if (kind === 'kink' && !Number.isNaN(central.value)) {
    return {
      en: `At a kink there is no derivative. The quotients give numbers all the same, ${said(forward.value).en} forward and ${said(central.value).en} central: such a check cannot tell.`,
      zh: `折点处导数不存在。差商照样给出数值，前向差分${is(forward.value).zh}，中心差分${is(central.value).zh}：这样的验证说明不了问题。`,
    };
  }
  return without[kind === 'smooth' ? 'unknown' : kind];
}

/** A step as it is written by hand: 0.001, 10⁻⁵, 2.5×10⁻⁸. */
export function stepText(h: number): string {
  if (h >= 1e-3) return plain(h);
  const text = formatNumber(h, { decimals: 1 });
  return text.replace('.0×', '×').replace(/^1×/, '');
}

/** An error to two digits, in Chinese with its verb; none at all is said to be none. */
function errorText(error: number): Localized {
  if (error === 0) return { en: '0', zh: '为 0' };
  const decimals = error < 1e-3 ? 1 : Math.max(1, 1 - Math.floor(Math.log10(error)));
  const text = formatNumber(error, { decimals });
  return { en: `about ${text}`, zh: `约为 ${text}` };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
