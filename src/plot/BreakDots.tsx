/** Open ends where the curve has no value, filled ones where its value lies apart. */
import type { Hue } from '../ui/index.ts';
import { Dot } from './Dot.tsx';
import type { CurveBreaks } from './sample.ts';

export interface BreakDotsProps {
  readonly breaks: CurveBreaks;
  readonly value: (x: number) => number;
  readonly hue: Hue;
}

export function BreakDots({ breaks, value, hue }: BreakDotsProps) {
  return breaks.list.flatMap(({ at, left, right }) => {
    const y = value(at);
    const ends = [left, right].filter((limit, i, all) => Number.isFinite(limit) && all.indexOf(limit) === i);
    const isWhole = ends.length < 2 && ends[0] === y;
    if (isWhole || ends.length === 0) return [];
    return [
      ...ends
        .filter((end) => end !== y)
        .map((end) => <Dot key={`${at} ${end}`} at={{ x: at, y: end }} open hue={hue} />),
      ...(Number.isFinite(y) ? [<Dot key={at} at={{ x: at, y }} hue={hue} />] : []),
    ];
  });
}
