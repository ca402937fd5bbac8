/** z as a function of t alone: the sum of the contributions is the slope of this curve. */
import { memo, useMemo } from 'react';

import { breaks } from '../../autodiff/index.ts';
import { useLocale } from '../../state/index.ts';
import { Axes, Curve, Dot, FootLine, FootName, Plane, Tangent } from '../../plot/index.ts';
import { derive, onGrid } from '../../ui/index.ts';
import type { PathPlaneProps } from './PathPlane.tsx';
import { words } from './words.ts';
import css from './View.module.css';

export const AlongPlane = memo(function AlongPlane({ path, windows, reading, move }: PathPlaneProps) {
  const locale = useLocale();
  const [from, to] = move.range;
  const value = useMemo(() => (t: number) => path.along.value(t), [path]);
  const ends = useMemo(() => breaks(path.along.expr, 't', from, to), [path, from, to]);
  const point = useMemo(() => derive(reading, ({ t, z }) => ({ x: t, y: z })), [reading]);
  const tangent = useMemo(() => derive(reading, ({ t, z, slope }) => ({ x: t, y: z, slope })), [reading]);
  return (
    <div className={css['along']}>
      <Plane
        x={move.range}
        y={windows.z}
        label={words.along[locale]}
        axes={['t', 'z']}
        handles={<FootName at={point} name="t" />}
        onPick={(t) => move.set(onGrid(t, move.stepping.step / 10))}
      >
        <Axes />
        <FootLine at={point} />
        <Curve of={value} breaks={ends} />
        <Tangent at={tangent} />
        <Dot at={point} />
      </Plane>
    </div>
  );
});
