/** The activation with the neuron on it: its height is the output, its tangent the middle factor, its distance to the target the miss. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  absent,
  Axes,
  Curve,
  Drawn,
  FootLine,
  FootName,
  Letters,
  MovablePoint,
  Plane,
  Tangent,
  usePlane,
  type Interval,
} from '../../plot/index.ts';
import { derive, hued, onGrid, type Live } from '../../ui/index.ts';
import { standing } from '../spoken.ts';
import type { WidgetState } from '../widget-state.ts';
import { activationAt, biasFor, type NeuronReading } from './model.ts';
import type { NeuronState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface PictureProps {
  readonly state: WidgetState<NeuronState>;
  readonly reading: Live<NeuronReading>;
}

const window: { readonly z: Interval; readonly a: Interval } = { z: [-6.4, 6.4], a: [-0.22, 1.22] };

export const Picture = memo(function Picture({ state, reading }: PictureProps) {
  const locale = useLocale();
  const marks = useMemo(
    () => ({
      point: derive(reading, ({ z, a }) => ({ x: z, y: a })),
      tangent: derive(reading, ({ z, a, outputBySum }) => ({ x: z, y: a, slope: outputBySum })),
    }),
    [reading],
  );
  const moveTo = (z: number) => state.set({ b: biasFor(z, state.get()) });
  return (
    <div className={css['picture']}>
      <Plane
        x={window.z}
        y={window.a}
        label={words.picture[locale]}
        axes={['z', 'a']}
        onPick={(z) => moveTo(onGrid(z, 0.05))}
        handles={
          <>
            <FootName at={marks.point} name="z" />
            <MovablePoint
              at={marks.point}
              onMove={moveTo}
              stepping={{ min: -6, max: 6, step: 0.1 }}
              name={words.point[locale]}
              say={({ x, y }) => standing(['z', x], ['a', y])[locale]}
            />
          </>
        }
      >
        <Axes />
        <FootLine at={marks.point} />
        <Target reading={reading} />
        <Curve of={activationAt} />
        <Tangent at={marks.tangent} />
      </Plane>
    </div>
  );
});

/** The target as a line, and from the neuron to it the distance that the loss squares. */
function Target({ reading }: { reading: Live<NeuronReading> }) {
  const plane = usePlane();
  const [from, to] = window.a;
  const isSeen = (t: number) => t >= from && t <= to;
  return (
    <g style={hued('output')} aria-hidden="true">
      <Drawn
        as="path"
        className={css['target']}
        of={reading}
        draw={({ t }) => (isSeen(t) ? { d: `M0 ${plane.y(t)}H${plane.width}` } : absent)}
      />
      <Drawn
        as="path"
        className={css['miss']}
        of={reading}
        draw={({ z, a, t }) =>
          isSeen(t) && Math.abs(z) <= 6.4 ? { d: `M${plane.x(z)} ${plane.y(a)}V${plane.y(t)}` } : absent
        }
      />
      <Drawn
        as="text"
        className={css['letter']}
        of={reading}
        draw={({ t }) => (isSeen(t) ? { x: 12, y: plane.y(t) - 7 } : absent)}
      >
        <Letters of="t" />
      </Drawn>
    </g>
  );
}
