/** The places that something has passed, as dots joined by lines. */
import { hued, type Hue, type Live } from '../ui/index.ts';
import { Drawn } from './Drawn.tsx';
import { usePlane, type PlaneGeometry } from './plane.ts';
import type { Point } from './sample.ts';
import css from './field.module.css';

export interface TrailProps {
  /** In data coordinates; a place that is no number is left out. */
  readonly of: Live<readonly Point[]>;
  readonly hue?: Hue;
}

export function Trail({ of, hue = 'input' }: TrailProps) {
  const plane = usePlane();
  return (
    <g style={hued(hue)} aria-hidden="true">
      <Drawn
        as="path"
        className={css['trail']}
        of={of}
        draw={(points) => {
          const places = pixelsOf(points, plane);
          return { d: places.length > 1 ? `M${places.join('L')}` : '' };
        }}
      />
      <Drawn
        as="path"
        className={css['trailDots']}
        of={of}
        draw={(points) => ({
          d: pixelsOf(points, plane)
            .map((place) => `M${place}h0`)
            .join(''),
        })}
      />
    </g>
  );
}

/** What is far outside stays a few planes away, where the renderer can still reckon. */
function pixelsOf(points: readonly Point[], { x, y, width, height }: PlaneGeometry): readonly string[] {
  return points
    .map(([a, b]) => [held(x(a), width), held(y(b), height)] as const)
    .filter(([a, b]) => !Number.isNaN(a) && !Number.isNaN(b))
    .map(([a, b]) => `${Math.round(10 * a) / 10} ${Math.round(10 * b) / 10}`);
}

function held(pixel: number, size: number): number {
  return Math.min(3 * size, Math.max(-2 * size, pixel));
}
