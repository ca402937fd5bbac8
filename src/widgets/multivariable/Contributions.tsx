/** The rule with its numbers: each path one row and one arrow, the arrows head to tail, and the sum under them. */
import { memo, useMemo, type ReactNode } from 'react';

import { useLocale } from '../../state/index.ts';
import { Arrow, Drawn, pixels, Plane, usePlane, type Interval } from '../../plot/index.ts';
import { derive, hued, Readout, Sym, useLive, type Live, type Reading } from '../../ui/index.ts';
import type { PathReading } from './model.ts';
import { words } from './words.ts';
import css from './View.module.css';

/** Where the three arrows stand in their picture: shares of its height from below. */
const rows = { x: 5 / 6, y: 3 / 6, sum: 1 / 6 };

export interface ContributionsProps {
  readonly reading: Live<PathReading>;
  readonly rates: Interval;
}

export const Contributions = memo(function Contributions({ reading, rates }: ContributionsProps) {
  const locale = useLocale();
  const numbers = useMemo(() => numbersOf(reading), [reading]);
  const arrows = useMemo(() => arrowsOf(reading), [reading]);
  const applies = useLive(numbers.applies);
  return (
    <>
      <div className={css['rule']}>
        <Row
          head={
            <>
              {words.through[locale]} <Sym of="x" />
            </>
          }
        >
          <Readout quantity="dz/dx" label={<Sym of="∂ z/∂ x" />} of={numbers.xPartial} hue="derivative" />
          <Readout quantity="dx/dt" label={<Sym of="d x/d t" />} of={numbers.xRate} hue="derivative" />
          <Readout quantity="through-x" label={words.contribution[locale]} of={numbers.throughX} hue="derivative" />
        </Row>
        <Row
          head={
            <>
              {words.through[locale]} <Sym of="y" />
            </>
          }
        >
          <Readout quantity="dz/dy" label={<Sym of="∂ z/∂ y" />} of={numbers.yPartial} hue="derivative" />
          <Readout quantity="dy/dt" label={<Sym of="d y/d t" />} of={numbers.yRate} hue="derivative" />
          <Readout quantity="through-y" label={words.contribution[locale]} of={numbers.throughY} hue="derivative" />
        </Row>
        <Row head={words.sum[locale]} isSum>
          <Readout quantity="dz/dt" label={<Sym of="d z/d t" />} of={numbers.sum} hue="derivative" />
        </Row>
        <div className={css['arrows']}>
          <Plane x={rates} y={[0, 1]} shape="low" label={words.arrows[locale]}>
            <Zero />
            <Arrow at={arrows.throughX} hue="derivative" />
            <Arrow at={arrows.throughY} hue="derivative" line="dashed" />
            <Arrow at={arrows.sum} hue="derivative" weight="strong" />
            <Joint at={arrows.first} from={rows.x} to={rows.y} />
            <Joint at={arrows.second} from={rows.y} to={rows.sum} />
          </Plane>
        </div>
      </div>
      {!applies && <p className={css['notice']}>{words.noRule[locale]}</p>}
    </>
  );
});

function Row({ head, isSum = false, children }: { head: ReactNode; isSum?: boolean; children: ReactNode }) {
  return (
    <div className={css['path']} data-sum={isSum ? '' : undefined}>
      <span className={css['head']}>{head}</span>
      {children}
    </div>
  );
}

/** The line from which the arrows start. */
function Zero() {
  const plane = usePlane();
  const x = Math.round(plane.x(0));
  return <path className={css['zero']} d={`M${x} 0V${plane.height}`} />;
}

/** The dotted line that carries the end of one arrow down to the row of the next. */
function Joint({ at, from, to }: { at: Live<number>; from: number; to: number }) {
  const plane = usePlane();
  return (
    <g style={hued('soft')}>
      <Drawn
        as="path"
        className={css['joint']}
        of={at}
        draw={(rate) =>
          Number.isFinite(rate)
            ? { d: `M${pixels(plane.x(rate))} ${plane.y(from)}V${plane.y(to)}`, visibility: 'inherit' }
            : { d: '', visibility: 'hidden' }
        }
      />
    </g>
  );
}

function arrowsOf(reading: Live<PathReading>) {
  return {
    throughX: derive(reading, ({ throughX }) => ({
      from: [0, rows.x] as const,
      to: [throughX, rows.x] as const,
    })),
    throughY: derive(reading, ({ throughX, sum }) => ({
      from: [throughX, rows.y] as const,
      to: [sum, rows.y] as const,
    })),
    sum: derive(reading, ({ sum }) => ({ from: [0, rows.sum] as const, to: [sum, rows.sum] as const })),
    first: derive(reading, ({ throughX }) => throughX),
    second: derive(reading, ({ sum }) => sum),
  };
}

function numbersOf(reading: Live<PathReading>) {
  return {
    xPartial: derive(reading, ({ xPartial }) => factor(xPartial)),
    xRate: derive(reading, ({ xRate }) => factor(xRate)),
    throughX: derive(reading, ({ throughX }) => factor(throughX)),
    yPartial: derive(reading, ({ yPartial }) => factor(yPartial)),
    yRate: derive(reading, ({ yRate }) => factor(yRate)),
    throughY: derive(reading, ({ throughY }) => factor(throughY)),
    sum: derive(reading, ({ slope }) => factor(slope)),
    // Where z has no value there is nothing to say of rules.
    applies: derive(reading, ({ z, sum }) => Number.isNaN(z) || !Number.isNaN(sum)),
  };
}

function factor(value: number): Reading {
  return { value, words: words.none };
}
