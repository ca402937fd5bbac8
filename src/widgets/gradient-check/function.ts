/** The typed function with what its difference quotients are judged by: slopes, kinks, and the sizes of the two errors. */
import { breaks, compile, differentiate, nodeIds, type Breaks, type Expr, type SlopeAt } from '../../autodiff/index.ts';
import { typedFunction } from '../typed-function.ts';
import { variables } from './widget.ts';

export interface CheckedFunction {
  readonly text: string;
  readonly expr: Expr;
  /** NaN outside of the domain. */
  readonly value: (x: number) => number;
  readonly at: (x: number) => SlopeAt;
  /** Second and third derivative; NaN where they are too long to be worth writing. */
  readonly second: (x: number) => number;
  readonly third: (x: number) => number;
  /** Whether f‴ = 0 everywhere: then the central difference has no truncation error. */
  readonly isQuadratic: boolean;
  /** Whether the curve has a kink, a jump or a pole between the two places, or some that cannot be told. */
  readonly breaksIn: (from: number, to: number) => boolean;
}

/** A derivative with more parts than this is left out: it would be differentiated for a guide line only. */
const longest = 600;

const kept = new Map<string, CheckedFunction>();
const keptCount = 12;

/** @throws ParseError where the text is no formula in x */
export function checkedFunction(text: string): CheckedFunction {
  const found = kept.get(text);
  if (found !== undefined) return found;
  const made = functionOf(text);
  if (kept.size >= keptCount) kept.delete(kept.keys().next().value ?? '');
  kept.set(text, made);
  return made;
}

function functionOf(text: string): CheckedFunction {
  const { expr, value, slope } = typedFunction(text, variables);
  const first = differentiate(expr, 'x');
  const second = nextOf(first);
  const third = second && nextOf(second);
  return {
    text,
    expr,
    value,
    at: (x) => slope('x', { x }),
    second: valuesOf(second),
    third: valuesOf(third),
    isQuadratic: third?.kind === 'constant' && third.value === 0,
    breaksIn: breaksOf(expr),
  };
}

/** The window in which breaks are looked for once, since they are asked for at each move of x and of h. */
const usual = [-8, 8] as const;

function breaksOf(expr: Expr): CheckedFunction['breaksIn'] {
  let known: Breaks | undefined;
  return (from, to) => {
    if (!(from < to)) return false;
    const [least, most] = usual;
    known ??= breaks(expr, 'x', least, most);
    if (known.complete && from > least && to < most) return known.list.some(({ at }) => at >= from && at <= to);
    const { list, complete } = breaks(expr, 'x', from, to);
    return !complete || list.length > 0;
  };
}

function nextOf(e: Expr): Expr | undefined {
  return nodeIds(e).size > longest ? undefined : differentiate(e, 'x');
}

function valuesOf(e: Expr | undefined): (x: number) => number {
  if (e === undefined) return () => NaN;
  const tape = compile(e, variables);
  const column = new Float64Array(1);
  return (x) => {
    column[0] = x;
    return tape.values([column])[0] ?? NaN;
  };
}
