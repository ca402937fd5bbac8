/** The output and the gradient, as far as they are revealed, and one word on what the mode's derivatives are called. */
import { memo, use, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { derive, pace, Pinned, Readout, Sym, useLive, type Live, type Reading } from '../../ui/index.ts';
import { readingOf } from '../results.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { computationOf, type Computation } from './computation.ts';
import { Following } from './following.ts';
import type { StepperReading } from './model.ts';
import { derivativeName } from './spoken-names.ts';
import type { ChainStepperState } from './widget.ts';
import { words } from './words.ts';
import css from './Side.module.css';

interface ResultsProps {
  readonly state: WidgetState<ChainStepperState>;
  readonly reading: Live<StepperReading>;
}

export const Results = memo(function Results({ state, reading }: ResultsProps) {
  const locale = useLocale();
  const f = usePart(state, (now) => now.f);
  const mode = usePart(state, (now) => now.mode);
  const computation = computationOf(f);
  const { output } = computation;
  const value = useMemo(() => derive(reading, (now) => now.values.get(now.computation.output.id)), [reading]);
  return (
    <Pinned by={reading}>
      <div className={css['results']}>
        <Result quantity="output" of={value} label={output.name} hue="output" />
        {mode !== 'values' &&
          computation.variables.map((name) => <Partial key={name} {...{ name, computation, reading }} />)}
        {mode !== 'values' && (
          <p className={css['note']}>{(mode === 'reverse' ? words.adjointNote : words.forwardNote)[locale]}</p>
        )}
      </div>
    </Pinned>
  );
});

interface PartialProps {
  readonly name: string;
  readonly computation: Computation;
  readonly reading: Live<StepperReading>;
}

/** The derivative of the output by one variable, in the mode that is on. */
function Partial({ name, computation, reading }: PartialProps) {
  const input = computation.nodes.find(({ expr }) => expr.kind === 'variable' && expr.name === name);
  const of = useMemo(
    () =>
      derive(reading, (now): number | undefined => {
        if (now.mode === 'forward') return now.by === name ? now.tangents.get(computation.output.id) : undefined;
        return input === undefined ? undefined : now.adjoints.get(input.id);
      }),
    [reading, name, input, computation],
  );
  return (
    <Result
      quantity="gradient"
      about={name}
      of={of}
      label={derivativeName(computation, computation.output.name, input?.name ?? name)}
      hue="derivative"
    />
  );
}

interface ResultProps {
  readonly quantity: string;
  readonly about?: string;
  readonly of: Live<number | undefined>;
  readonly label: string;
  readonly hue: 'output' | 'derivative';
}

function Result({ quantity, about, of, label, hue }: ResultProps) {
  const isRevealed = useLive(useMemo(() => derive(of, (value) => value !== undefined), [of]));
  const following = use(Following);
  const shown = useMemo(
    () =>
      derive(pace(of, following), (value = NaN): Reading => ({
        ...readingOf(value),
        ...(hue === 'derivative' && { words: words.noSlope }),
      })),
    [of, hue, following],
  );
  if (!isRevealed) return null;
  return (
    <Readout
      quantity={quantity}
      {...(about !== undefined && { about })}
      of={shown}
      label={<Sym of={label} />}
      hue={hue}
      inline
    />
  );
}
