/** The numbers at the point. */
import { memo, useMemo } from 'react';

import { derive, forNumbers, pace, Readout, Readouts, Sym, useLive, type Live, type Reading } from '../../ui/index.ts';
import type { LabReading } from './model.ts';
import { words } from './words.ts';

export const ReadoutRow = memo(function ReadoutRow({ reading }: { reading: Live<LabReading> }) {
  const by = useLive(useMemo(() => derive(reading, (now) => now.by), [reading]));
  const numbers = useMemo(() => {
    const paced = pace(reading, forNumbers);
    return {
      x: derive(paced, ({ x }): Reading => ({ value: x, trim: true })),
      y: derive(paced, ({ y }): Reading => ({ value: y })),
      slope: derive(paced, ({ slope }): Reading => ({ value: slope, words: words.noSlope })),
    };
  }, [reading]);
  return (
    <Readouts columns={3}>
      <Readout quantity="x" about={by} label={<Sym of={by} />} of={numbers.x} hue="input" />
      <Readout quantity="y" label={<Sym of="f" />} of={numbers.y} hue="value" />
      <Readout quantity="slope" label={<Sym of={`∂f/∂${by}`} />} of={numbers.slope} hue="derivative" />
    </Readouts>
  );
});
