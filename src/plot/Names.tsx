/** The names of curves that share a plane, placed together so that none stands on another. A curve alone names itself. */
import { useMemo, type CSSProperties } from 'react';

import { derive, forNumbers, hued, pace, type Hue, type Live } from '../ui/index.ts';
import { CurveName } from './CurveName.tsx';
import type { Through } from './lines.ts';
import type { Graph } from './MovingCurve.tsx';
import { nameSpots } from './nameSpots.ts';
import { usePlane } from './plane.ts';
import { polylines } from './sample.ts';
import { takenAlong } from './taken.ts';

export interface NamesProps {
  /** The curves; the first is given the best place. */
  readonly of: Live<readonly Graph[]>;
  /** Their names, in the same order. The same array while nothing changed. */
  readonly names: readonly { readonly name: string; readonly hue: Hue }[];
  /** Of the letters, in pixels, where they are many. */
  readonly size?: number;
  /** Straight lines that stand there at first, which the names keep clear of. The same array while nothing changed. */
  readonly lines?: readonly Through[];
}

const none: readonly Through[] = [];

export function Names({ of, names, size, lines = none }: NamesProps) {
  const plane = usePlane();
  const places = useMemo(() => {
    const busy = lines.flatMap((line) => takenAlong(plane, line));
    const spots = derive(pace(of, forNumbers), (graphs) =>
      nameSpots(
        graphs.map(({ value, breaks }, i) => ({
          name: names[i]?.name ?? '',
          lines: polylines(value, plane, breaks),
        })),
        plane,
        size,
        busy,
      ),
    );
    return names.map((_, i) => derive(spots, (now) => now[i]));
  }, [of, names, plane, size, lines]);
  const style: CSSProperties & Record<`--${string}`, string> = size === undefined ? {} : { '--size': `${size}px` };
  return (
    <g aria-hidden="true" style={style}>
      {names.map(({ name, hue }, i) => {
        const at = places[i];
        return (
          at && (
            <g key={name} style={hued(hue)}>
              <CurveName of={name} at={at} />
            </g>
          )
        );
      })}
    </g>
  );
}
