/** A number after each step of a run, as a line: the part already gone is darker than what lies ahead, and a dot ends it. */
import { hued, type Hue, type Live } from '../ui/index.ts';
import { Drawn } from './Drawn.tsx';
import type { PlaneGeometry } from './plane.ts';
import { usePlane } from './plane.ts';
import css from './field.module.css';

export interface Steps {
  /** After 0, 1, 2 … steps. */
  readonly values: readonly number[];
  /** How many steps are gone. */
  readonly at: number;
}

export function StepLine({ of, hue = 'value' }: { of: Live<Steps>; hue?: Hue }) {
  const plane = usePlane();
  return (
    <g style={hued(hue)} aria-hidden="true">
      <Drawn
        as="path"
        className={css['ahead']}
        of={of}
        draw={({ values, at }) => ({ d: pathOf(values, at, values.length - 1, plane) })}
      />
      <Drawn
        as="path"
        className={css['path']}
        of={of}
        draw={({ values, at }) => ({ d: pathOf(values, 0, at, plane) })}
      />
      <Drawn
        as="path"
        className={css['trailDots']}
        of={of}
        draw={({ values, at }) => ({ d: dotOf(values, at, plane) })}
      />
    </g>
  );
}

/** As many points as there are pixels to show them, or fewer. */
function pathOf(values: readonly number[], from: number, to: number, { x, y, height }: PlaneGeometry): string {
  const stride = Math.max(1, Math.ceil((values.length - 1) / 300));
  let d = '';
  for (let n = from; n <= to; n += 1) {
    if (n % stride !== 0 && n !== from && n !== to) continue;
    const value = values[n] ?? NaN;
    if (Number.isNaN(value)) continue;
    // What is far above stays just out of sight.
    const row = Math.min(2 * height, Math.max(-height, y(value)));
    d += `${d === '' ? 'M' : 'L'}${tenths(x(n))} ${tenths(row)}`;
  }
  return d;
}

/** Where the run stands: a line without length, which its round ends make a dot. */
function dotOf(values: readonly number[], at: number, plane: PlaneGeometry): string {
  const start = pathOf(values, at, at, plane);
  return start === '' ? '' : `${start}h0`;
}

function tenths(pixel: number): number {
  return Math.round(10 * pixel) / 10;
}
