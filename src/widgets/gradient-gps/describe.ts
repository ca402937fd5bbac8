/** The reading in words: what the slope meter says, and what to make of the last step. */
import type { Localized } from '../../locale/index.ts';
import { rounded } from '../../ui/index.ts';
import { is, said } from '../spoken.ts';
import type { GpsReading } from './model.ts';
import { words } from './words.ts';

export function describe(reading: GpsReading): Localized {
  const { at, here, view, kind } = reading;
  const place = view === 'road' ? [`x ${equal(here.x)}`] : [`x ${equal(here.x)}`, `y ${equal(here.y)}`];
  const head: Localized = {
    en: `${at === 0 ? 'At the start' : `After ${at} ${at === 1 ? 'step' : 'steps'}`}, at ${place.join(', ')}`,
    zh: `${at === 0 ? '起点处' : `走了 ${at} 步后`}，${place.join('、')}，`,
  };
  if (kind === 'overflow') {
    return { en: `${head.en}, the height is too large to compute.`, zh: `${head.zh}高度太大，无法计算。` };
  }
  if (Number.isNaN(here.value)) {
    return {
      en: `${head.en}, there is no ground: the function is undefined there.`,
      zh: `${head.zh}函数在此处无定义，没有路。`,
    };
  }
  const ground = groundOf(reading);
  const note = warningOf(reading);
  return {
    en: `${head.en}, the height is ${said(here.value).en}. ${ground.en}${note === undefined ? '' : ` ${note.en}`}`,
    zh: `${head.zh}高度${is(here.value).zh}。${ground.zh}${note === undefined ? '' : note.zh}`,
  };
}

const noSlope: Localized = {
  en: 'There is no slope at this point; programs go on with a convention.',
  zh: '此处没有斜率；程序按约定取值，继续往前走。',
};

const short = (value: number) => rounded(value, { decimals: 3, trim: true });

/** Uphill or downhill is said of a road alone: in a landscape it depends on where one goes. */
function groundOf({ view, here, kind, steepness }: GpsReading): Localized {
  const [byX, byY] = here.slopes;
  if (view === 'landscape') {
    const [falls, toX, toY] = [short(steepness), short(byX), short(byY)];
    const about = toX.relation === '=' && toY.relation === '=' ? '' : '约';
    return {
      en: `The gradient is (${said(byX).en}, ${said(byY).en}); against it the ground falls by ${said(steepness).en} for each unit.`,
      zh: `梯度${about}为 (${toX.text}, ${toY.text})，沿它的反方向，地面每单位下降${falls.relation === '=' ? '' : '约'} ${falls.text}。`,
    };
  }
  if (kind !== 'smooth') return noSlope;
  const slope: Localized = { en: said(byX).en, zh: is(byX).zh };
  if (isLevel(steepness)) return { en: `The slope is ${slope.en}: level.`, zh: `斜率${slope.zh}，路是平的。` };
  return byX > 0
    ? { en: `The slope is ${slope.en}: uphill as x grows.`, zh: `斜率${slope.zh}，随着 x 增大是上坡。` }
    : { en: `The slope is ${slope.en}: downhill as x grows.`, zh: `斜率${slope.zh}，随着 x 增大是下坡。` };
}

/** A result behind its letter. */
function equal(value: number): string {
  const { text, relation } = rounded(value, { decimals: 3, trim: true });
  return `${relation} ${text}`;
}

const isLevel = (steepness: number) => steepness < 1e-3;

/** What the driver is told: a warning, or else how the step is found. */
export function noteOf(reading: GpsReading): Localized {
  return warningOf(reading) ?? (reading.view === 'road' ? howOnRoad(reading) : howInLandscape);
}

const howInLandscape: Localized = {
  en: 'The step goes against the gradient, at a right angle to the level line.',
  zh: '沿梯度的反方向走，与等高线垂直。',
};

function howOnRoad({ here, kind }: GpsReading): Localized {
  if (kind !== 'smooth') return noSlope;
  return here.slopes[0] > 0 ? words.downToLeft : words.downToRight;
}

/** What a driver might miss; undefined where there is nothing to say. */
export function warningOf({ view, here, before, steepness, lost }: GpsReading): Localized | undefined {
  if (lost) {
    return {
      en: 'The next step leads where nothing can be computed. Go back, or make the learning rate smaller.',
      zh: '下一步走到的地方已无法计算。请退回去，或把学习率调小。',
    };
  }
  if (before !== undefined && here.value > before.value) {
    return {
      en: 'The last step went up: it overshot the valley. The learning rate is too large here.',
      zh: '上一步反而升高了：它冲过了谷底。在这里，学习率太大了。',
    };
  }
  if (isLevel(steepness)) {
    return {
      en: 'The ground is level, so the steps stop. The meter cannot tell a valley from a hilltop, nor whether a deeper valley lies elsewhere.',
      zh: '这里是平的，步子就停下了。坡度计分不出谷底和山顶，也不知道别处有没有更深的山谷。',
    };
  }
  if (view === 'road' && before !== undefined && here.slopes[0] * before.slopes[0] < 0) {
    return {
      en: 'The last step crossed the valley floor, and still came out lower.',
      zh: '上一步跨过了谷底，但落脚处仍比原来低。',
    };
  }
  return undefined;
}
