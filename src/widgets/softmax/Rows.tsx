/** Bars that lie in rows: the inputs from zero to either side, with a handle at each end; the outputs from 0 to 1. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Drawn, Letters, MovablePoint, Plane, usePlane, type Interval, type MovingPoint } from '../../plot/index.ts';
import { derive, hued, rounded, type Hue, type Live } from '../../ui/index.ts';
import type { WidgetState } from '../widget-state.ts';
import type { SoftmaxReading } from './model.ts';
import type { SoftmaxWidgetState } from './widget.ts';
import { nameOfInput, words } from './words.ts';
import css from './View.module.css';

export interface RowsProps {
  readonly state: WidgetState<SoftmaxWidgetState>;
  readonly reading: Live<SoftmaxReading>;
  readonly count: number;
}

/** Where inputs can be dragged to. */
const across: Interval = [-5, 5];
const shares: Interval = [0, 1];
const stepping = { min: across[0], max: across[1], step: 0.1 };

export const Rows = memo(function Rows({ state, reading, count }: RowsProps) {
  const locale = useLocale();
  const rows = useMemo(
    () =>
      Array.from({ length: count }, (_, i) => ({
        input: derive(reading, ({ inputs }) => barAt(inputs[i], i, count)),
        output: derive(reading, ({ outputs }) => barAt(outputs[i], i, count)),
      })),
    [reading, count],
  );
  // One row is as high as the next, the numbers of the axis stand under the last.
  const up: Interval = [-0.15, count];

  /** The handle stands at the shifted input; what is stored is the input itself. */
  function move(index: number, x: number) {
    const { inputs, shift } = state.get();
    state.set({ inputs: inputs.map((input, i) => (i === index ? Number((x - shift).toPrecision(12)) : input)) });
  }

  return (
    <div className={css['rows']} data-count={count}>
      <Plane
        x={across}
        y={up}
        label={words.inputs[locale]}
        handles={rows.map(({ input }, i) => (
          <MovablePoint
            key={`x${i + 1}`}
            at={input}
            onMove={(x) => move(i, x)}
            stepping={stepping}
            name={nameOfInput(i)[locale]}
            say={({ x }) => rounded(x, { trim: true }).text}
          />
        ))}
      >
        <Scale range={across} count={5} />
        {rows.map(({ input }, i) => (
          <Bar key={`x${i + 1}`} at={input} hue="input" letter="x" index={i} />
        ))}
      </Plane>
      <Plane x={shares} y={up} label={words.outputs[locale]}>
        <Scale range={shares} count={4} />
        {rows.map(({ output }, i) => (
          <Bar key={`p${i + 1}`} at={output} hue="output" letter="p" index={i} />
        ))}
      </Plane>
    </div>
  );
});

/** The first row stands at the top. */
function barAt(length: number | undefined, index: number, count: number): MovingPoint {
  return { x: length ?? NaN, y: count - index - 0.5 };
}

interface BarProps {
  readonly at: Live<MovingPoint>;
  readonly hue: Hue;
  readonly letter: string;
  readonly index: number;
}

function Bar({ at, hue, letter, index }: BarProps) {
  const plane = usePlane();
  const zero = plane.x(0);
  const top = plane.y(at.first.y);
  const thickness = thicknessIn(plane.y(0) - plane.y(1));
  return (
    <g style={hued(hue)} strokeWidth={thickness} aria-hidden="true">
      <Drawn
        as="line"
        className={css['bar']}
        of={at}
        draw={({ x }) => ({ x1: zero, y1: top, x2: Math.min(plane.width, Math.max(0, plane.x(x))), y2: top })}
      />
      <text className={css['letter']} x={zero + 8} y={top - thickness / 2 - 6}>
        <Letters of={`${letter}_${index + 1}`} />
      </text>
    </g>
  );
}

/** A bar in a row of this height: thicker where the full screen gives room. */
function thicknessIn(row: number): number {
  return Math.min(44, Math.max(18, 0.28 * row));
}

/** Grid lines with their numbers, along x alone: the rows have no numbers. */
function Scale({ range: [from, to], count }: { range: Interval; count: number }) {
  const { x, height } = usePlane();
  return (
    <g aria-hidden="true">
      {x.ticks(count).map((at) => (
        <g key={at}>
          <path className={at === 0 ? css['axis'] : css['grid']} d={`M${Math.round(x(at))} 0V${height - 18}`} />
          <text
            className={css['number']}
            x={x(at)}
            y={height - 4}
            textAnchor={at === from ? 'start' : at === to ? 'end' : 'middle'}
          >
            {rounded(at, { trim: true }).text}
          </text>
        </g>
      ))}
    </g>
  );
}
