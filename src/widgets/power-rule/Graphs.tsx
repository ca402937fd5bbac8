/**
 * The curve of xⁿ with its tangent, and the derivative on the same x axis below. The windows follow the exponent when the hand
 * that moves it rests: a picture that changes its scale under a moving hand cannot be read.
 */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  Axes,
  Dot,
  FootLine,
  HeightBar,
  MovablePoint,
  MovingBreakDots,
  MovingCurve,
  Plane,
  Tangent,
  type Interval,
} from '../../plot/index.ts';
import { derive, forScales, onGrid, pace, useLive, type Live } from '../../ui/index.ts';
import { fittingY } from '../fitting.ts';
import { derivativeOf } from '../formula-curve.ts';
import { plain, standing } from '../spoken.ts';
import type { WidgetState } from '../widget-state.ts';
import type { PowerReading } from './model.ts';
import { powerCurve } from './power.ts';
import { places, type PowerState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface GraphsProps {
  readonly state: WidgetState<PowerState>;
  readonly reading: Live<PowerReading>;
}

const across: Interval = [places.min, places.max];
const stepping = { ...places, step: 0.1 };

export const Graphs = memo(function Graphs({ state, reading }: GraphsProps) {
  const locale = useLocale();
  const { drawn, slope, scale } = useMemo(() => {
    const drawn = derive(
      derive(state, (now) => now.n),
      drawnOf,
    );
    return {
      drawn,
      slope: derive(drawn, ({ derivative }) => derivative),
      scale: derive(pace(drawn, forScales), scaleOf),
    };
  }, [state]);
  const { text, up } = useLive(scale);
  const marks = useMemo(
    () => ({
      point: derive(reading, ({ x, y }) => ({ x, y })),
      tangent: derive(reading, ({ x, y, slope }) => ({ x, y, slope })),
      slope: derive(reading, ({ x, slope }) => ({ x, y: slope })),
    }),
    [reading],
  );
  return (
    <div className={css['graphs']}>
      <Plane
        x={across}
        y={up.value}
        label={`${words.graph[locale]} ${text}`}
        axes={['x', 'y']}
        onPick={(x) => state.set({ x: onGrid(x, 0.05) })}
        handles={
          <MovablePoint
            at={marks.point}
            onMove={(x) => state.set({ x })}
            stepping={stepping}
            name={words.point[locale]}
            say={({ x, y }) => standing(`x = ${plain(x)}`, ['f(x)', y])[locale]}
          />
        }
      >
        <Axes />
        <FootLine at={marks.point} />
        <MovingCurve of={drawn} name="f" />
        <MovingBreakDots of={drawn} hue="value" />
        <Tangent at={marks.tangent} />
      </Plane>
      <Plane x={across} y={up.slope} shape="low" label={words.graphBelow[locale]} axes={['x', "y'"]}>
        <Axes />
        <HeightBar at={marks.slope} />
        <MovingCurve of={slope} hue="derivative" name="f'" />
        <Dot at={marks.slope} hue="derivative" />
      </Plane>
    </div>
  );
});

type Drawn = ReturnType<typeof drawnOf>;

function drawnOf(n: number) {
  const curve = powerCurve(n);
  const breaks = curve.breaksIn(...across);
  return { text: curve.text, value: curve.value, breaks, derivative: derivativeOf(curve, breaks) };
}

function scaleOf({ text, value, derivative }: Drawn) {
  return { text, up: { value: fittingY(value, across), slope: fittingY(derivative.value, across, 0.2) } };
}
