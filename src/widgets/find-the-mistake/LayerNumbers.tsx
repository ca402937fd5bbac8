/** The wrong formula of a layer in numbers, what comes of it, and the gradient as it is measured. */
import { at, factorOf, isClose, type Factor, type Layer, type Matrix } from '../../practice/index.ts';
import { useLocale } from '../../state/index.ts';
import type { Hue } from '../../ui/index.ts';
import { MatrixTable } from '../matrices/MatrixTable.tsx';
import { baseOf, hueOf, labelOf, quantityOf } from '../matrices/names.ts';
import { relationOf } from '../matrices/numbers.ts';
import { MatrixSentence } from '../matrices/MatrixSentence.tsx';
import { verdictText } from '../matrices/verdict.ts';
import { signs } from './formula-text.ts';
import type { Task } from './model.ts';
import { words } from './words.ts';
import css from './LayerNumbers.module.css';

export function LayerNumbers({ task }: { task: Extract<Task, { about: 'layer' }> }) {
  const locale = useLocale();
  const {
    puzzle: { layer },
    wrongLine: { target, claim },
    check: { verdict, measured, corrected },
  } = task;
  const result = 'result' in verdict ? verdict.result : undefined;
  const gradient = (quantity: string, of: Matrix, hue: Hue) => (
    <MatrixTable of={of} label={labelOf(target, layer)} quantity={quantity} hue={hue} />
  );
  return (
    <>
      <p>
        <MatrixSentence of={verdictText(verdict, target, claim, layer)[locale]} />
      </p>
      <p>{words.layerCheck[locale]}</p>
      <div className={css['numbers']}>
        <div className={css['row']}>
          <span className={css['label']}>{words.claimed[locale]}</span>
          <div className={css['equation']}>
            {typeof claim !== 'string' && (
              <>
                <FactorTable layer={layer} of={claim.left} />
                <span className={css['term']}>
                  <span className={css['sign']}>{signs[claim.sign]}</span>
                  <FactorTable layer={layer} of={claim.right} />
                </span>
              </>
            )}
            {result === undefined ? (
              <span className={css['none']}>{words.noProduct[locale]}</span>
            ) : (
              <span className={css['term']}>
                {typeof claim !== 'string' && (
                  <span className={css['sign']}>
                    {relationOf(result, factorOf(layer, claim.left), factorOf(layer, claim.right))}
                  </span>
                )}
                <MatrixTable
                  of={result}
                  label={labelOf(typeof claim === 'string' ? claim : target, layer)}
                  quantity="claimed"
                  hue="soft"
                  {...(verdict.kind === 'wrong-numbers' && {
                    wrong: (i: number, j: number) => !isClose(at(result, i, j), at(corrected, i, j)),
                  })}
                />
              </span>
            )}
          </div>
        </div>
        <div className={css['row']}>
          <span className={css['label']}>{words.measured[locale]}</span>
          {gradient('measured', measured, 'ink')}
        </div>
        <div className={css['row']}>
          <span className={css['label']}>{words.corrected[locale]}</span>
          {gradient('corrected', corrected, 'derivative')}
        </div>
      </div>
    </>
  );
}

function FactorTable({ layer, of }: { layer: Layer; of: Factor }) {
  return (
    <MatrixTable
      of={factorOf(layer, of)}
      label={labelOf(of, layer)}
      quantity={quantityOf[baseOf(of).base]}
      hue={hueOf(of)}
    />
  );
}
