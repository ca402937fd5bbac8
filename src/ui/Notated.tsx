/**
 * A formula with derivatives in both notations, d/dx (…) and (…)′. Both stand in the page, and CSS shows the one that the
 * reader has set (`data-notation` on `<html>`, `styles/prose.css`), so that nothing moves when the page comes to life.
 */
import type { BothNotations } from './notation.ts';
import { Typeset } from './Typeset.tsx';

export interface NotatedProps {
  readonly tex: BothNotations;
  /** The same as plain mathematics; see `Formula`. */
  readonly text: string;
}

export function Notated({ tex: { leibniz, prime }, text }: NotatedProps) {
  if (leibniz === prime) return <Typeset tex={leibniz} text={text} />;
  return (
    <>
      <span className="in-leibniz">
        <Typeset tex={leibniz} text={text} />
      </span>
      <span className="in-prime">
        <Typeset tex={prime} text={text} />
      </span>
    </>
  );
}
