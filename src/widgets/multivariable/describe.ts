/** The state as a sentence in both languages: for screen readers when a move has settled, and for print. */
import type { Localized } from '../../locale/index.ts';
import { is, plain, said } from '../spoken.ts';
import type { PathReading } from './model.ts';

export function describe({ t, x, y, z, throughX, throughY, sum, slope }: PathReading): Localized {
  const at = plain(t);
  if (Number.isNaN(x) || Number.isNaN(y)) {
    return { en: `At t = ${at} the path is undefined.`, zh: `路径在 t = ${at} 处无定义。` };
  }
  const [xSaid, ySaid] = [said(x), said(y)];
  const place = {
    en: `At t = ${at} the point is at x = ${xSaid.en}, y = ${ySaid.en}`,
    zh: `在 t = ${at} 处，x ${is(x).zh}，y ${is(y).zh}`,
  };
  if (Number.isNaN(z)) {
    return { en: `${place.en}, where z is undefined.`, zh: `${place.zh}，z 在该点无定义。` };
  }
  const there = { en: `${place.en}, and z ${is(z).en}.`, zh: `${place.zh}，z ${is(z).zh}。` };
  if (Number.isNaN(sum)) {
    const whole = Number.isNaN(slope)
      ? { en: '', zh: '' }
      : {
          en: ` All the same, the derivative of z with respect to t ${is(slope).en}.`,
          zh: `不过 z 对 t 的导数仍然存在，${is(slope).zh}。`,
        };
    return {
      en: `${there.en} A factor does not exist there, so the rule does not apply.${whole.en}`,
      zh: `${there.zh}此处有一个因子不存在，法则不适用。${whole.zh}`,
    };
  }
  const [a, b, all] = [said(throughX), said(throughY), is(sum)];
  return {
    en: `${there.en} The path through x contributes ${a.en}, the path through y ${b.en}; together dz/dt ${all.en}.`,
    zh: `${there.zh}经过 x 的贡献${is(throughX).zh}，经过 y 的贡献${is(throughY).zh}，合起来 dz/dt ${all.zh}。`,
  };
}
