/** A formula of the network as one writes it: with letters, in pieces to set; and with numbers put in, as one text. */
import type { Env } from '../../autodiff/index.ts';
import type { Rounded } from '../../ui/index.ts';
import { putIn } from './shown.ts';

export type Piece = { readonly kind: 'name' | 'sign'; readonly text: string };

/** One half, a name, a number, a square, or one sign. */
const token = /1\/2\*|[a-z_]+\d?|\d+(?:\.\d+)?|\^2|\S/g;
const signs: Readonly<Record<string, string>> = {
  '1/2*': '½',
  '^2': '²',
  sigmoid: 'σ',
  '+': ' + ',
  '-': ' − ',
};

const isName = (part: string) => /^[a-z]/.test(part) && part !== 'sigmoid';

/**
 * With letters. A product has its dot only behind a derivative, as in the lesson.
 * @example letters('g_z2*a1') // ∂L/∂z₂ · a₁, as names and signs
 */
export function letters(text: string): readonly Piece[] {
  const parts = text.match(token) ?? [];
  return parts.map((part, i) => {
    if (isName(part)) return { kind: 'name', text: part };
    if (part === '*') return { kind: 'sign', text: parts[i - 1]?.startsWith('g_') === true ? ' · ' : '' };
    return { kind: 'sign', text: signs[part] ?? part };
  });
}

/**
 * With numbers. The relation is = where every number is put in whole.
 * @example numbersIn('w2*a1 + b2', { w2: 0.8, a1: 0.66818777, b2: 0.1 }) // { text: '0.8 × 0.66819 + 0.1', relation: '≈' }
 */
export function numbersIn(text: string, env: Env, write: (value: number) => Rounded = putIn): Rounded {
  let isExact = true;
  const parts = text.match(token) ?? [];
  const written = parts.map((part, i) => {
    if (!isName(part)) return part === '*' ? ' × ' : (signs[part] ?? part);
    const number = write(env[part] ?? NaN);
    isExact &&= number.relation === '=';
    const isFirst = i === 0 || parts[i - 1] === '(';
    return number.text.startsWith('\u2212') && !isFirst ? `(${number.text})` : number.text;
  });
  return { text: written.join(''), relation: isExact ? '=' : '≈' };
}

/** A name as the reader knows it, in plain text: `g_z2` is ∂L/∂z₂. */
export function plainName(name: string): string {
  const subscripts = '₀₁₂';
  const letter = name.replace('g_', '').replace(/\d/, (digit) => subscripts[Number(digit)] ?? digit);
  return name.startsWith('g_') ? `∂L/∂${letter}` : letter;
}
