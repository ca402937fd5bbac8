/**
 * The three changes as bars on one scale, whatever the lines show: how much longer each is than the one before is the
 * stretch. A mark on each bar shows what the derivatives promise; the smaller the nudge, the closer the two.
 */
import { useMemo, useRef } from 'react';

import { useLocale } from '../../state/index.ts';
import { derive, hued, Readout, Sentence, Sym, useFollow, type Hue, type Live, type Reading } from '../../ui/index.ts';
import { barsOf, type BarSize } from './bars.ts';
import type { CompositionReading } from './model.ts';
import { words } from './words.ts';
import css from './View.module.css';

export function Changes({ reading, oneScale }: { reading: Live<CompositionReading>; oneScale: boolean }) {
  const locale = useLocale();
  const bars = useMemo(() => derive(reading, barsOf), [reading]);
  const numbers = useMemo(() => numbersOf(reading), [reading]);
  return (
    <div className={css['changes']}>
      <p>
        {(oneScale ? words.oneScale : words.ownScales)[locale]}
        <Sentence of={words.changes[locale]} />
      </p>
      {rows.map(({ key, letter, quantity, hue }, at) => (
        <div key={key} className={css['change']}>
          <Readout quantity={quantity} label={<Sym of={letter} />} of={numbers[key]} hue={hue} />
          <Bar of={bars} at={at} hue={hue} />
        </div>
      ))}
    </div>
  );
}

const rows = [
  { key: 'dx', letter: 'Δ x', quantity: 'delta-x', hue: 'input' },
  { key: 'du', letter: 'Δ u', quantity: 'delta-u', hue: 'value' },
  { key: 'dy', letter: 'Δ y', quantity: 'delta-y', hue: 'value' },
] as const;

function numbersOf(reading: Live<CompositionReading>) {
  return {
    dx: derive(reading, ({ dx }): Reading => ({ value: dx, decimals: 9, trim: true })),
    du: derive(reading, ({ du, dx }) => change(du, dx)),
    dy: derive(reading, ({ dy, dx }) => change(dy, dx)),
  };
}

/** With one digit more than the nudge has, so that a change is told from what the derivative promises. */
function change(value: number, dx: number): Reading {
  const decimals = Math.min(9, Math.max(3, 2 - Math.floor(Math.log10(Math.abs(dx)))));
  return { value, decimals, trim: true };
}

interface BarProps {
  readonly of: Live<readonly BarSize[]>;
  readonly at: number;
  readonly hue: Hue;
}

function Bar({ of, at, hue }: BarProps) {
  const bar = useRef<HTMLSpanElement>(null);
  const mark = useRef<HTMLSpanElement>(null);
  useFollow(of, (bars) => {
    const { change = NaN, promised = NaN } = bars[at] ?? {};
    if (bar.current !== null) bar.current.style.scale = scaleOf(change);
    if (mark.current !== null) mark.current.style.translate = placeOf(promised);
  });
  const { change = NaN, promised = NaN } = of.first[at] ?? {};
  return (
    <span className={css['track']} style={hued(hue)} aria-hidden="true">
      <span ref={bar} className={css['bar']} style={{ scale: scaleOf(change) }} />
      <span ref={mark} className={css['mark']} style={{ translate: placeOf(promised) }} />
    </span>
  );
}

function scaleOf(share: number): string {
  return `${Number.isFinite(share) ? Math.round(1e4 * share) / 1e4 : 0} 1`;
}

/** The mark is as wide as the scale, and stands at its own start: a share of itself is a place. */
function placeOf(share: number): string {
  return `${Number.isFinite(share) ? Math.round(1e4 * share) / 100 : -1000}%`;
}
