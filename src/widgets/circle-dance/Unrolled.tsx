/** The heights over the angle: the function looked at and its derivative, on the scale of the circle beside it. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Curve, Dot, Letters, MovablePoint, Names, Plane, Tangent, usePlane, type Interval } from '../../plot/index.ts';
import { derive, onGrid, still, type Live } from '../../ui/index.ts';
import { derivativeOf } from '../formula-curve.ts';
import { standing } from '../spoken.ts';
import type { WidgetState } from '../widget-state.ts';
import { stepping } from './Circle.tsx';
import { functionOf, type DanceReading } from './model.ts';
import { turns, type DanceState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface UnrolledProps {
  readonly state: WidgetState<DanceState>;
  readonly about: DanceState['about'];
  readonly quarter: DanceState['quarter'];
  readonly reading: Live<DanceReading>;
  readonly range: Interval;
}

const across: Interval = [turns.min, turns.max];

export const Unrolled = memo(function Unrolled({ state, about, quarter, reading, range }: UnrolledProps) {
  const locale = useLocale();
  const curve = functionOf({ about, quarter });
  const breaks = useMemo(() => curve.breaksIn(...across), [curve]);
  const derivative = useMemo(() => derivativeOf(curve, breaks), [curve, breaks]);
  const named = useMemo(
    () => ({
      of: still([{ value: curve.value, breaks }, derivative]),
      names: [
        { name: nameOf(curve.text), hue: 'value' as const },
        { name: "f'", hue: 'derivative' as const },
      ],
    }),
    [curve, breaks, derivative],
  );
  const marks = useMemo(
    () => ({
      point: derive(reading, ({ x, value }) => ({ x, y: value })),
      tangent: derive(reading, ({ x, value, slope }) => ({ x, y: value, slope })),
      slope: derive(reading, ({ x, slope }) => ({ x, y: slope })),
    }),
    [reading],
  );
  const move = (x: number) => state.set({ x: Math.min(turns.max, Math.max(turns.min, x)) });
  return (
    <div className={css['unrolled']}>
      <Plane
        x={across}
        y={range}
        label={words.unrolled[locale]}
        onPick={(x) => move(onGrid(x, 0.05))}
        handles={
          <MovablePoint
            at={marks.point}
            onMove={move}
            stepping={stepping}
            name={words.onCurve[locale]}
            say={({ x, y }) => standing(['x', x], ['f(x)', y])[locale]}
            rank="second"
          />
        }
      >
        <Angles />
        <Tangent at={marks.tangent} />
        <Curve of={derivative.value} breaks={derivative.breaks} hue="derivative" />
        <Curve of={curve.value} breaks={breaks} />
        <Names {...named} />
        <Dot at={marks.slope} hue="derivative" />
        <AngleNumbers />
      </Plane>
    </div>
  );
});

/** Without brackets: `sin x`. */
export function nameOf(text: string): string {
  return text.replace('(x)', ' x');
}

/** The axes, with the angles marked in quarters of a turn. */
function Angles() {
  const { x, y, width, height } = usePlane();
  const [left, top] = [Math.round(x(0)), Math.round(y(0))];
  const quarters = [-4, -3, -2, -1, 1, 2, 3, 4];
  const grid = quarters.map((k) => `M${Math.round(x((k * Math.PI) / 2))} 0V${height}`).join('');
  const levels = [-1, 1].map((level) => `M0 ${Math.round(y(level))}H${width}`).join('');
  return (
    <g aria-hidden="true">
      <path className={css['grid']} d={grid + levels} />
      <path className={css['axis']} d={`M0 ${top}H${width}M${left} 0V${height}`} />
    </g>
  );
}

/** Above the curves, so that these leave them readable. */
function AngleNumbers() {
  const { x, y, width } = usePlane();
  const [left, top] = [Math.round(x(0)), Math.round(y(0))];
  return (
    <g aria-hidden="true">
      {[-3, -2, -1, 1, 2, 3].map((k) => (
        <text key={k} className={css['tick']} x={x((k * Math.PI) / 2)} y={top + 18} textAnchor="middle">
          <Letters of={tickOf(k)} />
        </text>
      ))}
      {[-1, 1].map((level) => (
        <text key={level} className={css['tick']} x={left - 8} y={y(level)} dy="0.35em" textAnchor="end">
          {level === 1 ? '1' : '\u22121'}
        </text>
      ))}
      <text className={css['tick']} x={width - 6} y={top + 18} textAnchor="end">
        <Letters of="x" />
      </text>
    </g>
  );
}

/** @example tickOf(-3) // '-3π/2' */
function tickOf(quarters: number): string {
  const sign = quarters < 0 ? '-' : '';
  const size = Math.abs(quarters);
  const whole = size % 2 === 0 ? size / 2 : size;
  return `${sign}${whole === 1 ? '' : whole}π${size % 2 === 0 ? '' : '/2'}`;
}
