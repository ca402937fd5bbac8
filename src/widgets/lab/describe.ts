/** The point as one sentence in both languages. */
import type { Localized } from '../../locale/index.ts';
import { notices } from '../notices.ts';
import { plain, said } from '../spoken.ts';
import type { LabReading } from './model.ts';

export function describe({ by, x, y, kind, slope }: LabReading): Localized {
  if (kind !== 'smooth') {
    const why = notices[kind];
    return { en: `${by} = ${plain(x)}. ${why.en}.`, zh: `${by} = ${plain(x)}。${why.zh}。` };
  }
  return {
    en: `At ${by} = ${plain(x)} the value is ${said(y).en} and the derivative by ${by} is ${said(slope).en}.`,
    zh: `在 ${by} = ${plain(x)} 处，函数值为 ${said(y).zh}，对 ${by} 的导数为 ${said(slope).zh}。`,
  };
}
