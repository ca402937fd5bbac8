/**
 * One quantity to move: its letter, a track, and a number field as the other way. The track is the browser's own range
 * input; arrow keys take one step, with Shift ten, with Ctrl a tenth. A scale says how the quantity lies along the track.
 */
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';

import type { Localized } from '../locale/index.ts';
import { hued, type Hue } from './hue.ts';
import { useFollow, type Live } from './live.ts';
import { NumberField } from './NumberField.tsx';
import { catchUp, settle } from './settle.ts';
import { keyedValue, type Stepping } from './stepKeys.ts';
import type { TrackScale } from './trackScale.ts';
import css from './Slider.module.css';

/** So far a finger goes aside before it moves the thumb, in pixels. */
const aside = 4;

export interface SliderProps {
  /** The letter at its head: `<Sym of="x" />`. */
  readonly label: ReactNode;
  /** The same for readers who do not see it, with what it means: "x, the place on the axis". */
  readonly name: string;
  readonly value: Live<number>;
  readonly onChange: (value: number) => void;
  readonly scale: TrackScale;
  /** How the number is written in the field and said at the track. */
  readonly format: (value: number) => string;
  /** What the field allows where that is more than the track. */
  readonly field?: Stepping;
  readonly refuse?: (value: number) => Localized | undefined;
  readonly hue?: Hue;
  /** For narrow places: letter and field in one line, the track below them. */
  readonly stacked?: boolean;
}

export function Slider(props: SliderProps) {
  const { label, name, value, onChange, scale, format, refuse, hue = 'ink', stacked = false } = props;
  const { field = { min: scale.min, max: scale.max, step: scale.step } } = props;
  const { from, to, keyStep } = scale.track;
  const input = useRef<HTMLInputElement>(null);
  const carriage = useRef<HTMLSpanElement>(null);
  const held = useRef(false);
  /** Where a finger came down, until it is clear that it does not scroll the page. */
  const touchedAt = useRef<number>(undefined);
  const isHeld = useCallback(() => held.current, []);

  // What is seen moves by a transform, which needs no layout; the input underneath catches up when the hand rests.
  useFollow(value, (now) => {
    if (carriage.current !== null) carriage.current.style.translate = `${shareOf(now)}%`;
  });
  const rested = useMemo(() => settle(value, catchUp), [value]);
  useFollow(rested, () => {
    const now = value.get();
    if (input.current === null) return;
    const position = String(scale.position(now));
    if (input.current.value !== position) input.current.value = position;
    input.current.setAttribute('aria-valuetext', format(now));
  });

  // Heard where it happens: React would go through the page, and then write the attributes of the input again, at each move.
  const take = useEffectEvent(moveTo);
  useEffect(() => {
    const element = input.current;
    const listen = () => element && touchedAt.current === undefined && take(element);
    element?.addEventListener('input', listen);
    return () => element?.removeEventListener('input', listen);
  }, []);

  function moveTo({ valueAsNumber }: HTMLInputElement) {
    onChange(scale.valueAt(valueAsNumber, value.get()));
  }

  function down({ pointerType, clientX }: PointerEvent) {
    held.current = true;
    touchedAt.current = pointerType === 'touch' ? clientX : undefined;
  }

  function move({ clientX, currentTarget }: PointerEvent<HTMLInputElement>) {
    if (touchedAt.current === undefined || Math.abs(clientX - touchedAt.current) < aside) return;
    touchedAt.current = undefined;
    moveTo(currentTarget);
  }

  function up({ currentTarget }: PointerEvent<HTMLInputElement>) {
    held.current = false;
    if (touchedAt.current !== undefined) moveTo(currentTarget);
    touchedAt.current = undefined;
  }

  /** The finger scrolls: the input has moved already, the value has not. */
  function cancel({ currentTarget }: PointerEvent<HTMLInputElement>) {
    held.current = false;
    if (touchedAt.current !== undefined) currentTarget.value = String(scale.position(value.get()));
    touchedAt.current = undefined;
  }

  /** How much of the track lies before the value, in percent. */
  function shareOf(now: number): number {
    const share = (scale.position(now) - from) / (to - from);
    return Math.round(1e4 * Math.min(1, Math.max(0, share))) / 100;
  }

  function step(event: KeyboardEvent<HTMLInputElement>) {
    const stepping = { min: from, max: to, step: keyStep };
    const next = keyedValue(event, scale.position(value.get()), stepping);
    if (next === undefined) return;
    event.preventDefault();
    onChange(scale.valueAt(next, value.get()));
  }

  return (
    <div className={css['slider']} style={hued(hue)} data-stacked={stacked ? '' : undefined}>
      <span className={css['label']} aria-hidden="true">
        {label}
      </span>
      <span className={css['track']}>
        <input
          ref={input}
          className={css['input']}
          type="range"
          autoComplete="off"
          min={from}
          max={to}
          step="any"
          aria-label={name}
          aria-valuetext={format(value.first)}
          defaultValue={scale.position(value.first)}
          onPointerDown={down}
          onPointerMove={move}
          onPointerUp={up}
          onPointerCancel={cancel}
          onKeyDown={step}
        />
        <span className={css['rail']}>
          <span ref={carriage} className={css['carriage']} style={{ translate: `${shareOf(value.first)}%` }}>
            <span className={css['fill']} />
            <span className={css['thumb']} />
          </span>
        </span>
      </span>
      <NumberField
        name={name}
        value={value}
        onChange={onChange}
        stepping={field}
        format={format}
        hue={hue}
        isNear={isHeld}
        {...(refuse && { refuse })}
      />
    </div>
  );
}
