/** Train, pause, one step, back to the start; what stands in the way of a further step; step, loss and accuracy. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import {
  Button,
  derive,
  forNumbers,
  pace,
  PlayButton,
  Readout,
  Readouts,
  useLive,
  type Live,
  type Reading as Shown,
} from '../../ui/index.ts';
import { countOf, extendedRuns } from '../runs.ts';
import { usePart } from '../useWidget.ts';
import { maxRuns, maxSteps } from './limits.ts';
import type { Reading } from './trainer.ts';
import type { PartProps } from './View.tsx';
import type { PlaygroundState } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export const Transport = memo(function Transport({ state, trainer }: PartProps) {
  const locale = useLocale();
  const playing = useLive(trainer.playing);
  const diverged = useLive(useMemo(() => derive(trainer.reading, (now) => now.diverged), [trainer]));
  const behind = useLive(useMemo(() => derive(trainer.reading, isFarBehind), [trainer]));
  const isFull = usePart(state, isAtEnd);
  const isStart = usePart(state, ({ at }) => at === 0);
  const numbers = useMemo(() => numbersOf(pace(trainer.reading, forNumbers)), [trainer]);
  const stuck = diverged || isFull;
  const hint = diverged ? words.diverged : isFull ? endOf(state.get()) : behind ? words.behind : undefined;

  function toggle() {
    if (playing) trainer.pause();
    else if (!stuck) trainer.play();
  }

  function rewind() {
    trainer.pause();
    state.set({ at: 0 });
  }

  return (
    <div className={css['transport']}>
      <div className={css['buttons']}>
        <PlayButton playing={playing} onClick={toggle} name={words.play[locale]} stop={words.pause[locale]}>
          {playing ? words.pause[locale] : words.play[locale]}
        </PlayButton>
        <Button onClick={trainer.step} disabled={stuck}>
          {words.step[locale]}
        </Button>
        <Button onClick={rewind} disabled={isStart}>
          {words.rewind[locale]}
        </Button>
      </div>
      <Readouts columns={3}>
        <Readout quantity="step" label={words.steps[locale]} of={numbers.step} />
        <Readout quantity="loss" label={words.loss[locale]} of={numbers.loss} hue="value" />
        <Readout quantity="accuracy" label={words.accuracy[locale]} of={numbers.accuracy} hue="output" />
      </Readouts>
      <p className={css['hint']} role="status" data-diverged={diverged ? '' : undefined}>
        {hint?.[locale]}
      </p>
    </div>
  );
});

function numbersOf(reading: Live<Reading>) {
  return {
    step: derive(reading, ({ step }): Shown => ({ value: step, decimals: 0 })),
    loss: derive(reading, ({ loss, diverged }): Shown =>
      diverged ? { value: NaN, words: words.tooLarge } : { value: loss },
    ),
    accuracy: derive(reading, ({ accuracy, diverged }): Shown =>
      diverged ? { value: NaN, words: words.tooLarge } : { value: accuracy, trim: true },
    ),
  };
}

/** Some steps are made up for before one can read that they are. */
function isFarBehind({ behind, step, settings }: Reading): boolean {
  return behind && Math.abs(settings.at - step) > 40;
}

function isAtEnd({ runs, at, rate }: PlaygroundState): boolean {
  return countOf(extendedRuns(runs, at, [rate, 1], { maxSteps, maxRuns })) <= at;
}

function endOf({ at }: PlaygroundState) {
  return at >= maxSteps ? words.fullSteps : words.fullRates;
}
