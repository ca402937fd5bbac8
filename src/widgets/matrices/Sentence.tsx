/** A sentence with its names of matrices in the face of formulas: bold, the loss slanted, ᵀ raised. */
import type { ReactNode } from 'react';

import { partsOf, type Part } from './marked.ts';
import css from './Symbol.module.css';

export function Sentence({ of }: { of: string }) {
  return partsOf(of).map(drawn);
}

function drawn({ text, isName }: Part, index: number): ReactNode {
  // A size stays on one line.
  if (!isName) return text.replaceAll(' × ', '\u00a0×\u00a0');
  return (
    <span key={index} className={css['named']} role="img" aria-label={text}>
      {Array.from(text, faceOf)}
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
