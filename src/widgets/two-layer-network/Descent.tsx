/** Gradient descent on the network: the learning rate, steps forward and back, the loss after each, and the next update. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Axes, MovablePoint, Plane } from '../../plot/index.ts';
import { Button, derive, forNumbers, forScales, pace, Pinned, powerScale, rounded, useLive } from '../../ui/index.ts';
import { PartSlider } from '../PartSlider.tsx';
import { usePart } from '../useWidget.ts';
import { countOf, extended, placesOf, stepped } from './descent.ts';
import { LossPath } from './LossPath.tsx';
import { parameters, type Parameter } from './model.ts';
import { Name } from './Name.tsx';
import type { PictureProps } from './Picture.tsx';
import { putIn, result } from './shown.ts';
import type { NetworkState } from './widget.ts';
import { words } from './words.ts';
import css from './Descent.module.css';

const rates = powerScale(0.01, 100);
const rateField = { min: 0.001, max: 1000, step: 0.1 };

export const Descent = memo(function Descent({ state, place }: PictureProps) {
  const locale = useLocale();
  const at = usePart(state, standsAt);
  const taken = usePart(state, ({ runs }) => countOf(runs));
  const isFull = usePart(state, (now) => countOf(extended(now.runs, at, now.rate, 1)) <= at);

  function take(count: number) {
    const now = state.get();
    const runs = extended(now.runs, standsAt(now), now.rate, count);
    state.set({
      runs: runs.map(([eta, length]): [number, number] => [eta, length]),
      at: Math.min(countOf(runs), at + count),
    });
  }

  return (
    <div className={css['descent']}>
      <PartSlider
        state={state}
        part="rate"
        letter="η"
        name={words.rate}
        scale={rates}
        field={rateField}
        format={(number) => rounded(number, { decimals: 3, trim: true }).text}
      />
      <div className={css['buttons']}>
        <Button rank="first" onClick={() => take(1)} disabled={isFull}>
          {words.takeOne[locale]}
        </Button>
        <Button onClick={() => take(10)} disabled={isFull}>
          {words.takeTen[locale]}
        </Button>
        <Button onClick={() => state.set({ at: at - 1 })} disabled={at === 0}>
          {words.undo[locale]}
        </Button>
        <Button onClick={() => state.set({ at: at + 1 })} disabled={at >= taken}>
          {words.redo[locale]}
        </Button>
        <Button onClick={() => state.set({ at: 0 })} disabled={at === 0}>
          {words.rewind[locale]}
        </Button>
      </div>
      {isFull && <p className={css['about']}>{words.full[locale]}</p>}
      <LossCurve state={state} />
      <Update state={state} place={place} />
    </div>
  );
});

/** The step at which the network stands: an entry from a link may name one that was never taken. */
function standsAt({ at, runs }: NetworkState): number {
  return Math.min(at, countOf(runs));
}

/** The loss after each step. Its handle goes along the steps taken. */
function LossCurve({ state }: Pick<PictureProps, 'state'>) {
  const locale = useLocale();
  const { losses, point, last, top } = useMemo(() => {
    const losses = derive(derive(state, placesOf), (places) => places.map(({ numbers }) => numbers.L));
    return {
      losses,
      point: derive(state, (now) => ({ x: standsAt(now), y: placesOf(now)[standsAt(now)]?.numbers.L ?? NaN })),
      last: derive(losses, (now) => now.length - 1),
      top: derive(pace(losses, forScales), (now) => Math.max(...now) || 1),
    };
  }, [state]);
  const steps = useLive(last);
  const width = Math.max(10, steps);
  const height = useLive(top);
  return (
    <Plane
      shape="low"
      x={[-0.06 * width, 1.06 * width]}
      y={[-0.2 * height, 1.2 * height]}
      label={words.curve[locale]}
      axes={['n', 'L']}
      handles={
        <MovablePoint
          at={point}
          onMove={(x) => state.set({ at: Math.round(x) })}
          stepping={{ min: 0, max: Math.max(1, steps), step: 1 }}
          name={words.place[locale]}
          say={({ x, y }) => `${x}: L = ${result(y).text}`}
        />
      }
    >
      <Axes />
      <LossPath of={losses} />
    </Plane>
  );
}

/** What the next step does to each parameter. */
function Update({ state, place }: PictureProps) {
  const locale = useLocale();
  const rate = usePart(state, (now) => now.rate);
  return (
    <div className={css['update']}>
      <p className={css['about']}>{words.update[locale]}</p>
      <Pinned by={place}>
        <ul className={css['lines']}>
          {parameters.map((name) => (
            <li key={name}>
              <UpdateLine place={place} name={name} rate={rate} />
            </li>
          ))}
        </ul>
      </Pinned>
    </div>
  );
}

function UpdateLine({ place, name, rate }: Pick<PictureProps, 'place'> & { name: Parameter; rate: number }) {
  const line = useMemo(
    () =>
      derive(pace(place, forNumbers), (now) => {
        const slope = putIn(now.numbers[`dL/d${name}`]).text;
        const next = shownNext(stepped(now, rate)[name]);
        const eta = rounded(rate, { decimals: 3, trim: true }).text;
        return `${putIn(now.given[name]).text} − ${eta} × ${slope.startsWith('\u2212') ? `(${slope})` : slope} ${next}`;
      }),
    [place, name, rate],
  );
  const text = useLive(line);
  return (
    <>
      <Name of={name} />
      <span className={css['arrow']}>→</span>
      <span>{text}</span>
    </>
  );
}

function shownNext(value: number): string {
  const { relation, text } = putIn(value);
  return `${relation} ${text}`;
}
