/** The error of one scheme as a line through all steps, and the straight lines that theory draws. Written anew with f and x only. */
import type { DifferenceScheme } from '../../autodiff/index.ts';
import { absent, Drawn, Letters, usePlane, type Attributes, type PlaneGeometry } from '../../plot/index.ts';
import { hued, type Live } from '../../ui/index.ts';
import type { ErrorCurves, Guides, Spot } from './model.ts';
import css from './View.module.css';

export interface ErrorCurveProps {
  readonly of: Live<ErrorCurves>;
  readonly scheme: DifferenceScheme;
}

export function ErrorCurve({ of, scheme }: ErrorCurveProps) {
  const plane = usePlane();
  return (
    <g style={hued(scheme === 'central' ? 'derivative' : 'ink')} aria-hidden="true">
      <Drawn
        as="path"
        className={css['errors']}
        of={of}
        draw={(curves) => ({ d: pathThrough(plane, curves[scheme]), 'data-curve': scheme, 'data-scheme': scheme })}
      />
    </g>
  );
}

/** A line that ends where there is no error to show; an error of 0 lies on the lower edge. */
function pathThrough({ x, y, yRange: [low] }: PlaneGeometry, spots: readonly Spot[]): string {
  let path = '';
  let joined = false;
  for (const { h, error } of spots) {
    const isThere = Number.isFinite(error);
    if (isThere) path += `${joined ? 'L' : 'M'}${place(x(h))},${place(y(Math.max(error, low)))}`;
    joined = isThere;
  }
  return path;
}

function place(pixel: number): number {
  return Math.round(10 * pixel) / 10;
}

export interface GuideProps {
  readonly of: Live<ErrorCurves>;
  readonly name: keyof Guides;
  /** The slope of the line on logarithmic axes. */
  readonly power: 1 | 2 | -1;
  readonly label: string;
}

/** How far above its line a label stands, in pixels. */
const above = 9;

export function Guide({ of, name, power, label }: GuideProps) {
  const plane = usePlane();
  return (
    <g style={hued('soft')} aria-hidden="true">
      <Drawn as="line" className={css['guide']} of={of} draw={({ guides }) => lineOf(plane, guides[name], power)} />
      <Drawn as="g" of={of} draw={({ guides }) => labelPlace(plane, guides[name], power)}>
        <text className={css['guideName']} textAnchor={power < 0 ? 'start' : 'end'}>
          <Letters of={label} />
        </text>
      </Drawn>
    </g>
  );
}

/** The line error = factor · h^power across the plane. */
function lineOf({ x, y, xRange: [from, to] }: PlaneGeometry, factor: number, power: number): Attributes {
  if (!(factor > 0 && factor < Infinity)) return absent;
  return { x1: x(from), y1: y(factor * from ** power), x2: x(to), y2: y(factor * to ** power) };
}

/** Beside the line where it leaves the round-off behind, or where it is well inside of the picture. */
function labelPlace(plane: PlaneGeometry, factor: number, power: number): Attributes {
  if (!(factor > 0 && factor < Infinity)) return absent;
  const { x, y, width, height } = plane;
  const share = power === 1 ? 0.62 : power === 2 ? 0.84 : 0.2;
  const left = share * width;
  const top = y(factor * x.invert(left) ** power);
  if (!(top > 24 && top < height - 24)) return absent;
  const aside = power < 0 ? above : -above;
  return { transform: `translate(${place(left + aside)} ${place(top - above)})` };
}
