/**
 * The graph of a function that itself changes while the reader moves a parameter: its path is written anew with each change,
 * without a render. Its name follows as often as can be read. A graph that stays is a `Curve`.
 */
import { useMemo } from 'react';

import { derive, forNumbers, hued, pace, useLive, type Hue, type Live } from '../ui/index.ts';
import { BreakDots } from './BreakDots.tsx';
import { curvePath } from './curvePath.ts';
import { CurveName } from './CurveName.tsx';
import { Drawn } from './Drawn.tsx';
import { nameSpots } from './nameSpots.ts';
import { usePlane } from './plane.ts';
import { polylines, unbroken, type CurveBreaks } from './sample.ts';
import css from './marks.module.css';

/** A function as it is drawn: up to its breaks and never across. */
export interface Graph {
  /** NaN where there is no value. */
  readonly value: (x: number) => number;
  readonly breaks: CurveBreaks;
}

export interface MovingCurveProps {
  /** The same object while nothing changed. */
  readonly of: Live<Graph>;
  readonly hue?: Hue;
  /** Its name, set beside it: `f`. */
  readonly name?: string;
}

export function MovingCurve({ of, hue = 'value', name = '' }: MovingCurveProps) {
  const plane = usePlane();
  const lines = useMemo(() => derive(of, ({ value, breaks }) => polylines(value, plane, breaks)), [of, plane]);
  const spot = useMemo(
    () => derive(pace(lines, forNumbers), (now) => nameSpots([{ name, lines: now }], plane)[0]),
    [lines, plane, name],
  );
  return (
    <g style={hued(hue)}>
      <Drawn as="path" className={css['curve']} of={lines} draw={(now) => ({ d: curvePath(now), 'data-curve': '' })} />
      {name !== '' && <CurveName of={name} at={spot} />}
    </g>
  );
}

/** `BreakDots` of such a graph. Most of the time it has none, or they stay. */
export function MovingBreakDots({ of, hue }: Pick<MovingCurveProps, 'of'> & { readonly hue: Hue }) {
  const broken = useMemo(() => derive(of, (now) => (now.breaks.list.length === 0 ? whole : now)), [of]);
  return <BreakDots {...useLive(broken)} hue={hue} />;
}

const whole: Graph = { value: () => NaN, breaks: unbroken };
