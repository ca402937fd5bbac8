/** Beside each gap its factor, and beside both, where there is room, their product. */
import { useMemo } from 'react';

import { Drawn, Letters, usePlane } from '../../plot/index.ts';
import { derive, forNumbers, hued, pace, rounded, type Live } from '../../ui/index.ts';
import type { CompositionReading } from './model.ts';
import { room, rows } from './rows.ts';
import css from './View.module.css';

/** From how many pixels on the picture has room for the product beside the factors. */
const roomy = 690;

export function Factors({ reading }: { reading: Live<CompositionReading> }) {
  const plane = usePlane();
  const factors = useMemo(
    () => ({
      inner: derive(reading, ({ inner }) => inner),
      outer: derive(reading, ({ outer }) => outer),
      product: derive(reading, ({ product }) => product),
    }),
    [reading],
  );
  const left = (1 - room.behind) * plane.width + 14;
  const middle = (a: number, b: number) => plane.y((a + b) / 2);
  const bracket = left + 92;
  const [top, bottom] = [plane.y(rows.x), plane.y(rows.y)];
  const isRoomy = plane.width >= roomy;
  const end = isRoomy ? bracket - 10 : plane.width;
  return (
    <g style={hued('derivative')} aria-hidden="true">
      <Factor name="d u/d x" of={factors.inner} x={left} end={end} y={middle(rows.x, rows.u)} />
      <Factor name="d y/d u" of={factors.outer} x={left} end={end} y={middle(rows.u, rows.y)} />
      {isRoomy && (
        <>
          <path className={css['bracket']} d={`M${bracket - 6} ${top}h6V${bottom}h-6`} />
          <Factor name="d y/d x" of={factors.product} x={bracket + 12} end={plane.width} y={middle(rows.x, rows.y)} />
        </>
      )}
    </g>
  );
}

/** About what a letter of a number takes along the line, in pixels. */
const letterWidth = 10;

interface FactorProps {
  readonly name: string;
  readonly of: Live<number>;
  readonly x: number;
  /** Where its room ends: a long number ends there, over what it covers before. */
  readonly end: number;
  readonly y: number;
}

function Factor({ name, of, x, end, y }: FactorProps) {
  const paced = useMemo(() => pace(of, forNumbers), [of]);
  return (
    <>
      <text className={css['factorName']} x={x} y={y - 6}>
        <Letters of={name} />
      </text>
      <Drawn
        as="text"
        className={css['factor']}
        of={paced}
        draw={(value) => {
          const isLong = x + letterWidth * written(value).length > end;
          return { x: isLong ? end : x, y: y + 16, 'text-anchor': isLong ? 'end' : 'start' };
        }}
        text={written}
      />
    </>
  );
}

/** With three digits that count: the read-outs have more. */
function written(value: number): string {
  if (Number.isNaN(value)) return '—';
  const size = Math.abs(value);
  const { text, relation } = rounded(value, { decimals: size >= 100 ? 0 : size >= 10 ? 1 : 2, trim: true });
  return `${relation} ${text}`;
}
