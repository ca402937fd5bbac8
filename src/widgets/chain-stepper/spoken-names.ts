/** Names of nodes and derivatives inside sentences, where nothing is typeset: v₁, ∂y/∂v₁. */
import type { Computation } from './computation.ts';

const low = '₀₁₂₃₄₅₆₇₈₉';

export function spokenName(name: string): string {
  return name.replace(/_(\d+)$/, (_mark, digits: string) =>
    digits.replaceAll(/\d/g, (digit) => low[Number(digit)] ?? digit),
  );
}

/** As `Sym` reads it. */
export function derivativeName({ sign }: Computation, over: string, under: string): string {
  return `${sign}${over}/${sign}${under}`;
}

export function spokenDerivative({ sign }: Computation, over: string, under: string): string {
  return `${sign.trim()}${spokenName(over)}/${sign.trim()}${spokenName(under)}`;
}
