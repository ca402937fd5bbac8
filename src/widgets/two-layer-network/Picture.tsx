/**
 * The network itself: what the reader gives stands in green and can be dragged or typed where it enters; each neuron and
 * the loss show what is known of them so far. Forward the values arrive, backward the derivatives.
 */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { derive, evenScale, forNumbers, pace, Readout, Room, rounded, Slider, type Live } from '../../ui/index.ts';
import { readingOf } from '../results.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import type { Place } from './descent.ts';
import { nameOf, type Input } from './model.ts';
import { Name } from './Name.tsx';
import { quantities, type Quantity } from './quantities.ts';
import type { NetworkState } from './widget.ts';
import { inputNames, words } from './words.ts';
import css from './Picture.module.css';

export interface PictureProps {
  readonly state: WidgetState<NetworkState>;
  readonly place: Live<Place>;
}

/** Of −0.00990, which is wider than its room: nothing stands right of it. */
const room = 8;

export const Picture = memo(function Picture({ state, place }: PictureProps) {
  const locale = useLocale();
  const read = useMemo(() => pace(place, forNumbers), [place]);
  const given = { state, place, read };
  const found = { state, read };
  return (
    <Room value={room}>
      <div className={css['network']} role="group" aria-label={words.picture[locale]}>
        <Given {...given} name="x" />
        <Given {...given} name="w1" found="dL/dw1" />
        <Given {...given} name="b1" found="dL/db1" />
        <Neuron {...found} node="n1" title={words.hidden[locale]} sum={['z1', 'dL/dz1']} output={['a1', 'dL/da1']} />
        <Given {...given} name="w2" found="dL/dw2" />
        <Given {...given} name="b2" found="dL/db2" />
        <Neuron {...found} node="n2" title={words.output[locale]} sum={['z2', 'dL/dz2']} output={['a2', 'dL/da2']} />
        <Given {...given} name="t" />
        <div className={css['node']} data-node="loss">
          <span className={css['title']}>{words.loss[locale]}</span>
          <Found {...found} value="L" />
        </div>
      </div>
    </Room>
  );
});

interface FoundProps {
  readonly state: WidgetState<NetworkState>;
  /** The place as often as numbers can be read. */
  readonly read: Live<Place>;
}

interface NeuronProps extends FoundProps {
  readonly node: string;
  readonly title: string;
  /** The weighted sum and the output: each with the derivative of the loss by it. */
  readonly sum: readonly [value: Quantity, adjoint: Quantity];
  readonly output: readonly [value: Quantity, adjoint: Quantity];
}

function Neuron({ state, read, node, title, sum, output }: NeuronProps) {
  const isBack = useKnown(state, output[1]);
  return (
    <div className={css['node']} data-node={node} data-back={isBack ? '' : undefined}>
      <span className={css['title']}>{title}</span>
      <Found state={state} read={read} value={sum[0]} adjoint={sum[1]} />
      <span className={css['activation']} aria-hidden="true">
        <Name of="σ" />
      </span>
      <Found state={state} read={read} value={output[0]} adjoint={output[1]} />
    </div>
  );
}

/** How far the tracks reach, and what a field allows. */
const track = evenScale(-2, 2, 0.1);
const field = { min: -100, max: 100, step: 0.1 };

/** A number that the reader gives, and where it is a parameter, the derivative of the loss by it. */
function Given({ state, place, read, name, found }: PictureProps & FoundProps & { name: Input; found?: Quantity }) {
  const isNow = useCurrent(state) === found && found !== undefined;
  const isBack = useKnown(state, found);
  return (
    <div
      className={css['given']}
      data-node={name}
      data-now={isNow ? 'backward' : undefined}
      data-back={isBack ? '' : undefined}
    >
      <Change state={state} place={place} name={name} />
      {found !== undefined && (
        <div className={css['below']}>
          <Shown state={state} read={read} of={found} />
        </div>
      )}
    </div>
  );
}

/** Its slider, which no step changes. */
const Change = memo(function Change({ state, place, name }: PictureProps & { name: Input }) {
  const locale = useLocale();
  const value = useMemo(() => derive(place, ({ given }) => given[name]), [place, name]);
  return (
    <Slider
      stacked
      label={<Name of={name} />}
      name={inputNames[name][locale]}
      value={value}
      // A new input is a new start: the steps taken led here.
      onChange={(next) => state.set({ ...place.get().given, [name]: next, runs: [], at: 0 })}
      scale={track}
      field={field}
      format={(number) => rounded(number, { decimals: 4, trim: true }).text}
      hue="input"
    />
  );
});

/** A value inside a node, with the derivative of the loss by it. */
function Found({ state, read, value, adjoint }: FoundProps & { value: Quantity; adjoint?: Quantity }) {
  const now = useCurrent(state);
  const isNow = now !== undefined && (now === value || now === adjoint);
  return (
    <div className={css['found']} data-now={isNow ? (now === value ? 'forward' : 'backward') : undefined}>
      <Shown state={state} read={read} of={value} />
      {adjoint !== undefined && <Shown state={state} read={read} of={adjoint} />}
    </div>
  );
}

/** One of the thirteen numbers, once its step is done; before that its name. */
function Shown({ state, read, of }: FoundProps & { of: Quantity }) {
  const isKnown = useKnown(state, of);
  const reading = useMemo(() => derive(read, ({ numbers }) => readingOf(numbers[of])), [read, of]);
  const label = <Name of={nameOf(of)} />;
  if (!isKnown) return <span className={css['unknown']}>{label}</span>;
  return <Readout quantity={of} label={label} of={reading} hue={of.startsWith('d') ? 'derivative' : 'value'} />;
}

/** Whether the step that finds a quantity is done. */
function useKnown(state: PictureProps['state'], of: Quantity | undefined): boolean {
  return usePart(state, ({ step }) => of !== undefined && step > quantities.indexOf(of));
}

/** The quantity that the step on show has just found. */
function useCurrent(state: PictureProps['state']): Quantity | undefined {
  return usePart(state, ({ part, step }) => (part === 'steps' ? quantities[step - 1] : undefined));
}
