/** The controls of time: to the start, back, on, to the end, play with its speed, and where we are. */
import { memo, useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react';

import type { Localized } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import {
  backIcon,
  Button,
  Choice,
  derive,
  firstIcon,
  lastIcon,
  onIcon,
  PlayButton,
  useLive,
  type Live,
} from '../../ui/index.ts';
import type { WidgetState } from '../widget-state.ts';
import type { StepperReading } from './model.ts';
import type { ChainStepperState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

/** Milliseconds for a step, by speed. */
const speeds: Readonly<Record<string, number>> = { '½×': 2600, '1×': 1300, '2×': 700 };

interface TransportProps {
  readonly state: WidgetState<ChainStepperState>;
  readonly reading: Live<StepperReading>;
}

export const Transport = memo(function Transport({ state, reading }: TransportProps) {
  const locale = useLocale();
  const count = useLive(useMemo(() => derive(reading, (now) => now.total), [reading]));
  const at = useLive(useMemo(() => derive(reading, (now) => now.step), [reading]));
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState('1×');

  const go = (to: number) => state.set({ step: Math.min(count, Math.max(0, to)) });
  const next = useEffectEvent(() => {
    const now = reading.get();
    go(now.step + 1);
    if (now.step + 1 >= now.total) setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => next(), speeds[speed]);
    return () => clearInterval(timer);
  }, [playing, speed]);

  /** From the end it starts again. */
  function toggle() {
    if (!playing) go(at >= count ? 0 : at + 1);
    setPlaying(!playing && count > 0);
  }

  function walk(to: number) {
    setPlaying(false);
    go(to);
  }

  const buttons: readonly (readonly [words: Localized, sign: ReactNode, to: number])[] = [
    [words.first, firstIcon, 0],
    [words.back, backIcon, at - 1],
    [words.on, onIcon, at + 1],
    [words.last, lastIcon, count],
  ];
  return (
    <div className={css['transport']}>
      <div className={css['walk']}>
        {buttons.map(([name, sign, to]) => (
          <Button
            key={name.en}
            name={name[locale]}
            disabled={to < at ? at === 0 : at >= count}
            rank={name === words.on ? 'first' : 'second'}
            onClick={() => walk(to)}
          >
            {sign}
          </Button>
        ))}
        <PlayButton playing={playing} onClick={toggle} name={words.play[locale]} stop={words.pause[locale]} />
      </div>
      <Choice
        name={words.speed[locale]}
        options={Object.keys(speeds).map((value) => ({ value, label: value }))}
        value={speed}
        onChange={setSpeed}
      />
      <span className={css['where']}>
        {words.step[locale]}
        <data data-quantity="step" value={at}>
          {at}
        </data>
        / {count}
      </span>
    </div>
  );
});
