/**
 * The errors against the step on logarithmic axes: truncation falls in straight lines of slope 1 and 2, round-off rises as
 * the step shrinks. The step is moved on the picture itself.
 */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Axes, Dot, FootLine, MovablePoint, Plane } from '../../plot/index.ts';
import { derive, forScales, pace, useLive, type Live } from '../../ui/index.ts';
import type { WidgetState } from '../widget-state.ts';
import { usePart } from '../useWidget.ts';
import { stepText } from './describe.ts';
import { ErrorCurve, Guide } from './ErrorCurve.tsx';
import { checkedFunction } from './function.ts';
import { Legend } from './Legend.tsx';
import { errorCurves, type CheckReading, type ErrorCurves } from './model.ts';
import { steps, type GradientCheckState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface PictureProps {
  readonly state: WidgetState<GradientCheckState>;
  readonly reading: Live<CheckReading>;
}

const stepping = { min: steps.min, max: steps.max, step: steps.min };
const stepRange = [steps.min, steps.max] as const;

export const Picture = memo(function Picture({ state, reading }: PictureProps) {
  const locale = useLocale();
  const f = usePart(state, (now) => now.f);
  const { curves, low, high } = useMemo(() => livesOf(state), [state]);
  const marks = useMemo(() => marksOf(reading), [reading]);
  const [bottom, top] = [useLive(low), useLive(high)];

  return (
    <div className={css['picture']}>
      <Plane
        x={stepRange}
        y={[Number(`1e${bottom}`), Number(`1e${top}`)]}
        xKind="log"
        yKind="log"
        label={`${words.graph[locale]} ${f}`}
        axes={['h', '']}
        onPick={(h) => state.set({ h: Math.min(steps.max, Math.max(steps.min, Number(h.toPrecision(2)))) })}
        handles={
          <MovablePoint
            at={marks.central}
            onMove={(h) => state.set({ h })}
            stepping={stepping}
            name={words.handle[locale]}
            say={({ x }) => `h = ${stepText(x)}`}
          />
        }
      >
        <Axes />
        <Guide of={curves} name="first" power={1} label="h" />
        <Guide of={curves} name="second" power={2} label="h^2" />
        <Guide of={curves} name="rounding" power={-1} label="1/h" />
        <ErrorCurve of={curves} scheme="forward" />
        <ErrorCurve of={curves} scheme="central" />
        <FootLine at={marks.central} />
        <Dot at={marks.forward} hue="ink" open />
      </Plane>
      <Legend />
    </div>
  );
});

/** The curves change with f and x, not with h: a move of h touches no path. */
function livesOf(state: WidgetState<GradientCheckState>) {
  let last: { readonly f: string; readonly x: number; readonly curves: ErrorCurves } | undefined;
  const curves = derive(state, ({ f, x }): ErrorCurves => {
    if (last?.f !== f || last.x !== x) last = { f, x, curves: errorCurves(checkedFunction(f), x) };
    return last.curves;
  });
  // The move that counts is that of the curves: their ends change seldom, and each time would be a first one.
  const scale = pace(curves, forScales);
  return { curves, low: derive(scale, (now) => now.low), high: derive(scale, (now) => now.high) };
}

/** An error of 0 has no place on a logarithmic axis: it waits far below the picture. */
const none = 1e-30;

function marksOf(reading: Live<CheckReading>) {
  return {
    forward: derive(reading, ({ h, forward }) => ({ x: h, y: forward.error > 0 ? forward.error : NaN })),
    central: derive(reading, ({ h, central }) => ({ x: h, y: Math.max(central.error, none) })),
  };
}
