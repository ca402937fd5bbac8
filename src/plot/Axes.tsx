/**
 * Grid and axes, beneath what is drawn on them. Axes run through the origin where it is in the plane, else along an edge.
 * Their numbers lie above the curves: `AxisNumbers`, which the plane draws.
 */
import { memo } from 'react';

import { axisPlaces, usePlane, type PlaneGeometry } from './plane.ts';
import { ticksOf, type Tick } from './ticks.ts';
import css from './Axes.module.css';

export const Axes = memo(function Axes() {
  const plane = usePlane();
  const { width, height } = plane;
  const { column, row } = axisPlaces(plane);
  return (
    <g aria-hidden="true">
      <path className={css['grid']} d={gridOf(ticksOf(plane, 'x'), ticksOf(plane, 'y'), plane)} />
      <path className={css['axis']} d={`M0 ${row}H${width}M${column} 0V${height}`} />
    </g>
  );
});

/** Lines on whole pixels, so that they are thin and alike. */
function gridOf(xTicks: readonly Tick[], yTicks: readonly Tick[], { width, height }: PlaneGeometry): string {
  const columns = xTicks.map(({ pixel }) => `M${Math.round(pixel)} 0V${height}`);
  const rows = yTicks.map(({ pixel }) => `M0 ${Math.round(pixel)}H${width}`);
  return [...columns, ...rows].join('');
}
