/** The name of a quantity, set as in the lesson: z₁, or the fraction ∂L/∂z₁; and a formula made of names. */
import { memo } from 'react';

import { Sym } from '../../ui/index.ts';
import { letters, type Piece } from './written.ts';
import css from './Name.module.css';

/** @param of a name of a formula: `z1`, or `g_z1` for ∂L/∂z₁ */
export const Name = memo(function Name({ of }: { of: string }) {
  const letter = of.replace('g_', '').replace(/\d/, '_$&');
  if (!of.startsWith('g_')) return <Sym of={letter} />;
  return (
    <span className={css['fraction']}>
      <span>
        <Sym of="∂L" />
      </span>
      <span className={css['bar']}>/</span>
      <span>
        <Sym of={`∂${letter}`} />
      </span>
    </span>
  );
});

/** A formula in the core's syntax, with letters. */
export function Letters({ of }: { of: string }) {
  return <span className={css['formula']}>{letters(of).map(drawn)}</span>;
}

function drawn({ kind, text }: Piece, index: number) {
  return kind === 'name' ? <Name key={index} of={text} /> : <span key={index}>{text}</span>;
}
