/**
 * Grid, axes and their numbers. Axes run through the origin where it is in the plane, else along an edge; numbers stand
 * beside their axis, inside the picture, so that the curve has all of its width.
 */
import { memo } from 'react';

import { Letters } from './Letters.tsx';
import { axisPlaces, usePlane, type PlaneGeometry } from './plane.ts';
import { ticksOf, type Tick } from './ticks.ts';
import css from './Axes.module.css';

export interface AxesProps {
  /** The letters at the ends of the axes. */
  readonly xName?: string;
  readonly yName?: string;
}

/** Room that a number needs beside its axis and to the edges, in pixels. */
const below = 18;
const beside = 8;
const atEdge = 16;
/** Room of the letter at the end of the x axis, in the row of its numbers: above the axis the curve is more likely to be. */
const nameRoom = 14;

export const Axes = memo(function Axes({ xName = 'x', yName = 'y' }: AxesProps) {
  const plane = usePlane();
  const { width, height } = plane;
  const xTicks = ticksOf(plane, 'x');
  const yTicks = ticksOf(plane, 'y');
  const { column, row, numbersAbove } = axisPlaces(plane);
  const numbersLeft = column < 34;
  const hasOrigin = column > 0 && column < width && row > 0 && row < height;
  const numberRow = numbersAbove ? row - beside : row + below;
  const isNumber = ({ at, pixel }: Tick, length: number) =>
    !(hasOrigin && at === 0) && pixel > atEdge && pixel < length - atEdge;
  return (
    <g aria-hidden="true">
      <path className={css['grid']} d={gridOf(xTicks, yTicks, plane)} />
      <path className={css['axis']} d={`M0 ${row}H${width}M${column} 0V${height}`} />
      {xTicks
        .filter((tick) => isNumber(tick, width - nameRoom))
        .map(({ pixel, text }) => (
          <text key={text} className={css['number']} x={pixel} y={numberRow} textAnchor="middle">
            {text}
          </text>
        ))}
      {yTicks
        .filter((tick) => isNumber(tick, height))
        .map(({ pixel, text }) => (
          <text
            key={text}
            className={css['number']}
            x={numbersLeft ? column + beside : column - beside}
            y={pixel}
            dy="0.35em"
            textAnchor={numbersLeft ? 'start' : 'end'}
          >
            {text}
          </text>
        ))}
      <text className={css['name']} x={width - 6} y={numberRow} textAnchor="end">
        <Letters of={xName} />
      </text>
      <text
        className={css['name']}
        x={column > width - 30 ? column - beside : column + beside}
        y={14}
        textAnchor={column > width - 30 ? 'end' : 'start'}
      >
        <Letters of={yName} />
      </text>
    </g>
  );
});

/** Lines on whole pixels, so that they are thin and alike. */
function gridOf(xTicks: readonly Tick[], yTicks: readonly Tick[], { width, height }: PlaneGeometry): string {
  const columns = xTicks.map(({ pixel }) => `M${Math.round(pixel)} 0V${height}`);
  const rows = yTicks.map(({ pixel }) => `M0 ${Math.round(pixel)}H${width}`);
  return [...columns, ...rows].join('');
}
