/**
 * A formula to type. Each text that can be read acts at once; one that cannot leaves what was last read in force, underlines
 * the place and says what was expected. What is being typed belongs to the reader: only a change from elsewhere (a preset,
 * a link) replaces it.
 */
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';

import { parse, ParseError } from '../autodiff/index.ts';
import type { Localized } from '../locale/index.ts';
import { useLocale } from '../state/index.ts';
import { explain } from './explain.ts';
import { Formula, type FormulaProps } from './Formula.tsx';
import { hued, type Hue } from './hue.ts';
import { useFollow, type Live } from './live.ts';
import type { ParseProblem } from './parseMessages.ts';
import { Sym } from './Sym.tsx';
import { TextField } from './TextField.tsx';
import css from './ExpressionInput.module.css';

export interface ExpressionInputProps {
  /** What stands before it: `<Sym of="f(x) =" />`. */
  readonly label: ReactNode;
  /** The same in words. */
  readonly name: string;
  /** The formula in force. */
  readonly value: Live<string>;
  /** Hears of each text that can be read. */
  readonly onChange: (text: string) => void;
  /** The names that may be used. */
  readonly variables?: readonly string[];
  /** Reads a text where it may be more than one formula; throws a `ParseError`. The same function at each render. */
  readonly read?: (text: string) => unknown;
  /** How many characters may be typed, 400 where not said. */
  readonly maxLength?: number;
  readonly hue?: Hue;
  /** The formula in force as it is set, to stand beside what is typed. */
  readonly typeset?: FormulaProps;
}

/** How long a broken text may stand before it is said: who is typing is not interrupted. In milliseconds. */
const patience = 700;
const usualLength = 400;

interface Failure {
  readonly text: string;
  readonly problem: ParseProblem;
  readonly sentence: Localized;
}

export function ExpressionInput(props: ExpressionInputProps) {
  const { label, name, value, onChange, variables = [], hue = 'value', maxLength = usualLength, typeset } = props;
  const { read: readText = (text: string) => parse(text, { variables }) } = props;
  const locale = useLocale();
  const inputId = useId();
  const messageId = useId();
  const input = useRef<HTMLInputElement>(null);
  const underline = useRef<HTMLSpanElement>(null);
  /** The text that this field gave last: its echo changes nothing. */
  const given = useRef<string>(undefined);
  const [failure, setFailure] = useState<Failure>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  useFollow(value, (now) => {
    if (input.current === null || now === given.current) return;
    given.current = now;
    clearTimeout(timer.current);
    if (input.current.value !== now) input.current.value = now;
    if (failure !== undefined) setFailure(undefined);
  });

  function read(patient: boolean) {
    if (input.current === null) return;
    const text = input.current.value;
    clearTimeout(timer.current);
    const problem = problemOf(text, readText);
    if (problem === undefined) {
      setFailure(undefined);
      given.current = text;
      onChange(text);
    } else {
      if (patient) setFailure(undefined);
      const sentence = explain(problem, text, variables);
      timer.current = setTimeout(() => void sentence.then(show), patient ? patience : 0);
    }

    function show(sentence: Localized) {
      if (problem !== undefined && input.current?.value === text) setFailure({ text, problem, sentence });
    }
  }

  function take(event: FormEvent<HTMLInputElement>) {
    if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)) read(true);
  }

  function enter(event: KeyboardEvent) {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) read(false);
  }

  function scroll() {
    if (underline.current !== null && input.current !== null) underline.current.scrollLeft = input.current.scrollLeft;
  }

  const typed = (
    <div className={css['expression']} style={hued(hue)}>
      <label className={css['label']} htmlFor={inputId}>
        {label}
      </label>
      <span className={css['box']}>
        <TextField
          ref={input}
          id={inputId}
          className={css['field']}
          aria-label={name}
          aria-invalid={failure !== undefined}
          aria-describedby={failure === undefined ? undefined : messageId}
          autoCapitalize="off"
          autoCorrect="off"
          maxLength={maxLength}
          enterKeyHint="done"
          defaultValue={value.first}
          onInput={take}
          onCompositionEnd={() => read(true)}
          onKeyDown={enter}
          onBlur={() => {
            if (input.current?.value !== given.current && input.current?.value !== value.get()) read(false);
          }}
          onScroll={scroll}
        />
        {failure !== undefined && (
          <span ref={underline} className={css['mirror']} aria-hidden="true">
            <Underlined {...failure} />
          </span>
        )}
      </span>
      {failure !== undefined && (
        <p id={messageId} className={css['message']} role="alert">
          {failure.sentence[locale]}
        </p>
      )}
    </div>
  );
  if (typeset === undefined) return typed;
  return (
    <div className={css['pair']}>
      {typed}
      <span className={css['typeset']} style={hued(hue)}>
        <Sym of="=" /> <Formula {...typeset} />
      </span>
    </div>
  );
}

/** The text again, unseen, with a wave under the place; a place between or behind the letters is one blank wide. */
function Underlined({ text, problem: { start, end } }: Failure) {
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end) || '\u2002'}</mark>
      {text.slice(Math.max(start, end))}
    </>
  );
}

function problemOf(text: string, read: (text: string) => unknown): ParseProblem | undefined {
  try {
    read(text);
    return undefined;
  } catch (error) {
    if (error instanceof ParseError) return error;
    throw error;
  }
}
