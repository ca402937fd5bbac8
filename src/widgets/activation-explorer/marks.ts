/** The moving parts of the picture: points and lines in data coordinates, NaN where there is none. */
import type { MovingPoint, Through } from '../../plot/index.ts';
import { derive, type Live } from '../../ui/index.ts';
import { rowOf, type Reading, type Row } from './model.ts';

const nothing: Row = {
  id: '',
  value: NaN,
  derivative: NaN,
  kind: 'outside',
  left: NaN,
  right: NaN,
  convention: NaN,
};

/** The row of one function, live; a row of NaN while it is being hidden. */
export function liveRow(reading: Live<Reading>, id: string): Live<Row> {
  return derive(reading, (now) => rowOf(now, id) ?? nothing);
}

export function livePoint(reading: Live<Reading>, id: string, which: 'value' | 'slope'): Live<MovingPoint> {
  return derive(reading, (now) => {
    const { value, derivative } = rowOf(now, id) ?? nothing;
    return { x: now.x, y: which === 'value' ? value : derivative };
  });
}

/** The tangent of the function in front; where there is none, the two lines on its sides. */
export function liveTangents(reading: Live<Reading>): Readonly<Record<'both' | 'left' | 'right', Live<Through>>> {
  return {
    both: derive(reading, (now) => {
      const { x, row } = inFront(now);
      return { x, y: row.value, slope: row.derivative };
    }),
    left: derive(reading, (now) => {
      const { x, row } = inFront(now);
      return { x, y: row.value, slope: row.kind === 'smooth' ? NaN : row.left };
    }),
    right: derive(reading, (now) => {
      const { x, row } = inFront(now);
      return { x, y: row.value, slope: row.kind === 'smooth' ? NaN : row.right };
    }),
  };
}

function inFront(now: Reading) {
  return { x: now.x, row: rowOf(now, now.front) ?? nothing };
}
