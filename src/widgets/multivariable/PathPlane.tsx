/** The path over the level lines of f, with the point, and its velocity as two arrows: one along x, one along y. */
import { memo, useMemo } from 'react';

import { toText } from '../../autodiff/index.ts';
import { useLocale } from '../../state/index.ts';
import { Arrow, Axes, Contours, PathCurve, PathPoint, Plane } from '../../plot/index.ts';
import { derive, type Live } from '../../ui/index.ts';
import { plain, standing } from '../spoken.ts';
import type { FieldWithPath, PathReading } from './model.ts';
import type { Move } from './move.ts';
import type { Windows } from './windows.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface PathPlaneProps {
  readonly path: FieldWithPath;
  readonly windows: Windows;
  readonly reading: Live<PathReading>;
  readonly move: Move;
}

export const PathPlane = memo(function PathPlane({ path, windows, reading, move }: PathPlaneProps) {
  const locale = useLocale();
  const place = useMemo(() => (t: number) => [path.x.value(t), path.y.value(t)] as const, [path]);
  const field = useMemo(() => (x: number, y: number) => path.field.value(x, y), [path]);
  const point = useMemo(() => derive(reading, ({ t, x, y }) => ({ t, x, y })), [reading]);
  const arrows = useMemo(() => arrowsOf(reading, windows.stride), [reading, windows.stride]);
  return (
    <div className={css['map']}>
      <Plane
        x={windows.x}
        y={windows.y}
        label={`${words.map[locale]} ${toText(path.field.expr, { maxLength: 80 })}`}
        axes={['x', 'y']}
        handles={
          <PathPoint
            at={point}
            path={place}
            onMove={move.set}
            stepping={move.stepping}
            name={words.point[locale]}
            say={({ t, x, y }) => standing(`t = ${plain(t)}`, ['x', x], ['y', y])[locale]}
          />
        }
      >
        <Contours of={field}>
          <Axes />
          <PathCurve of={place} range={move.range} />
          <Arrow at={arrows.velocity} hue="ink" />
          <Arrow at={arrows.alongX} hue="derivative" />
          <Arrow at={arrows.alongY} hue="derivative" line="dashed" />
        </Contours>
      </Plane>
    </div>
  );
});

/** The velocity, and its parts one after the other, drawn for `stride` units of t. */
function arrowsOf(reading: Live<PathReading>, stride: number) {
  return {
    velocity: derive(reading, ({ x, y, xRate, yRate }) => ({
      from: [x, y] as const,
      to: [x + stride * xRate, y + stride * yRate] as const,
    })),
    alongX: derive(reading, ({ x, y, xRate }) => ({
      from: [x, y] as const,
      to: [x + stride * xRate, y] as const,
    })),
    alongY: derive(reading, ({ x, y, xRate, yRate }) => ({
      from: [x + stride * xRate, y] as const,
      to: [x + stride * xRate, y + stride * yRate] as const,
    })),
  };
}
