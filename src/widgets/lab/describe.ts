/** The point as one sentence in both languages. */
import type { Localized } from '../../locale/index.ts';
import { notices } from '../notices.ts';
import { is, plain } from '../spoken.ts';
import type { LabReading } from './model.ts';

export function describe({ by, x, y, kind, slope }: LabReading): Localized {
  if (kind !== 'smooth') {
    const why = notices[kind];
    return { en: `${by} = ${plain(x)}. ${why.en}.`, zh: `${by} = ${plain(x)}。${why.zh}。` };
  }
  return {
    en: `At ${by} = ${plain(x)} the value ${is(y).en} and the derivative with respect to ${by} ${is(slope).en}.`,
    zh: `在 ${by} = ${plain(x)} 处，函数值${is(y).zh}，对 ${by} 的导数${is(slope).zh}。`,
  };
}
