/** The state as a sentence in both languages: for screen readers when a move has settled, and for print. */
import type { Localized } from '../../locale/index.ts';
import { plain, said } from '../spoken.ts';
import type { CompositionReading } from './model.ts';

export function describe({ x, u, y, inner, outer, product, slope }: CompositionReading): Localized {
  const at = plain(x);
  if (Number.isNaN(u)) {
    return {
      en: `At x = ${at} the inner function is undefined.`,
      zh: `内层函数在 x = ${at} 处无定义。`,
    };
  }
  const [uSaid, ySaid] = [said(u), said(y)];
  if (Number.isNaN(y)) {
    return {
      en: `At x = ${at} the inner value u is ${uSaid.en}; the outer function is undefined there.`,
      zh: `在 x = ${at} 处，内层函数的值 u 为 ${uSaid.zh}；外层函数在该处无定义。`,
    };
  }
  const values = {
    en: `At x = ${at}, u is ${uSaid.en} and y is ${ySaid.en}.`,
    zh: `在 x = ${at} 处，u 为 ${uSaid.zh}，y 为 ${ySaid.zh}。`,
  };
  if (Number.isNaN(product)) {
    const which = Number.isNaN(inner) ? { en: 'inner', zh: '内层' } : { en: 'outer', zh: '外层' };
    const whole = Number.isNaN(slope)
      ? { en: '', zh: '' }
      : {
          en: ` All the same, y has the derivative ${said(slope).en} by x.`,
          zh: `不过 y 对 x 的导数仍然存在，为 ${said(slope).zh}。`,
        };
    return {
      en: `${values.en} The ${which.en} function has no derivative there, so the chain rule does not apply.${whole.en}`,
      zh: `${values.zh}${which.zh}函数在该处不可导，链式法则不适用。${whole.zh}`,
    };
  }
  const [g, f, all] = [said(inner), said(outer), said(product)];
  return {
    en: `${values.en} u changes ${g.en} times as fast as x, y changes ${f.en} times as fast as u, so y changes ${all.en} times as fast as x.`,
    zh: `${values.zh}u 的变化率是 x 的 ${g.zh} 倍，y 的变化率是 u 的 ${f.zh} 倍，因此 y 的变化率是 x 的 ${all.zh} 倍。`,
  };
}
