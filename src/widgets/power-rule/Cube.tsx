/** The cube of edge x, and what a step h adds, drawn apart: three slabs, three bars, one small cube. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Drawn, Plane, usePlane, type Interval } from '../../plot/index.ts';
import { derive, hued, type Hue, type Live } from '../../ui/index.ts';
import { boxes, extent, faceOf, faces, gap, projected, type Box, type Face, type Rank } from './isometric.ts';
import type { PowerReading } from './model.ts';
import { places } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

const hues: Readonly<Record<Rank, Hue>> = { 0: 'value', 1: 'derivative', 2: 'output', 3: 'ink' };

/** The longest edge that is drawn in full: the scale fits the largest cube, and a step of 1. */
const longest = places.max * (1 + gap) + 1;
const [right] = projected([longest, 0, 0]);
const across: Interval = [-right - 0.2, right + 0.2];
const up: Interval = [-longest - 0.2, longest + 0.2];

export const Cube = memo(function Cube({ reading }: { reading: Live<PowerReading> }) {
  const locale = useLocale();
  const edges = useMemo(() => derive(reading, ({ x, h }) => ({ x, h })), [reading]);
  return (
    <div className={css['cube']}>
      <Plane x={across} y={up} label={words.cube[locale]}>
        {boxes.map((box) => (
          <g key={box.key} style={hued(hues[box.rank])} aria-hidden="true">
            {faces.map((face) => (
              <FaceOf key={face} box={box} face={face} of={edges} />
            ))}
          </g>
        ))}
      </Plane>
    </div>
  );
});

interface Edges {
  readonly x: number;
  readonly h: number;
}

function FaceOf({ box, face, of }: { box: Box; face: Face; of: Live<Edges> }) {
  const plane = usePlane();
  const points = ({ x, h }: Edges) =>
    faceOf(extent(box, x, h), face)
      .map(([px, py]) => `${tenths(plane.x(px))},${tenths(plane.y(py))}`)
      .join(' ');
  return (
    <Drawn
      as="polygon"
      className={`${css['face']} ${css[face]}`}
      of={of}
      draw={(edges) => ({ points: points(edges) })}
    />
  );
}

function tenths(pixel: number): number {
  return Math.round(10 * pixel) / 10;
}
