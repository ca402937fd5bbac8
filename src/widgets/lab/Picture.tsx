/** The graph along the variable that is moved, with point, tangent and slope triangle; below it f′ on the same axis. */
import { memo, useMemo } from 'react';

import {
  Axes,
  Dot,
  FootLine,
  FootName,
  HeightBar,
  MovablePoint,
  MovingBreakDots,
  MovingCurve,
  Plane,
  SlopeNumbers,
  SlopeTriangle,
  Tangent,
  type Graph,
} from '../../plot/index.ts';
import { useLocale } from '../../state/index.ts';
import { derive, useLive, type Live } from '../../ui/index.ts';
import { derivativeOf } from '../formula-curve.ts';
import { notices } from '../notices.ts';
import { plain, standing } from '../spoken.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import type { LabReading } from './model.ts';
import { curveIn, type Range } from './range.ts';
import type { LabState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface PictureProps {
  readonly state: WidgetState<LabState>;
  readonly range: Range;
  readonly reading: Live<LabReading>;
}

export const Picture = memo(function Picture({ state, range, reading }: PictureProps) {
  const locale = useLocale();
  const text = usePart(state, (now) => now.f);
  const by = useLive(useMemo(() => derive(reading, (now) => now.by), [reading]));
  const [from, to] = range.x;
  const marks = useMemo(() => marksOf(reading), [reading]);
  const graphs = useMemo(() => graphsOf(state, from, to), [state, from, to]);

  const moveTo = (x: number) => state.set({ at: { ...state.get().at, [by]: x } });

  return (
    <div className={css['picture']}>
      <Plane
        x={range.x}
        y={range.y}
        label={`${words.graph[locale]} ${text}`}
        axes={[by, 'y']}
        onPick={(x) => moveTo(Number(x.toFixed(2)))}
        handles={
          <>
            <FootName at={reading} name={by} />
            <Notice reading={reading} />
            <MovablePoint
              at={reading}
              onMove={moveTo}
              stepping={{ min: from, max: to, step: 0.1 }}
              name={words.point[locale]}
              say={({ x, y }) => standing(`${by} = ${plain(x)}`, ['f', y])[locale]}
            >
              <SlopeNumbers at={reading} />
            </MovablePoint>
          </>
        }
      >
        <Axes />
        <FootLine at={reading} />
        <MovingCurve of={graphs.value} name="f" />
        <MovingBreakDots of={graphs.value} hue="value" />
        <SlopeTriangle at={reading} />
        <Tangent at={reading} />
        <Tangent at={marks.left} side="left" />
        <Tangent at={marks.right} side="right" />
      </Plane>
      <Plane x={range.x} y={range.below} shape="low" label={words.graphBelow[locale]} axes={[by, "y'"]}>
        <Axes />
        <HeightBar at={marks.slope} />
        <MovingCurve of={graphs.slope} hue="derivative" name="f'" />
        <MovingBreakDots of={graphs.slope} hue="derivative" />
        <Dot at={marks.slope} hue="derivative" />
      </Plane>
    </div>
  );
});

/** What changes while one of the other variables moves. */
function graphsOf(state: PictureProps['state'], from: number, to: number) {
  const curve = derive(state, curveIn);
  return {
    value: derive(curve, (now): Graph => ({ value: now.value, breaks: now.breaksIn(from, to) })),
    slope: derive(curve, (now): Graph => derivativeOf(now, now.breaksIn(from, to))),
  };
}

/** Why there is no derivative, where there is none. */
function Notice({ reading }: { reading: Live<LabReading> }) {
  const locale = useLocale();
  const kind = useLive(useMemo(() => derive(reading, (now) => now.kind), [reading]));
  return kind === 'smooth' ? null : <p className={css['notice']}>{notices[kind][locale]}</p>;
}

function marksOf(reading: Live<LabReading>) {
  const none = { x: NaN, y: NaN, slope: NaN };
  const side = (slopeOf: (now: LabReading) => number) =>
    derive(reading, (now) => (now.kind === 'smooth' ? none : { x: now.x, y: now.y, slope: slopeOf(now) }));
  return {
    slope: derive(reading, ({ x, slope }) => ({ x, y: slope })),
    left: side(({ left }) => left),
    right: side(({ right }) => right),
  };
}
