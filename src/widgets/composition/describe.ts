/** The state as a sentence in both languages: for screen readers when a move has settled, and for print. */
import type { Localized } from '../../locale/index.ts';
import { is, plain } from '../spoken.ts';
import type { CompositionReading } from './model.ts';

export function describe({ x, u, y, inner, outer, product, slope }: CompositionReading): Localized {
  const at = plain(x);
  if (Number.isNaN(u)) {
    return {
      en: `At x = ${at} the inner function is undefined.`,
      zh: `内层函数在 x = ${at} 处无定义。`,
    };
  }
  const [uIs, yIs] = [is(u), is(y)];
  if (Number.isNaN(y)) {
    return {
      en: `At x = ${at} the inner value u ${uIs.en}; the outer function is undefined there.`,
      zh: `在 x = ${at} 处，内层函数的值 u ${uIs.zh}；外层函数在该处无定义。`,
    };
  }
  const values = {
    en: `At x = ${at}, u ${uIs.en} and y ${yIs.en}.`,
    zh: `在 x = ${at} 处，u ${uIs.zh}，y ${yIs.zh}。`,
  };
  if (Number.isNaN(product)) {
    const which = Number.isNaN(inner) ? { en: 'inner', zh: '内层' } : { en: 'outer', zh: '外层' };
    const whole = Number.isNaN(slope)
      ? { en: '', zh: '' }
      : {
          en: ` All the same, the derivative of y with respect to x ${is(slope).en}.`,
          zh: `不过 y 对 x 的导数仍然存在，${is(slope).zh}。`,
        };
    return {
      en: `${values.en} The ${which.en} function has no derivative there, so the chain rule does not apply.${whole.en}`,
      zh: `${values.zh}${which.zh}函数在该处不可导，链式法则不适用。${whole.zh}`,
    };
  }
  return {
    en: `${values.en} The rate of change of u with respect to x ${is(inner).en}, that of y with respect to u ${is(outer).en}, so that of y with respect to x ${is(product).en}.`,
    zh: `${values.zh}u 对 x 的变化率${is(inner).zh}，y 对 u 的变化率${is(outer).zh}，因此 y 对 x 的变化率${is(product).zh}。`,
  };
}
