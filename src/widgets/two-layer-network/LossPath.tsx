/** The losses, one for each step, as a line through points; the points show while there is room for them. */
import { Drawn, usePlane, type PlaneGeometry } from '../../plot/index.ts';
import type { Live } from '../../ui/index.ts';
import css from './Descent.module.css';

export function LossPath({ of }: { of: Live<readonly number[]> }) {
  const plane = usePlane();
  const { x } = plane;
  const hasRoom = x(1) - x(0) > 9;
  return (
    <g aria-hidden="true">
      <Drawn
        as="path"
        className={css['loss']}
        of={of}
        draw={(losses) => ({ d: `M${pointsOf(plane, losses).join('L')}`, 'data-curve': '' })}
      />
      {hasRoom && (
        <Drawn
          as="path"
          className={css['dots']}
          of={of}
          draw={(losses) => ({
            d: pointsOf(plane, losses)
              .map((point) => `M${point}h0`)
              .join(''),
          })}
        />
      )}
    </g>
  );
}

function pointsOf({ x, y }: PlaneGeometry, losses: readonly number[]): string[] {
  return losses.map((loss, n) => `${round(x(n))} ${round(y(loss))}`);
}

function round(pixel: number): number {
  return Math.round(pixel * 100) / 100;
}
