/** One step of the two passes at a time: its formula, the numbers put in, the result, and why. Any step can be gone to. */
import { memo, useMemo } from 'react';

import { colon } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import {
  backIcon,
  Button,
  derive,
  firstIcon,
  forNumbers,
  lastIcon,
  onIcon,
  pace,
  Pinned,
  Sentence,
  useLive,
} from '../../ui/index.ts';
import { usePart } from '../useWidget.ts';
import { envOf, nameOf } from './model.ts';
import { Letters, Name } from './Name.tsx';
import type { PictureProps } from './Picture.tsx';
import { quantities } from './quantities.ts';
import { result } from './shown.ts';
import { steps, type NetworkStep } from './steps.ts';
import { reasons, words } from './words.ts';
import { numbersIn, plainName } from './written.ts';
import css from './Steps.module.css';

export const Steps = memo(function Steps({ state, place }: PictureProps) {
  const locale = useLocale();
  const done = usePart(state, ({ step }) => step);
  const step = steps[done - 1];
  const go = (to: number) => state.set({ step: to });
  return (
    <div className={css['steps']}>
      <div className={css['bar']}>
        <Button onClick={() => go(0)} name={words.first[locale]} disabled={done === 0}>
          {firstIcon}
        </Button>
        <Button onClick={() => go(done - 1)} name={words.back[locale]} disabled={done === 0}>
          {backIcon}
        </Button>
        <span className={css['count']}>
          {done} / {steps.length}
        </span>
        <Button onClick={() => go(done + 1)} name={words.next[locale]} disabled={done === steps.length} rank="first">
          {onIcon}
        </Button>
        <Button onClick={() => go(steps.length)} name={words.last[locale]} disabled={done === steps.length}>
          {lastIcon}
        </Button>
      </div>
      <ol className={css['list']} aria-label={words.jump[locale]}>
        {quantities.map((quantity, i) => (
          <Jump key={quantity} state={state} to={i + 1} isDone={i < done} isNow={i === done - 1} />
        ))}
      </ol>
      <div className={css['card']} data-pass={step?.pass} data-step={done}>
        {step === undefined ? (
          <p className={css['why']}>{words.nothing[locale]}</p>
        ) : (
          <Pinned by={place}>
            <Card {...{ state, place, step }} />
          </Pinned>
        )}
      </div>
    </div>
  );
});

interface JumpProps extends Pick<PictureProps, 'state'> {
  readonly to: number;
  readonly isDone: boolean;
  readonly isNow: boolean;
}

/** The way to one step. */
const Jump = memo(function Jump({ state, to, isDone, isNow }: JumpProps) {
  const locale = useLocale();
  const { quantity, pass } = steps[to - 1] ?? {};
  if (quantity === undefined) return null;
  return (
    <li>
      <button
        type="button"
        className={css['jump']}
        data-pass={pass}
        data-done={isDone ? '' : undefined}
        aria-current={isNow ? 'step' : undefined}
        aria-label={`${to}${colon[locale]}${plainName(nameOf(quantity))}`}
        onClick={() => state.set({ step: to })}
      >
        <Name of={nameOf(quantity)} />
      </button>
    </li>
  );
});

function Card({ place, step }: PictureProps & { step: NetworkStep }) {
  const locale = useLocale();
  const line = useMemo(
    () => derive(pace(place, forNumbers), ({ given, numbers }) => lineOf(step, envOf(given, numbers))),
    [place, step],
  );
  const { put, end } = useLive(line);
  return (
    <>
      <p className={css['why']}>
        <span className={css['pass']}>{words[step.pass][locale]}</span> <Sentence of={reasons[step.quantity][locale]} />
      </p>
      <p className={css['line']}>
        <span className={css['part']}>
          <Name of={nameOf(step.quantity)} />
        </span>
        <span className={css['part']}>
          <span className={css['relation']}>=</span>
          <Letters of={step.text} />
        </span>
        {put !== undefined && (
          <span className={css['part']}>
            <span className={css['relation']}>{put.relation}</span>
            <span className={css['numbers']}>{put.text}</span>
          </span>
        )}
        <span className={css['part']}>
          <span className={css['relation']}>{end.relation}</span>
          <strong className={css['result']}>{end.text}</strong>
        </span>
      </p>
    </>
  );
}

/** The numbers put in (none where the formula is one name) and the result. */
function lineOf({ quantity, text }: NetworkStep, env: ReturnType<typeof envOf>) {
  const end = result(env[nameOf(quantity)] ?? NaN);
  return { put: /^\w+$/.test(text) ? undefined : numbersIn(text, env), end };
}
