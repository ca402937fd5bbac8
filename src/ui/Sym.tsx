/**
 * A short formula in a label, set in the formula face without KaTeX: `<Sym of="f'(x)" />`, `<Sym of="x^2" />`. Formulas of
 * the prose are typeset in the build; those that change while you play are `Formula`.
 */
import { Fragment, memo } from 'react';

import { mathPieces, type MathPiece } from './mathText.ts';
import css from './Sym.module.css';

export const Sym = memo(function Sym({ of }: { of: string }) {
  return <span className={css['math']}>{mathPieces(of).map(drawn)}</span>;
});

function drawn(piece: MathPiece, index: number) {
  switch (piece.kind) {
    case 'letter':
      return <i key={index}>{piece.text}</i>;
    case 'upright':
      return <span key={index}>{piece.text}</span>;
    case 'prime':
      return (
        <span key={index} className={css['prime']}>
          {piece.text}
        </span>
      );
    case 'relation':
      return (
        <span key={index} className={css['relation']}>
          {piece.text}
        </span>
      );
    case 'raised':
      return <sup key={index}>{piece.pieces.map(drawn)}</sup>;
    case 'lowered':
      // Where there is no room for it all, a long index goes to a line of its own.
      return (
        <Fragment key={index}>
          {piece.pieces.some((one) => one.kind === 'upright' && one.text.length > 2) && <wbr />}
          <sub>{piece.pieces.map(drawn)}</sub>
        </Fragment>
      );
    case 'root':
      return (
        <span key={index}>
          √<span className={css['radicand']}>{piece.pieces.map(drawn)}</span>
        </span>
      );
    case 'bars':
    default:
      return <span key={index}>|{piece.pieces.map(drawn)}|</span>;
  }
}
