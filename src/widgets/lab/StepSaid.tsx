/** The step of the computation, said when it has settled: the sentence of the figure is about the point, and the same at each step. */
import { useEffect, useEffectEvent, useMemo, useState } from 'react';

import type { Locale } from '../../locale/index.ts';
import { useLocale } from '../../state/index.ts';
import { calm, derive, settle, type Live } from '../../ui/index.ts';
import { describe } from '../chain-stepper/describe.ts';
import type { StepperReading } from '../chain-stepper/model.ts';

export function StepSaid({ reading }: { reading: Live<StepperReading> }) {
  const locale = useLocale();
  const [said, setSaid] = useState<{ readonly text: string; readonly locale: Locale }>();
  const settled = useMemo(
    () =>
      settle(
        derive(reading, ({ mode, step }) => `${mode} ${step}`),
        calm,
      ),
    [reading],
  );
  const tell = useEffectEvent(() => setSaid({ text: describe(reading.get())[locale], locale }));
  useEffect(() => settled.subscribe(() => tell()), [settled]);
  return <output className="unseen">{said?.locale === locale ? said.text : ''}</output>;
}
