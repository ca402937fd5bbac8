/** The plane: darker where the output of the network is nearer to 1, with a line where it is 0.5, and the points on it. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Axes, Drawn, Plane, Regions, usePlane, type Interval } from '../../plot/index.ts';
import { derive, type Live } from '../../ui/index.ts';
import type { Data } from './data.ts';
import { from, to } from './surface.ts';
import type { Trainer } from './trainer.ts';
import { words } from './words.ts';
import css from './View.module.css';

const range: Interval = [from, to];
const levels = [0.1, 0.3, 0.5, 0.7, 0.9] as const;

export const Picture = memo(function Picture({ trainer }: { trainer: Trainer }) {
  const locale = useLocale();
  const data = useMemo(() => derive(trainer.reading, (reading) => reading.data), [trainer]);
  return (
    <div className={css['picture']}>
      <Plane shape="square" x={range} y={range} label={words.surface[locale]} axes={['x_1', 'x_2']}>
        <Axes />
        <Regions of={trainer.surface} levels={levels} line={0.5} hue="output" />
        <Points of={data} />
      </Plane>
      <p className={css['legend']}>
        <Key t={0} />
        {words.class0[locale]}
        <Key t={1} />
        {words.class1[locale]}
        <svg viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">
          <path className={css['line']} d="M1 6h18" />
        </svg>
        {words.boundary[locale]}
      </p>
    </div>
  );
});

/** Class 0 as rings, class 1 as filled diamonds: their shapes tell them apart without any colour. */
function Points({ of }: { of: Live<Data> }) {
  const { x, y } = usePlane();
  const marksOf = (t: number) => (data: Data) => {
    let d = '';
    for (const [i, x1] of data.x1.entries()) if (data.t[i] === t) d += marks[t]?.(x(x1), y(data.x2[i] ?? NaN)) ?? '';
    return { d };
  };
  return (
    <g aria-hidden="true">
      <Drawn as="path" className={css['ring']} of={of} draw={marksOf(0)} />
      <Drawn as="path" className={css['diamond']} of={of} draw={marksOf(1)} />
    </g>
  );
}

const marks: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${tenths(x - 3)} ${tenths(y)}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`,
  (x, y) => `M${tenths(x)} ${tenths(y - 4)}l4 4l-4 4l-4-4z`,
];

function Key({ t }: { t: 0 | 1 }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path className={css[t === 0 ? 'ring' : 'diamond']} d={marks[t]?.(6, 6)} />
    </svg>
  );
}

function tenths(pixel: number): number {
  return Math.round(10 * pixel) / 10;
}
