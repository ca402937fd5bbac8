/** Formulas of a layer with the size of each matrix under it, and the layer that a puzzle is about. */
import type { ReactNode } from 'react';

import { factorOf, shapeOf, type Factor, type Formula, type Layer, type Target } from '../../practice/index.ts';
import { useLocale } from '../../state/index.ts';
import { hued, Sym } from '../../ui/index.ts';
import { functionNames, hueOf, labelOf, type Base } from '../matrices/names.ts';
import { Symbol } from '../matrices/Symbol.tsx';
import { MatrixSentence } from '../matrices/MatrixSentence.tsx';
import { size } from '../matrices/verdict.ts';
import { signs } from './formula-text.ts';
import { gaps, words } from './words.ts';
import css from './LayerFormula.module.css';

export interface LayerFormulaProps {
  readonly layer: Layer;
  /** The gradient on the left side. */
  readonly target: Target;
  readonly formula: Formula;
}

export function LayerFormula({ layer, target, formula }: LayerFormulaProps) {
  return (
    <span className={css['formula']}>
      <Sized layer={layer} of={target} />
      <Sign of="=" />
      {typeof formula === 'string' ? (
        <Sized layer={layer} of={formula} />
      ) : (
        <>
          <Sized layer={layer} of={formula.left} />
          <Sign of={signs[formula.sign]} />
          <Sized layer={layer} of={formula.right} />
        </>
      )}
    </span>
  );
}

/** z = W x + b, a = σ(z), and the loss. */
export function LayerForward({ layer }: { layer: Layer }) {
  const locale = useLocale();
  const face = functionNames[layer.activation];
  const sized = (of: Base) => <Sized layer={layer} of={of} />;
  return (
    <>
      <p>
        {words.layer[locale]}
        {layer.samples > 1 && (
          <>
            {gaps[locale]}
            <MatrixSentence of={words.batch[locale]} />
          </>
        )}
      </p>
      <span className={css['forward']}>
        <span className={css['formula']}>
          {sized('z')}
          <Sign of="=" />
          {sized('W')}
          {sized('x')}
          <Sign of="+" />
          {sized('b')}
        </span>
        <span className={css['formula']}>
          {sized('a')}
          <Sign of="=" />
          <span className={css['bare']}>
            <Sym of={face} />(<Symbol of={labelOf('z', layer)} />)
          </span>
        </span>
        <span className={css['formula']}>
          <span className={css['bare']}>
            <Sym of="L" />
          </span>
          <Sign of="=" />
          <span className={css['upright']}>½ Σ (</span>
          {sized('a')}
          <Sign of="−" />
          {sized('t')}
          <span className={css['upright']}>
            )<sup>2</sup>
          </span>
        </span>
      </span>
    </>
  );
}

/** A matrix by its name, with its size under it. */
function Sized({ layer, of }: { layer: Layer; of: Base | Factor | Target }) {
  return (
    <span className={css['sized']} style={hued(hueOf(of))}>
      <Symbol of={labelOf(of, layer)} />
      <small>{size(shapeOf(matrixOf(layer, of)))}</small>
    </span>
  );
}

function matrixOf(layer: Layer, of: Base | Factor | Target) {
  switch (of) {
    case 'z':
    case 'b':
    case 'dW':
    case 'db':
    case 'dx':
      return layer[of];
    default:
      return factorOf(layer, of);
  }
}

function Sign({ of }: { of: ReactNode }) {
  return <span className={css['sign']}>{of}</span>;
}
