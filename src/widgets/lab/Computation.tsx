/** The function as a graph to be walked through forward and backward: the parts of `chain-stepper` on the lab's own state. */
import { useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { derive, forFields, forScales } from '../../ui/index.ts';
import { Chosen } from '../chain-stepper/Controls.tsx';
import { Following } from '../chain-stepper/following.ts';
import { Graph } from '../chain-stepper/Graph.tsx';
import { readingOf } from '../chain-stepper/model.ts';
import { isProgram } from '../chain-stepper/program.ts';
import { Results } from '../chain-stepper/Results.tsx';
import { Side } from '../chain-stepper/Side.tsx';
import { Transport } from '../chain-stepper/Transport.tsx';
import type { ChainStepperState } from '../chain-stepper/widget.ts';
import { usePart } from '../useWidget.ts';
import type { WidgetState } from '../widget-state.ts';
import { labFunction } from './function.ts';
import type { PartProps } from './Parts.tsx';
import { StepSaid } from './StepSaid.tsx';
import { words } from './words.ts';
import css from './View.module.css';

export function Computation({ state }: PartProps) {
  const locale = useLocale();
  const f = usePart(state, (now) => now.f);
  const fits = useMemo(() => isProgram(labFunction(f).written), [f]);
  return fits ? <Walk state={state} /> : <p className={css['waiting']}>{words.noPicture[locale]}</p>;
}

function Walk({ state }: PartProps) {
  const walked = useMemo((): WidgetState<ChainStepperState> => {
    // The stepper reads any run of letters as one name, so it gets the function written out.
    const written = derive(state, (now) => ({ ...now, f: labFunction(now.f).written }));
    return {
      get first() {
        return written.first;
      },
      get: written.get,
      subscribe: written.subscribe,
      set: (patch) => state.set(patch),
      reset: state.reset,
    };
  }, [state]);
  const reading = useMemo(() => derive(walked, readingOf), [walked]);
  return (
    // Whose point is moved looks at the plot above: the numbers of the graph follow, sentences when the hand rests.
    <Following value={forFields}>
      <Chosen state={walked} />
      <Graph state={walked} reading={reading} />
      <Transport state={walked} reading={reading} />
      <Following value={forScales}>
        <Side state={walked} reading={reading} />
      </Following>
      <Results state={walked} reading={reading} />
      <StepSaid reading={reading} />
    </Following>
  );
}
