/** The answer: what is wrong and why, the right step, and the numbers that expose the wrong one. */
import { useMemo, type ReactNode } from 'react';

import { toTex, toText } from '../../autodiff/index.ts';
import { useLocale } from '../../state/index.ts';
import { Formula, Readout, Readouts, Scroller, still, Sym, type Hue } from '../../ui/index.ts';
import { places, type Check } from './checks.ts';
import { LayerFormula } from './LayerFormula.tsx';
import { LayerNumbers } from './LayerNumbers.tsx';
import type { Task } from './model.ts';
import { Told } from './Told.tsx';
import { gaps, words } from './words.ts';
import css from './View.module.css';

export function Answer({ task }: { task: Task }) {
  const locale = useLocale();
  const { name, explanation } = task.puzzle.mistake;
  return (
    <div className={css['answer']}>
      <p>
        <strong>
          <Told task={task} of={name[locale]} />
        </strong>
        {gaps[locale]}
        <Told task={task} of={explanation[locale]} />
      </p>
      <p className={css['right']}>
        {words.right[locale]} <Scroller>{rightLine(task)}</Scroller>
      </p>
      {task.about === 'function' ? <Slopes check={task.check} /> : <LayerNumbers task={task} />}
    </div>
  );
}

function rightLine(task: Task): ReactNode {
  if (task.about === 'layer') {
    const { target, right } = task.wrongLine;
    return <LayerFormula layer={task.puzzle.layer} target={target} formula={right} />;
  }
  const { letter, right } = task.wrongLine;
  const head = letter === 'f' ? "f'(x)" : `${letter}'`;
  return (
    <Formula key={task.puzzle.seed} atOnce tex={`${head} = ${toTex(right)}`} text={`${head} = ${toText(right)}`} />
  );
}

function Slopes({ check }: { check: Check }) {
  const locale = useLocale();
  return (
    <>
      <p>{words.check[locale]}</p>
      <Readouts columns={4}>
        <Number quantity="x" value={check.x} hue="input" label={<Sym of="x" />} />
        <Number quantity="measured" value={check.measured} hue="ink" label={words.measured[locale]} />
        <Number quantity="claimed" value={check.claimed} hue="soft" label={words.claimed[locale]} />
        <Number quantity="corrected" value={check.corrected} hue="derivative" label={words.corrected[locale]} />
      </Readouts>
    </>
  );
}

interface NumberProps {
  readonly quantity: string;
  readonly value: number;
  readonly hue: Hue;
  readonly label: ReactNode;
}

function Number({ quantity, value, hue, label }: NumberProps) {
  const reading = useMemo(() => still({ value, decimals: places, trim: true }), [value]);
  return <Readout quantity={quantity} of={reading} hue={hue} label={label} />;
}
