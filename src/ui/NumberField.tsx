/**
 * A field that holds one number: the other way to move what can also be dragged. What is being typed belongs to the reader:
 * it acts as soon as it is a number in range, is rewritten only when the reader leaves it, and a text that is none stays
 * and says so. A flip of the language or a change from elsewhere never touches a field that is being typed in.
 */
import { useId, useMemo, useRef, useState, type CompositionEvent, type FormEvent, type KeyboardEvent } from 'react';

import { plainNumber, type Localized } from '../locale/index.ts';
import { useLocale } from '../state/index.ts';
import { hued, type Hue } from './hue.ts';
import { useFollow, type Live } from './live.ts';
import { forFields, forNumbers, pace } from './pace.ts';
import { readNumber } from './readNumber.ts';
import { keyedValue, type Stepping } from './stepKeys.ts';
import { Sentence } from './Sentence.tsx';
import { TextField } from './TextField.tsx';
import css from './NumberField.module.css';

export interface NumberFieldProps {
  /** What the number is, for readers who do not see the label beside it. */
  readonly name: string;
  readonly value: Live<number>;
  readonly onChange: (value: number) => void;
  /** The range and the step of the arrow keys. */
  readonly stepping: Stepping;
  /** How a number is written when nobody is typing. */
  readonly format: (value: number) => string;
  /** Why a number in range is still not allowed; undefined where it is. */
  readonly refuse?: (value: number) => Localized | undefined;
  readonly hue?: Hue;
  /** Whether its number is being moved right beside it; the same function at each render. */
  readonly isNear?: () => boolean;
}

const noNumber: Localized = { en: 'Type a number, such as 1.5.', zh: '请输入一个数，例如 1.5。' };

export function NumberField(props: NumberFieldProps) {
  const { name, value, onChange, stepping, format, refuse, hue = 'ink', isNear } = props;
  const locale = useLocale();
  const messageId = useId();
  const input = useRef<HTMLInputElement>(null);
  const typing = useRef(false);
  const [problem, setProblem] = useState<Localized>();

  const followed = useMemo(() => pace(value, () => (isNear?.() === true ? forNumbers : forFields)), [value, isNear]);
  useFollow(followed, (now) => {
    if (typing.current || input.current === null) return;
    const text = format(now);
    if (input.current.value === text) return;
    input.current.value = text;
    if (problem !== undefined) setProblem(undefined);
  });

  /** Whoever comes to type finds the number in force, and nothing changes under their hands after that. */
  function enter() {
    if (typing.current || input.current === null) return;
    const text = format(value.get());
    if (input.current.value !== text) input.current.value = text;
  }

  /** The number that stands in the field, or why it cannot be taken. */
  function judged(text: string): { readonly number: number } | { readonly problem: Localized } {
    const number = readNumber(text);
    if (number === undefined) return { problem: noNumber };
    if (number < stepping.min || number > stepping.max) return { problem: outOfRange(number, stepping, format) };
    const refused = refuse?.(number);
    return refused === undefined ? { number } : { problem: refused };
  }

  function take(event: FormEvent<HTMLInputElement> | CompositionEvent<HTMLInputElement>) {
    if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) return;
    typing.current = true;
    const verdict = judged(event.currentTarget.value);
    if ('problem' in verdict) return;
    setProblem(undefined);
    onChange(verdict.number);
  }

  function leave() {
    if (!typing.current || input.current === null) return;
    const verdict = judged(input.current.value);
    if ('problem' in verdict) {
      setProblem(verdict.problem);
      return;
    }
    typing.current = false;
    setProblem(undefined);
    input.current.value = format(value.get());
  }

  function step(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') leave();
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    const next = keyedValue(event, value.get(), stepping);
    event.preventDefault();
    if (next === undefined || refuse?.(next) !== undefined) return;
    typing.current = false;
    onChange(next);
  }

  return (
    <>
      <span className={css['place']}>
        <TextField
          ref={input}
          className={css['field']}
          style={hued(hue)}
          inputMode="decimal"
          aria-label={name}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : messageId}
          defaultValue={format(value.first)}
          onFocus={enter}
          onInput={take}
          onCompositionEnd={take}
          onKeyDown={step}
          onBlur={leave}
        />
      </span>
      {problem !== undefined && (
        <span id={messageId} className={css['problem']} role="alert">
          <Sentence of={problem[locale]} />
        </span>
      )}
    </>
  );
}

function outOfRange(number: number, { min, max }: Stepping, format: (value: number) => string): Localized {
  const [from, to] = [min, max].map((end) => (Number.isInteger(end) ? plainNumber(end) : format(end)));
  return number > max
    ? { en: `Too large: type a number from ${from} to ${to}.`, zh: `这个数太大，请输入 ${from} 到 ${to} 之间的数。` }
    : { en: `Too small: type a number from ${from} to ${to}.`, zh: `这个数太小，请输入 ${from} 到 ${to} 之间的数。` };
}
