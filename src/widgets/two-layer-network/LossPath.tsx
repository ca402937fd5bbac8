/** The losses, one for each step, as a line through points; the points show while there is room for them. */
import { usePlane } from '../../plot/index.ts';
import css from './Descent.module.css';

export function LossPath({ losses }: { losses: readonly number[] }) {
  const { x, y } = usePlane();
  const points = losses.map((loss, n) => `${round(x(n))} ${round(y(loss))}`);
  const hasRoom = x(1) - x(0) > 9;
  return (
    <g aria-hidden="true">
      <path className={css['loss']} d={`M${points.join('L')}`} data-curve="" />
      {hasRoom && <path className={css['dots']} d={points.map((point) => `M${point}h0`).join('')} />}
    </g>
  );
}

function round(pixel: number): number {
  return Math.round(pixel * 100) / 100;
}
