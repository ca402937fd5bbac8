/** One number line with its letter, ticks and numbers. */
import { memo } from 'react';

import { Letters, usePlane, type Interval } from '../../plot/index.ts';
import { hued, trimmed } from '../../ui/index.ts';
import { lineScale, rows, type Row } from './rows.ts';
import css from './View.module.css';

export interface NumberLineProps {
  readonly of: Interval;
  readonly row: Row;
  /** Where the point can go, drawn stronger: on the line of x. */
  readonly reach?: Interval;
}

/** Room for one number, in pixels. */
const perNumber = 64;

export const NumberLine = memo(function NumberLine({ of, row, reach }: NumberLineProps) {
  const plane = usePlane();
  const scale = lineScale(plane, of);
  const y = Math.round(plane.y(rows[row]));
  const [start, end] = [scale(of[0]), scale(of[1])];
  const count = Math.max(2, Math.round((end - start) / perNumber));
  const write = scale.tickFormat(count);
  const ticks = scale.ticks(count);
  return (
    <g aria-hidden="true" style={hued(row === 'x' ? 'input' : 'value')}>
      <path
        className={css['line']}
        d={`M${start} ${y}H${end}${ticks.map((at) => `M${scale(at)} ${y - 4}v8`).join('')}`}
      />
      {reach && <path className={css['reach']} d={`M${scale(reach[0])} ${y}H${scale(reach[1])}`} />}
      {ticks.map((at) => (
        <text key={at} className={css['number']} x={scale(at)} y={row === 'x' ? y - 14 : y + 22} textAnchor="middle">
          {trimmed(write(at))}
        </text>
      ))}
      <text className={css['letter']} x={Math.max(8, start - 18)} y={y + 5} textAnchor="middle">
        <Letters of={row} />
      </text>
    </g>
  );
});
