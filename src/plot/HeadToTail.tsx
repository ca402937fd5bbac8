/**
 * A sum of two numbers as arrows head to tail: the first from zero, the second from where the first ends, their sum under
 * them. Dotted lines carry each end down to the next row.
 */
import { useMemo } from 'react';

import { derive, hued, type Live } from '../ui/index.ts';
import { Arrow, type ArrowEnds } from './Arrow.tsx';
import { absent, Drawn, pixels } from './Drawn.tsx';
import { Plane } from './Plane.tsx';
import { usePlane, type Interval } from './plane.ts';
import css from './HeadToTail.module.css';

/** Where the arrows stand: shares of the height from below. */
const rows = { first: 5 / 6, second: 3 / 6, sum: 1 / 6 };

export interface Summed {
  readonly first: number;
  readonly sum: number;
}

export interface HeadToTailProps {
  readonly of: Live<Summed>;
  /** The numbers that have room. */
  readonly range: Interval;
  /** What it shows, in the reader's language. */
  readonly label: string;
}

export function HeadToTail({ of, range, label }: HeadToTailProps) {
  const arrows = useMemo(
    () => ({
      first: derive(of, ({ first }) => ({ from: [0, rows.first] as const, to: [first, rows.first] as const })),
      second: derive(of, ({ first, sum }) => ({
        from: [first, rows.second] as const,
        to: [sum, rows.second] as const,
      })),
      sum: derive(of, ({ sum }) => ({ from: [0, rows.sum] as const, to: [sum, rows.sum] as const })),
    }),
    [of],
  );
  return (
    <Plane x={range} y={[0, 1]} shape="low" label={label}>
      <Zero />
      <Arrow at={arrows.first} hue="derivative" />
      <Arrow at={arrows.second} hue="derivative" line="dashed" />
      <Arrow at={arrows.sum} hue="derivative" weight="strong" />
      <Joint after={arrows.first} to={rows.second} />
      <Joint after={arrows.second} to={rows.sum} />
    </Plane>
  );
}

/** The line from which the arrows start. */
function Zero() {
  const plane = usePlane();
  return <path className={css['zero']} d={`M${pixels(Math.round(plane.x(0)))} 0V${plane.height}`} />;
}

/** From the end of an arrow down to the next row. */
function Joint({ after, to }: { readonly after: Live<ArrowEnds>; readonly to: number }) {
  const plane = usePlane();
  return (
    <g style={hued('soft')} aria-hidden="true">
      <Drawn
        as="path"
        className={css['joint']}
        of={after}
        draw={({ to: [end, from] }) =>
          Number.isFinite(end) ? { d: `M${pixels(plane.x(end))} ${plane.y(from)}V${plane.y(to)}` } : absent
        }
      />
    </g>
  );
}
