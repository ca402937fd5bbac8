/** The numbers and functions with which a claim is tried: always the same ones, of both signs, and whole exponents. */
import { parse, substitute, type Expr } from '../../autodiff/index.ts';

/** One trial: a number for every letter, a function for every f and g. */
export interface Sample {
  readonly index: number;
  /** Which sign ± has. */
  readonly sign: 1 | -1;
}

/** How often a claim is tried. The first trials have positive numbers only, for logarithms and roots. */
const trials = 24;
const positiveTrials = 8;

const positive = [0.7, 2.1, 1.9, 0.31, 3.2, 1.17, 2.7, 0.52];
const mixed = [-1.3, 0.85, -0.4, 1.6, -2.6, 0.23, -0.75, 2.9, -1.71, 0.5, 1.37];
const whole = [3, 2, -1, 4, 0, 5, -2, 1];

export function samples({ withZero, bothSigns }: { withZero: boolean; bothSigns: boolean }): Sample[] {
  const indices = Array.from({ length: trials }, (_, index) => index);
  const all = withZero ? [...indices, zero] : indices;
  const signs: readonly (1 | -1)[] = bothSigns ? [1, -1] : [1];
  return signs.flatMap((sign) => all.map((index) => ({ index, sign })));
}

/** The trial in which every letter is zero. */
const zero = -1;

/** The number that stands for a letter in a trial. Letters used for exponents are whole numbers. */
export function numberFor(name: string, { index }: Sample): number {
  if (index === zero) return 0;
  const seed = hash(name);
  if (/^[nmk]$/.test(name)) return whole[(index + seed) % whole.length] ?? 2;
  const list = index < positiveTrials ? positive : mixed;
  return list[(index * 5 + seed) % list.length] ?? 1;
}

function hash(text: string): number {
  return Array.from(text).reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973, 7);
}

const unary = ['x^2 + 1', 'sin(x) + 2', 'exp(x/2)', 'x^3 - x + 3', 'ln(x^2 + 2)', '1/(x^2 + 1) + x'];
const binary = ['x*y + sin(x)', 'x^2*y + exp(y/3)', 'x/(y^2 + 1) + y^3', 'sin(x*y) + x'];
const parsed = { unary: unary.map((text) => parse(text)), binary: binary.map((text) => parse(text)) };

/** The function that stands for f, g, … (by their number) in a trial, applied to arguments; undefined for more than two. */
export function functionFor(number: number, args: readonly Expr[], { index }: Sample): Expr | undefined {
  const [x, y] = args;
  if (!x || args.length > 2) return undefined;
  const list = y ? parsed.binary : parsed.unary;
  const body = list[(Math.abs(index) + number * (1 + (index % 2))) % list.length];
  return body && substitute(body, y ? { x, y } : { x });
}
