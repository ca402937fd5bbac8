/** The curve of the quotient with its tangent; it breaks where the denominator is 0. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Axes, BreakDots, Curve, FootLine, MovablePoint, Plane, Tangent, type Interval } from '../../plot/index.ts';
import { derive, onGrid, type Live } from '../../ui/index.ts';
import { fittingY } from '../fitting.ts';
import { plain, standing } from '../spoken.ts';
import type { Pair } from '../two-functions/pair.ts';
import { stepOf } from '../two-functions/range.ts';
import type { WidgetState } from '../widget-state.ts';
import type { QuotientReading } from './model.ts';
import type { QuotientState } from './widget.ts';
import { words } from './words.ts';

export interface PictureProps {
  readonly state: WidgetState<QuotientState>;
  readonly pair: Pair;
  readonly range: Interval;
  readonly reading: Live<QuotientReading>;
}

export const Picture = memo(function Picture({ state, pair, range, reading }: PictureProps) {
  const locale = useLocale();
  const curve = pair.made('u/v');
  const [from, to] = range;
  const breaks = useMemo(() => curve.breaksIn(from, to), [curve, from, to]);
  const y = useMemo(() => fittingY(curve.value, [from, to]), [curve, from, to]);
  const marks = useMemo(
    () => ({
      point: derive(reading, ({ x, y }) => ({ x, y })),
      tangent: derive(reading, ({ x, y, slope }) => ({ x, y, slope })),
    }),
    [reading],
  );
  const lines = useMemo(() => {
    const { x } = state.first;
    return [{ x, y: curve.value(x), slope: curve.slope(x) }];
  }, [curve, state]);
  const stepping = { min: from, max: to, step: stepOf(range) };
  return (
    <Plane
      x={range}
      y={y}
      label={words.graph[locale]}
      axes={['x', 'y']}
      onPick={(x) => state.set({ x: onGrid(x, stepping.step / 10) })}
      handles={
        <MovablePoint
          at={marks.point}
          onMove={(x) => state.set({ x })}
          stepping={stepping}
          name={words.point[locale]}
          say={({ x, y }) => standing(`x = ${plain(x)}`, ['u/v', y])[locale]}
        />
      }
    >
      <Axes />
      <FootLine at={marks.point} />
      <Curve of={curve.value} breaks={breaks} name="u/v" lines={lines} />
      <BreakDots breaks={breaks} value={curve.value} hue="value" />
      <Tangent at={marks.tangent} />
    </Plane>
  );
});
