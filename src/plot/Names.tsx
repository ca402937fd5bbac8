/** The names of curves that share a plane, placed together so that none stands on another. A curve alone names itself. */
import { useMemo, type CSSProperties } from 'react';

import { derive, forNumbers, hued, pace, type Hue, type Live } from '../ui/index.ts';
import { absent, Drawn, movedTo } from './Drawn.tsx';
import { Letters } from './Letters.tsx';
import type { Graph } from './MovingCurve.tsx';
import { nameSpots } from './nameSpots.ts';
import { usePlane } from './plane.ts';
import { polylines } from './sample.ts';
import css from './marks.module.css';

export interface NamesProps {
  /** The curves; the first is given the best place. */
  readonly of: Live<readonly Graph[]>;
  /** Their names, in the same order. The same array while nothing changed. */
  readonly names: readonly { readonly name: string; readonly hue: Hue }[];
  /** Of the letters, in pixels, where they are many. */
  readonly size?: number;
}

export function Names({ of, names, size = 18 }: NamesProps) {
  const plane = usePlane();
  const spots = useMemo(
    () =>
      derive(pace(of, forNumbers), (graphs) =>
        nameSpots(
          graphs.map(({ value, breaks }, i) => ({
            name: names[i]?.name ?? '',
            lines: polylines(value, plane, breaks),
          })),
          plane,
          size,
        ),
      ),
    [of, names, plane, size],
  );
  return (
    <g aria-hidden="true" style={{ '--size': `${size}px` } as CSSProperties}>
      {names.map(({ name, hue }, i) => (
        <g key={name} style={hued(hue)}>
          <Drawn
            as="text"
            className={css['name']}
            of={spots}
            draw={(now) => {
              const at = now[i];
              return at === undefined ? absent : { ...movedTo(...at), dy: '0.3em', 'data-label': 'curve' };
            }}
          >
            <Letters of={name} />
          </Drawn>
        </g>
      ))}
    </g>
  );
}
