/** The unit circle: the point that is dragged round it, the vector whose height is looked at, and its velocity; or the tangent. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { absent, Arrow, Dot, Drawn, PathPoint, Plane, usePlane, type Interval } from '../../plot/index.ts';
import { derive, hued, type Live } from '../../ui/index.ts';
import { standing } from '../spoken.ts';
import type { WidgetState } from '../widget-state.ts';
import { derivativeOfSine, type DanceReading } from './model.ts';
import { turns, type DanceState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface CircleProps {
  readonly state: WidgetState<DanceState>;
  readonly about: DanceState['about'];
  readonly reading: Live<DanceReading>;
  readonly range: Interval;
}

export const stepping = { ...turns, step: 0.1 };
const round = (x: number) => [derivativeOfSine(1).value(x), derivativeOfSine(0).value(x)] as const;

export const Circle = memo(function Circle({ state, about, reading, range }: CircleProps) {
  const locale = useLocale();
  const marks = useMemo(() => marksOf(reading), [reading]);
  const isTan = about === 'tan';
  return (
    <div className={css['circle']}>
      <Plane
        x={range}
        y={range}
        label={words[isTan ? 'circleTan' : 'circle'][locale]}
        handles={
          <PathPoint
            at={marks.point}
            path={round}
            onMove={(x) => state.set({ x: Math.min(turns.max, Math.max(turns.min, x)) })}
            stepping={stepping}
            name={words.point[locale]}
            say={({ t }) => standing(['x', t])[locale]}
          />
        }
      >
        <Ground isTan={isTan} />
        {isTan ? (
          <>
            <Ray at={marks.ray} />
            <Arrow at={marks.tangent} hue="value" weight="strong" />
            <Dot at={marks.meeting} hue="value" />
          </>
        ) : (
          <>
            <Level at={marks.level} hue="value" />
            <Level at={marks.nextLevel} hue="derivative" />
            <Arrow at={marks.radius} hue="input" line="dashed" />
            <Arrow at={marks.vector} hue="value" weight="strong" />
            <Arrow at={marks.velocity} hue="derivative" weight="strong" />
            <Arrow at={marks.turned} hue="derivative" line="dashed" />
          </>
        )}
      </Plane>
    </div>
  );
});

/** Axes and the circle; for the tangent also the line that it is measured on. */
function Ground({ isTan }: { isTan: boolean }) {
  const { x, y, width, height } = usePlane();
  const [left, top] = [Math.round(x(0)), Math.round(y(0))];
  return (
    <g aria-hidden="true">
      <path className={css['axis']} d={`M0 ${top}H${width}M${left} 0V${height}`} />
      <ellipse className={css['rim']} cx={x(0)} cy={y(0)} rx={x(1) - x(0)} ry={y(0) - y(1)} />
      {isTan && <path className={css['line']} d={`M${x(1)} 0V${height}`} />}
    </g>
  );
}

interface LevelAt {
  readonly x: number;
  readonly y: number;
}

/** From the tip of an arrow across to the picture of the heights. */
function Level({ at, hue }: { at: Live<LevelAt>; hue: 'value' | 'derivative' }) {
  const plane = usePlane();
  return (
    <g style={hued(hue)} aria-hidden="true">
      <Drawn
        as="line"
        className={css['level']}
        of={at}
        draw={({ x, y }) => ({ x1: plane.x(x), y1: plane.y(y), x2: plane.width, y2: plane.y(y) })}
      />
    </g>
  );
}

/** From the centre through the point to where the ray meets the line; none where it does not. */
function Ray({ at }: { at: Live<LevelAt> }) {
  const plane = usePlane();
  return (
    <g style={hued('input')} aria-hidden="true">
      <Drawn
        as="line"
        className={css['level']}
        of={at}
        draw={({ x, y }) => {
          if (Number.isNaN(y)) return absent;
          const tip = Math.min(3 * plane.height, Math.max(-2 * plane.height, plane.y(y)));
          return { x1: plane.x(x), y1: plane.y(0), x2: plane.x(1), y2: tip };
        }}
      />
    </g>
  );
}

function marksOf(reading: Live<DanceReading>) {
  const origin = [0, 0] as const;
  return {
    point: derive(reading, ({ x, cos, sin }) => ({ t: x, x: cos, y: sin })),
    radius: derive(reading, ({ cos, sin }) => ({ from: origin, to: [cos, sin] as const })),
    vector: derive(reading, ({ vector }) => ({ from: origin, to: vector })),
    velocity: derive(reading, ({ velocity }) => ({ from: origin, to: velocity })),
    // The same velocity where the vector points to: along the circle.
    turned: derive(reading, ({ vector: [a, b], velocity: [c, d] }) => ({
      from: [a, b] as const,
      to: [a + c, b + d] as const,
    })),
    level: derive(reading, ({ vector: [x, y] }) => ({ x, y })),
    nextLevel: derive(reading, ({ velocity: [x, y] }) => ({ x, y })),
    ray: derive(reading, ({ value }) => ({ x: 0, y: value })),
    tangent: derive(reading, ({ value }) => ({ from: [1, 0] as const, to: [1, value] as const })),
    meeting: derive(reading, ({ value }) => ({ x: 1, y: value })),
  };
}
