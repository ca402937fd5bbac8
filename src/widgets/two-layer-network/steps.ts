/**
 * The thirteen steps of a forward and a backward pass as one writes them: five lines of the network, then for each quantity
 * the derivative already known times one local derivative. The local derivatives come from the core; no formula of the
 * backward pass is typed here.
 */
import { differentiate, parse, toText, type Expr } from '../../autodiff/index.ts';
import { lines, nameOf } from './model.ts';
import { quantities, type Quantity } from './quantities.ts';

export interface NetworkStep {
  readonly quantity: Quantity;
  readonly pass: 'forward' | 'backward';
  /** What stands right of the equals sign, in the core's syntax; derivatives of L are written `g_z2`. */
  readonly text: string;
  readonly expr: Expr;
  /** The names that are put in, each once. */
  readonly uses: readonly string[];
}

export const steps: readonly NetworkStep[] = quantities.map((quantity) => {
  const forward = lines.find(([name]) => name === quantity);
  const text = forward === undefined ? backward(quantity.slice('dL/d'.length)) : forward[1];
  const uses = [...new Set(text.match(/[a-z_]+\d?/g) ?? [])].filter((name) => name !== 'sigmoid');
  return { quantity, pass: forward === undefined ? 'backward' : 'forward', text, expr: parse(text), uses };
});

/** ∂L/∂name: by the chain rule through the one line in which the name occurs. */
function backward(name: string): string {
  const [result, text] = lines.find(([, line]) => new RegExp(`\\b${name}\\b`).test(line)) ?? ['L', name];
  const local = toText(differentiate(parse(text), name)).replaceAll(text, result);
  if (result === 'L') return local;
  const known = nameOf(`dL/d${result}`);
  return local === '1' ? known : `${known}*${local}`;
}
