/** The lines of the derivation, one to choose: its number, what it says, and the rule it names. */
import { memo, useId, type ReactNode } from 'react';

import { ops, rules, toTex, toText } from '../../autodiff/index.ts';
import type { Localized } from '../../locale/index.ts';
import type { PuzzleLine } from '../../practice/index.ts';
import { useLocale } from '../../state/index.ts';
import { Scroller, Typeset } from '../../ui/index.ts';
import { LayerFormula } from './LayerFormula.tsx';
import type { Task } from './model.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface StepsProps {
  readonly task: Task;
  readonly chosen: string;
  /** The wrong line, once it has been found. */
  readonly wrong: string | undefined;
  readonly onChoose: (id: string) => void;
}

export const Steps = memo(function Steps({ task, chosen, wrong, onChoose }: StepsProps) {
  const locale = useLocale();
  const group = useId();
  return (
    <fieldset className={css['list']}>
      <legend className={css['unseen']}>{words.steps[locale]}</legend>
      {facesOf(task).map(({ id, rule, face }, i) => (
        <label key={id} className={css['item']} data-step={id} data-wrong={id === wrong ? '' : undefined}>
          <input type="radio" autoComplete="off" name={group} checked={id === chosen} onChange={() => onChoose(id)} />
          <span className={css['number']}>{i + 1}</span>
          <span className={css['line']}>
            <Scroller>{face}</Scroller>
            <small className={css['rule']}>{ruleName(rule)[locale]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
});

/** What each line says, in order. */
function facesOf(task: Task): readonly { readonly id: string; readonly rule: string; readonly face: ReactNode }[] {
  if (task.about === 'function') {
    return task.puzzle.lines.map((line) => {
      const face = <Typeset tex={claimTex(line)} text={claimText(line)} />;
      return { id: line.id, rule: line.rule, face };
    });
  }
  const { layer, lines } = task.puzzle;
  return lines.map(({ id, rule, target, claim }) => ({
    id,
    rule,
    face: <LayerFormula layer={layer} target={target} formula={claim} />,
  }));
}

/** "u = x², u′ = 2x" for a part, "f′(x) = …" for the whole. */
function claimTex({ letter, of, claim }: PuzzleLine): string {
  if (letter === 'f') return `f'(x) = ${toTex(claim)}`;
  return `${letter} = ${toTex(of)}, \\quad ${letter}' = ${toTex(claim)}`;
}

function claimText({ letter, of, claim }: PuzzleLine): string {
  if (letter === 'f') return `f'(x) = ${toText(claim)}`;
  return `${letter} = ${toText(of)}, ${letter}' = ${toText(claim)}`;
}

function ruleName(id: string): Localized {
  const rule = rules.find((one) => one.id === id) ?? Object.values(ops).find((op) => op.rule.id === id)?.rule;
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule.name;
}
