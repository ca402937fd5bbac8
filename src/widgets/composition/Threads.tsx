/** What joins the lines: many thin threads that never move, the thread of the present x, and the ribbon of the nudge. */
import { memo } from 'react';

import { absent, Drawn, usePlane, type Interval, type PlaneGeometry } from '../../plot/index.ts';
import { hued, type Hue, type Live } from '../../ui/index.ts';
import type { Chain, CompositionReading } from './model.ts';
import { spread, type NumberLines } from './number-lines.ts';
import { lineScale, rows, type Row } from './rows.ts';
import css from './View.module.css';

export const Threads = memo(function Threads({ chain, lines }: { chain: Chain; lines: NumberLines }) {
  const plane = usePlane();
  const first = threads(plane, ['x', lines.x], ['u', lines.u], evenly(lines.range), chain.inner.value);
  const second = threads(plane, ['u', lines.u], ['y', lines.y], evenly(lines.u), chain.outer.value);
  return <path className={css['threads']} d={first + second} aria-hidden="true" />;
});

const count = 25;

function evenly(interval: Interval): number[] {
  return spread(interval, count);
}

function threads(
  plane: PlaneGeometry,
  [upper, from]: [Row, Interval],
  [lower, to]: [Row, Interval],
  places: readonly number[],
  f: (place: number) => number,
): string {
  const [start, end] = [lineScale(plane, from), lineScale(plane, to)];
  const [top, bottom] = [plane.y(rows[upper]), plane.y(rows[lower])];
  return places
    .map((place) => [place, f(place)] as const)
    .filter(([, image]) => isOn(to, image))
    .map(([place, image]) => `M${tenths(start(place))} ${tenths(top)}L${tenths(end(image))} ${tenths(bottom)}`)
    .join('');
}

interface Moving {
  readonly reading: Live<CompositionReading>;
  readonly lines: NumberLines;
}

/** From x to u to y, and a dot where it arrives; cut short where there is no value, or none to be seen. */
export function PresentThread({ reading, lines }: Moving) {
  const plane = usePlane();
  const at = (row: Row) => (value: CompositionReading) => lineScale(plane, lines[row])(value[row]);
  const [toX, toU, toY] = [at('x'), at('u'), at('y')];
  return (
    <g style={hued('value')} aria-hidden="true">
      <Drawn
        as="path"
        className={css['present']}
        of={reading}
        draw={(now) => {
          if (!isOn(lines.u, now.u)) return absent;
          const start = `M${tenths(toX(now))} ${tenths(plane.y(rows.x))}L${tenths(toU(now))} ${tenths(plane.y(rows.u))}`;
          return { d: isOn(lines.y, now.y) ? `${start}L${tenths(toY(now))} ${tenths(plane.y(rows.y))}` : start };
        }}
      />
      {(['u', 'y'] as const).map((row) => (
        <Drawn
          key={row}
          as="circle"
          className={css['dot']}
          of={reading}
          draw={(now) => (isOn(lines[row], now[row]) ? { cx: at(row)(now), cy: plane.y(rows[row]), r: 6 } : absent)}
        />
      ))}
    </g>
  );
}

/** The nudge: a bar on each line from the old place to the new one, and between the lines the ribbon that it sweeps. */
export function Nudge({ reading, lines }: Moving) {
  const plane = usePlane();
  const ends = ({ x, u, y, dx, du, dy }: CompositionReading) => ({
    x: bothEnds(plane, lines.x, x, dx),
    u: bothEnds(plane, lines.u, u, du),
    y: bothEnds(plane, lines.y, y, dy),
  });
  const bar = (row: Row, hue: Hue) => (
    <g key={row} style={hued(hue)}>
      <Drawn
        as="path"
        className={css['nudge']}
        of={reading}
        draw={(now) => {
          const [from, to] = ends(now)[row];
          return Number.isFinite(from + to) ? { d: `M${from} ${tenths(plane.y(rows[row]))}H${to}` } : absent;
        }}
      />
    </g>
  );
  return (
    <g aria-hidden="true">
      <g style={hued('derivative')}>
        <Drawn
          as="path"
          className={css['ribbon']}
          of={reading}
          draw={(now) => {
            const { x, u, y } = ends(now);
            const all = [...x, ...u, ...y];
            if (!all.every(Number.isFinite)) return absent;
            const [top, middle, bottom] = [rows.x, rows.u, rows.y].map((row) => tenths(plane.y(row)));
            return {
              d: `M${x[0]} ${top}L${u[0]} ${middle}L${y[0]} ${bottom}L${y[1]} ${bottom}L${u[1]} ${middle}L${x[1]} ${top}Z`,
            };
          }}
        />
      </g>
      {bar('x', 'input')}
      {bar('u', 'value')}
      {bar('y', 'value')}
    </g>
  );
}

/** The pixels of a value and of what it has become. */
function bothEnds(plane: PlaneGeometry, shown: Interval, value: number, change: number) {
  const scale = lineScale(plane, shown);
  return [tenths(held(plane, scale(value))), tenths(held(plane, scale(value + change)))] as const;
}

function isOn([from, to]: Interval, value: number): boolean {
  const slack = 0.02 * (to - from);
  return value >= from - slack && value <= to + slack;
}

/** Far places are held at one width outside of the picture. */
function held({ width }: PlaneGeometry, pixel: number): number {
  return Math.min(2 * width, Math.max(-width, pixel));
}

function tenths(pixel: number): number {
  return Math.round(10 * pixel) / 10;
}
