/** The picture: curve, point, tangent, secant, slope triangle, and the derivative below on the same x axis. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  Axes,
  BreakDots,
  Curve,
  Dot,
  FootLine,
  FootName,
  HeightBar,
  MovablePoint,
  Plane,
  Secant,
  SlopeNumbers,
  SlopeTriangle,
  Tangent,
  type CurveBreaks,
  type Through,
} from '../../plot/index.ts';
import { derive, type Live } from '../../ui/index.ts';
import { fittingY } from '../fitting.ts';
import { derivativeOf, type FormulaCurve } from '../formula-curve.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { plain, standing } from '../spoken.ts';
import type { SlopeReading } from './model.ts';
import { Notice } from './Notice.tsx';
import type { ViewWindow } from './view-window.ts';
import type { SlopeTangentState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface PictureProps {
  readonly state: WidgetState<SlopeTangentState>;
  readonly curve: FormulaCurve;
  readonly range: ViewWindow;
  readonly reading: Live<SlopeReading>;
}

export const Picture = memo(function Picture({ state, curve, range, reading }: PictureProps) {
  const locale = useLocale();
  const secant = usePart(state, (now) => now.secant);
  const derivative = usePart(state, (now) => now.derivative);
  const breaks = useMemo(() => curve.breaksIn(...range.x), [curve, range]);
  const marks = useMemo(() => marksOf(reading), [reading]);
  const points = useMemo(() => pointsOf(curve, state.first), [curve, state]);
  const lines = useMemo(() => linesOf(points), [points]);
  const [from, to] = range.x;
  const stepping = { min: from, max: to, step: stepOf(to - from) };

  return (
    <div className={css['picture']}>
      <Plane
        x={range.x}
        y={range.y}
        label={`${words.graph[locale]} ${curve.text}`}
        axes={['x', 'y']}
        onPick={(x) => state.set({ x: roundedTo(stepping.step / 10, x) })}
        handles={
          <>
            <FootName at={reading} name="x" />
            {secant && <FootName at={marks.second} name="x+h" />}
            <Notice reading={reading} />
            <MovablePoint
              at={reading}
              onMove={(x) => state.set({ x })}
              stepping={stepping}
              name={words.point[locale]}
              say={({ x, y }) => standing(`x = ${plain(x)}`, ['f(x)', y])[locale]}
            >
              <SlopeNumbers at={marks.tangent} />
            </MovablePoint>
            {secant && (
              <MovablePoint
                at={marks.second}
                onMove={(x2) => state.set({ h: stepBetween(state.get().x, x2, stepping.step) })}
                stepping={stepping}
                name={words.second[locale]}
                say={({ x }) => `x + h = ${plain(x)}`}
                rank="second"
              />
            )}
          </>
        }
      >
        <Axes />
        <FootLine at={reading} />
        {secant && <FootLine at={marks.second} />}
        <Curve of={curve.value} breaks={breaks} name="f" points={points} lines={lines} />
        <BreakDots breaks={breaks} value={curve.value} hue="value" />
        {secant && <Secant at={marks.secant} />}
        <SlopeTriangle at={marks.tangent} />
        <Tangent at={marks.tangent} />
        <Tangent at={marks.left} side="left" />
        <Tangent at={marks.right} side="right" />
      </Plane>
      {derivative && <Below curve={curve} range={range} breaks={breaks} reading={reading} />}
    </div>
  );
});

interface BelowProps extends Omit<PictureProps, 'state'> {
  readonly breaks: CurveBreaks;
}

/** The graph of f′: at every x its height is the slope above. */
function Below({ curve, range, breaks, reading }: BelowProps) {
  const locale = useLocale();
  const y = useMemo(() => fittingY(curve.slope, range.x, 0.2), [curve, range]);
  const derivative = useMemo(() => derivativeOf(curve, breaks), [curve, breaks]);
  const slope = useMemo(() => derive(reading, ({ x, slope }) => ({ x, y: slope })), [reading]);
  return (
    <Plane x={range.x} y={y} shape="low" label={words.graphBelow[locale]} axes={['x', "y'"]}>
      <Axes />
      <HeightBar at={slope} />
      <Curve of={derivative.value} breaks={derivative.breaks} hue="derivative" name="f'" />
      <BreakDots {...derivative} hue="derivative" />
      <Dot at={slope} hue="derivative" />
    </Plane>
  );
}

/** The moving parts as the plot takes them: points and lines in data coordinates, NaN where there is none. */
function marksOf(reading: Live<SlopeReading>) {
  const none = { x: NaN, y: NaN, slope: NaN };
  return {
    second: derive(reading, ({ x, y, x2, y2 }) => ({ x: x2, y: y2, beneath: { x, y }, apartFrom: x })),
    secant: derive(reading, ({ x, y, secant }) => ({ x, y, slope: secant })),
    tangent: derive(reading, ({ x, y, kind, slope, left, right }) =>
      kind === 'vertical' && left === right ? { x, y, slope: left } : { x, y, slope },
    ),
    left: derive(reading, ({ x, y, kind, left, right }) =>
      kind === 'smooth' || left === right ? none : { x, y, slope: left },
    ),
    right: derive(reading, ({ x, y, kind, left, right }) =>
      kind === 'smooth' || left === right ? none : { x, y, slope: right },
    ),
  };
}

/** Where the two points of the figure stand at first; the second one has no slope of its own. */
function pointsOf({ value, slope }: FormulaCurve, { x, h, secant }: SlopeTangentState): readonly Through[] {
  const first = { x, y: value(x), slope: slope(x) };
  return secant ? [first, { x: x + h, y: value(x + h), slope: NaN }] : [first];
}

/** The tangent and the secant through them. */
function linesOf([first, second]: readonly Through[]): readonly Through[] {
  if (first === undefined) return [];
  return second === undefined ? [first] : [first, { ...first, slope: (second.y - first.y) / (second.x - first.x) }];
}

/** One arrow key: the power of ten that goes at least thirty times into the window. */
export function stepOf(width: number): number {
  return 10 ** Math.floor(Math.log10(width / 30) + 1e-9);
}

function roundedTo(grid: number, x: number): number {
  return Number((Math.round(x / grid) * grid).toPrecision(12));
}

/** The step from the point to where the second one was moved; never zero. */
function stepBetween(x: number, x2: number, step: number): number {
  const h = Number((x2 - x).toPrecision(12));
  return Math.abs(h) < step / 10 ? (step / 10) * (h < 0 ? -1 : 1) : h;
}
