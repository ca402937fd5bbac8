/** A sentence with its names of matrices in their own faces: bold, the loss slanted, ᵀ raised. */
import type { ReactNode } from 'react';

import { Sentence } from '../../ui/index.ts';
import css from './Symbol.module.css';

export function MatrixSentence({ of }: { of: string }) {
  return <Sentence of={of} set={drawn} />;
}

function drawn(name: string): ReactNode {
  return (
    <span className={css['named']} role="img" aria-label={name}>
      {Array.from(name, faceOf)}
    </span>
  );
}

function faceOf(letter: string, i: number): ReactNode {
  if (letter === 'L') return <i key={i}>L</i>;
  if (letter === 'ᵀ')
    return (
      <sup key={i}>
        <i>T</i>
      </sup>
    );
  return /[a-z]/i.test(letter) ? <b key={i}>{letter}</b> : letter;
}
