/** A short formula inside an SVG text: `<text><Letters of="x + h" /></text>`; the same pieces as `Sym`, as spans of SVG. */
import { mathPieces, type MathPiece } from '../ui/index.ts';
import css from './marks.module.css';

export function Letters({ of }: { of: string }) {
  return <>{mathPieces(of).map(drawn)}</>;
}

function drawn(piece: MathPiece, index: number) {
  if (piece.kind === 'letter') {
    return (
      <tspan key={index} className={css['letter']}>
        {piece.text}
      </tspan>
    );
  }
  if ('text' in piece) {
    if (piece.kind === 'prime') {
      return (
        <tspan key={index} className={css['prime']} dx="0.12em">
          {piece.text}
        </tspan>
      );
    }
    const text = piece.kind === 'relation' ? ` ${piece.text} ` : piece.text;
    return (
      <tspan key={index} className={css['upright']}>
        {text}
      </tspan>
    );
  }
  return (
    <tspan key={index} className={css['script']} baselineShift={piece.kind === 'raised' ? '0.5em' : '-0.25em'}>
      {piece.pieces.map(drawn)}
    </tspan>
  );
}
