/**
 * Derivations to spoil. Each is a row of lines; a line is made from the results of the lines before it, rightly or by one of
 * several wrong rules. A line that follows a spoiled one is right in itself: it goes on with what it was given.
 */
import type { Random } from './random.ts';
import type { WrongRuleId } from './wrong-rules.ts';

/** Formulas as text in the core's syntax. */
export interface Line {
  /** What is differentiated in it: `u`, `v` or the whole function `f`. */
  readonly letter: 'u' | 'v' | 'f';
  readonly of: string;
  readonly rule: string;
  /** @param results of the lines before, in their order */
  readonly right: (results: readonly string[]) => string;
  readonly wrong: Readonly<Partial<Record<WrongRuleId, (results: readonly string[]) => string>>>;
}

export interface Plan {
  /** The whole function. */
  readonly f: string;
  readonly lines: readonly Line[];
}

/** A part with its derivative, and how that may go wrong. */
type Part = Omit<Line, 'letter'>;

const two = (results: readonly string[]): readonly [string, string] => [results[0] ?? '', results[1] ?? ''];

function powerPart(n: number): Part {
  return {
    of: `x^${n}`,
    rule: 'power',
    right: () => (n === 2 ? '2*x' : `${n}*x^${n - 1}`),
    wrong: { 'power-kept': () => `${n}*x^${n}` },
  };
}

function sumPart(a: number, b: number): Part {
  return {
    of: `${a}*x^2+${b}`,
    rule: 'sum-difference',
    right: () => `${2 * a}*x`,
    wrong: { 'constant-kept': () => `${2 * a}*x+${b}`, 'power-kept': () => `${2 * a}*x^2` },
  };
}

function sinePart(k: number): Part {
  return {
    of: `sin(${k}*x)`,
    rule: 'chain',
    right: () => `${k}*cos(${k}*x)`,
    wrong: { 'inner-dropped': () => `cos(${k}*x)`, 'outer-at-x': () => `${k}*cos(x)` },
  };
}

function cosinePart(k: number): Part {
  return {
    of: `cos(${k}*x)`,
    rule: 'chain',
    right: () => `-${k}*sin(${k}*x)`,
    wrong: { 'cosine-sign': () => `${k}*sin(${k}*x)`, 'inner-dropped': () => `-sin(${k}*x)` },
  };
}

function exponentialPart(k: number): Part {
  return {
    of: `e^(${k}*x)`,
    rule: 'chain',
    right: () => `${k}*e^(${k}*x)`,
    wrong: { 'inner-dropped': () => `e^(${k}*x)` },
  };
}

function basePart(a: number): Part {
  return {
    of: `${a}^x`,
    rule: 'exponential',
    right: () => `${a}^x*ln(${a})`,
    wrong: { 'power-on-exponential': () => `x*${a}^(x-1)` },
  };
}

function productOf(u: Part, v: Part): Plan {
  const f = `${u.of}*${v.of}`;
  const whole: Line = {
    letter: 'f',
    of: f,
    rule: 'product',
    right: (results) => `(${two(results)[0]})*${v.of}+${u.of}*(${two(results)[1]})`,
    wrong: {
      'product-of-derivatives': (results) => `(${two(results)[0]})*(${two(results)[1]})`,
      'product-minus': (results) => `(${two(results)[0]})*${v.of}-${u.of}*(${two(results)[1]})`,
    },
  };
  return { f, lines: [{ letter: 'u', ...u }, { letter: 'v', ...v }, whole] };
}

/** A numerator and a denominator. */
function quotientOf(u: Part, v: Part): Plan {
  const f = `(${u.of})/(${v.of})`;
  const [first, second] = [
    (results: readonly string[]) => `(${two(results)[0]})*(${v.of})`,
    (results: readonly string[]) => `${u.of}*(${two(results)[1]})`,
  ];
  const whole: Line = {
    letter: 'f',
    of: f,
    rule: 'quotient',
    right: (results) => `(${first(results)}-${second(results)})/(${v.of})^2`,
    wrong: {
      'quotient-order': (results) => `(${second(results)}-${first(results)})/(${v.of})^2`,
      'quotient-plus': (results) => `(${first(results)}+${second(results)})/(${v.of})^2`,
      'square-missing': (results) => `(${first(results)}-${second(results)})/(${v.of})`,
      'quotient-of-derivatives': (results) => `(${two(results)[0]})/(${two(results)[1]})`,
    },
  };
  return { f, lines: [{ letter: 'u', ...u }, { letter: 'v', ...v }, whole] };
}

/** x over a sum: a bracket after a minus sign has to be multiplied out. */
function expanded(b: number, c: number): Plan {
  const bottom = `x^2+${b}*x+${c}`;
  const f = `x/(${bottom})`;
  const slope = `2*x+${b}`;
  /** The numerator with x·slope multiplied out, its first term subtracted, the others with `sign`. */
  const numerator = (given: string, sign: '+' | '-') => {
    const others = given === slope ? [b] : [b, c];
    return `${bottom}-2*x^2${others.map((factor) => `${sign}${factor}*x`).join('')}`;
  };
  return {
    f,
    lines: [
      {
        letter: 'v',
        of: bottom,
        rule: 'sum-difference',
        right: () => slope,
        wrong: { 'constant-kept': () => `${slope}+${c}` },
      },
      {
        letter: 'f',
        of: f,
        rule: 'quotient',
        right: ([given = '']) => `(${bottom}-x*(${given}))/(${bottom})^2`,
        wrong: {},
      },
      {
        letter: 'f',
        of: f,
        rule: 'expand',
        right: ([given = '']) => `(${numerator(given, '-')})/(${bottom})^2`,
        wrong: { 'bracket-lost': ([given = '']) => `(${numerator(given, '+')})/(${bottom})^2` },
      },
    ],
  };
}

function powerOf(u: Part, n: number): Plan {
  const f = `(${u.of})^${n}`;
  const powered = (base: string) => `${n}*(${base})${n === 2 ? '' : `^${n - 1}`}`;
  return {
    f,
    lines: [
      { letter: 'u', ...u },
      {
        letter: 'f',
        of: f,
        rule: 'chain',
        right: ([slope = '']) => `${powered(u.of)}*(${slope})`,
        wrong: {
          'inner-dropped': () => powered(u.of),
          'outer-at-x': ([slope = '']) => `${powered('x')}*(${slope})`,
          'outer-at-inner-derivative': ([slope = '']) => powered(slope),
        },
      },
    ],
  };
}

function sineOf(u: Part): Plan {
  const f = `sin(${u.of})`;
  return {
    f,
    lines: [
      { letter: 'u', ...u },
      {
        letter: 'f',
        of: f,
        rule: 'chain',
        right: ([slope = '']) => `cos(${u.of})*(${slope})`,
        wrong: {
          'inner-dropped': () => `cos(${u.of})`,
          'outer-at-x': ([slope = '']) => `cos(x)*(${slope})`,
          'outer-at-inner-derivative': ([slope = '']) => `cos(${slope})`,
        },
      },
    ],
  };
}

/** A derivation with random numbers in it. */
export function planFrom({ pick }: Random): Plan {
  const k = pick([2, 3, 4, 5]);
  const n = pick([2, 3, 4]);
  const [a, b] = [pick([2, 3, 5]), pick([1, 4, 7])];
  const parts = pick([
    () => productOf(powerPart(n), sinePart(k)),
    () => productOf(powerPart(n), cosinePart(k)),
    () => productOf(powerPart(n), exponentialPart(k)),
    () => productOf(powerPart(n), basePart(pick([2, 3, 5]))),
    () => quotientOf(powerPart(n), sumPart(a, b)),
    () => quotientOf(sinePart(k), sumPart(a, b)),
    () => quotientOf(exponentialPart(k), sumPart(a, b)),
    () => expanded(pick([3, 4, 5]), pick([1, 2, 6])),
    () => powerOf(sumPart(a, b), pick([3, 4, 5])),
    () => powerOf(cosinePart(k), pick([2, 3])),
    () => sineOf(exponentialPart(k)),
    () => sineOf(sumPart(a, b)),
  ]);
  return parts();
}
