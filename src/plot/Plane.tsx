/**
 * A window of the coordinate plane. It is prerendered at a nominal size with its height reserved (`--ratio` of the style
 * sheet) and drawn at the size of its container once it lives, so that labels keep their size on a phone. The numbers of the
 * axes lie over what is drawn, in a picture of their own: what moves beneath them paints no text. What can be dragged lies over
 * both as HTML.
 *
 * @example
 * <Plane x={[-3, 3]} y={[-1, 9]} label="The graph of x squared" axes={['x', 'y']} handles={<MovablePoint … />}>
 *   <Axes />
 *   <Curve of={(x) => x * x} />
 * </Plane>
 */
import { useMemo, useRef, type ReactNode } from 'react';

import { AxisNumbers } from './AxisNumbers.tsx';
import { PlaneContext, planeOf, type Interval, type ScaleKind, type Size } from './plane.ts';
import { usePick } from './usePick.ts';
import { useSize } from './useSize.ts';
import css from './Plane.module.css';

export interface PlaneProps {
  readonly x: Interval;
  readonly y: Interval;
  readonly xKind?: ScaleKind;
  readonly yKind?: ScaleKind;
  /** What the picture is, in the reader's language. */
  readonly label: string;
  /** The letters at the ends of the axes; without them the axes have no numbers either. */
  readonly axes?: readonly [x: string, y: string];
  /** A low plane stands below another one and shares its x axis; a square one has one scale in both directions. */
  readonly shape?: 'full' | 'low' | 'square';
  readonly handles?: ReactNode;
  /** A press on the picture itself, at a place in data coordinates: the way to move a point without dragging. */
  readonly onPick?: (x: number, y: number) => void;
  readonly children: ReactNode;
}

const nominal: Readonly<Record<'full' | 'low' | 'square', Size>> = {
  full: { width: 640, height: 360 },
  low: { width: 640, height: 200 },
  square: { width: 400, height: 400 },
};

export function Plane(props: PlaneProps) {
  const { x, y, xKind = 'linear', yKind = 'linear', label, axes, shape = 'full', handles, onPick, children } = props;
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(frame, nominal[shape]);
  // Until the size is known the picture is stretched to its frame: everything stands where it will stand.
  const [x0, x1] = x;
  const [y0, y1] = y;
  const plane = useMemo(
    () => planeOf([x0, x1], [y0, y1], { width, height }, xKind, yKind),
    [x0, x1, y0, y1, width, height, xKind, yKind],
  );

  usePick(frame, plane, onPick);

  const viewBox = `0 0 ${width} ${height}`;

  return (
    <PlaneContext value={plane}>
      <div ref={frame} className={css['plane']} data-shape={shape} data-plane="">
        <svg className={css['picture']} viewBox={viewBox} preserveAspectRatio="none" role="img" aria-label={label}>
          {children}
        </svg>
        {axes && (
          <svg className={css['numbers']} viewBox={viewBox} preserveAspectRatio="none" aria-hidden="true">
            <AxisNumbers xName={axes[0]} yName={axes[1]} />
          </svg>
        )}
        {handles}
      </div>
    </PlaneContext>
  );
}
