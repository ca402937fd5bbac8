/** The numbers of the axes and the letters at their ends. They lie over the picture: a curve that passes one leaves it readable. */
import { memo } from 'react';

import { axisLabels } from './axisLabels.ts';
import { Letters } from './Letters.tsx';
import { usePlane } from './plane.ts';
import css from './Axes.module.css';

export interface AxisNumbersProps {
  /** The letters at the ends of the axes. */
  readonly xName: string;
  readonly yName: string;
}

export const AxisNumbers = memo(function AxisNumbers({ xName, yName }: AxisNumbersProps) {
  const { numbers, xEnd, yEnd } = axisLabels(usePlane());
  return (
    <g data-numbers="">
      {numbers.map(({ text, x, y, anchor }) => (
        <text key={`${anchor} ${text}`} className={css['number']} x={x} y={y} dy="0.35em" textAnchor={anchor}>
          {text}
        </text>
      ))}
      <text className={css['name']} x={xEnd.x} y={xEnd.y} dy="0.35em" textAnchor={xEnd.anchor}>
        <Letters of={xName} />
      </text>
      <text className={css['name']} x={yEnd.x} y={yEnd.y} dy="0.35em" textAnchor={yEnd.anchor}>
        <Letters of={yName} />
      </text>
    </g>
  );
});
