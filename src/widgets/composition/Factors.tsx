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
  return (
    <g style={hued('derivative')} aria-hidden="true">
      <Factor name="d u/d x" of={factors.inner} x={left} y={middle(rows.x, rows.u)} />
      <Factor name="d y/d u" of={factors.outer} x={left} y={middle(rows.u, rows.y)} />
      {plane.width >= roomy && (
        <>
          <path className={css['bracket']} d={`M${bracket - 6} ${top}h6V${bottom}h-6`} />
          <Factor name="d y/d x" of={factors.product} x={bracket + 12} y={middle(rows.x, rows.y)} />
        </>
      )}
    </g>
  );
}

interface FactorProps {
  readonly name: string;
  readonly of: Live<number>;
  readonly x: number;
  readonly y: number;
}

function Factor({ name, of, x, y }: FactorProps) {
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
        draw={() => ({ x, y: y + 16 })}
        text={(value) => {
          if (Number.isNaN(value)) return '—';
          const { text, relation } = rounded(value, { decimals: 2, trim: true });
          return `${relation} ${text}`;
        }}
      />
    </>
  );
}
