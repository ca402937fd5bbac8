/** What only this picture draws: the line of x through everything, and the saturated zones. */
import { Drawn, usePlane, type MovingPoint } from '../../plot/index.ts';
import { hued, type Live } from '../../ui/index.ts';
import type { Zone } from './zones.ts';
import css from './Marks.module.css';

/** x, from edge to edge. */
export function Cursor({ at }: { at: Live<MovingPoint> }) {
  const plane = usePlane();
  return (
    <g style={hued('input')} aria-hidden="true">
      <Drawn
        as="line"
        className={css['cursor']}
        of={at}
        draw={({ x }) => ({ x1: plane.x(x), y1: 0, x2: plane.x(x), y2: plane.height })}
      />
    </g>
  );
}

export interface ZonesProps {
  readonly zones: readonly Zone[];
  /** What they are, written into each that is wide enough. */
  readonly name?: string;
}

export function Zones({ zones, name }: ZonesProps) {
  const plane = usePlane();
  return (
    <g aria-hidden="true" data-zones={zones.length}>
      {zones.map(({ from, to }) => {
        const [left, right] = [plane.x(from), plane.x(to)];
        return (
          <g key={from}>
            <rect className={css['zone']} x={left} y={0} width={right - left} height={plane.height} />
            {name !== undefined && right - left > 7 * name.length && (
              <text className={css['zoneName']} x={(left + right) / 2} y={18}>
                {name}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
