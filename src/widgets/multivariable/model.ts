/**
 * The numbers of z = f(x(t), y(t)) at one t: where the path is, how fast it moves, and how much of the change of z comes
 * through x and how much through y. Each factor is the core's derivative of one function; their sum is checked against the
 * core's derivative of z as a function of t alone.
 */
import { substitute, type SlopeAt } from '../../autodiff/index.ts';
import { functionOf, typedFunction, type TypedFunction } from '../typed-function.ts';

export interface PathFormulas {
  /** z in x and y. */
  readonly f: string;
  /** The path, in t. */
  readonly x: string;
  readonly y: string;
}

export interface FieldWithPath {
  readonly field: TypedFunction;
  readonly x: TypedFunction;
  readonly y: TypedFunction;
  /** z as a function of t alone: x(t) and y(t) put into f. */
  readonly along: TypedFunction;
}

const kept = new Map<string, FieldWithPath>();
const keptCount = 20;

/** @throws ParseError where one of the texts is no formula in its variables */
export function pathOf({ f, x, y }: PathFormulas): FieldWithPath {
  const key = [f, x, y].join(';');
  const known = kept.get(key);
  if (known !== undefined) return known;
  const [field, xOf, yOf] = [typedFunction(f, ['x', 'y']), typedFunction(x, ['t']), typedFunction(y, ['t'])];
  const expr = substitute(field.expr, { x: xOf.expr, y: yOf.expr });
  const made = { field, x: xOf, y: yOf, along: functionOf(expr, key, ['t']) };
  if (kept.size >= keptCount) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, made);
  return made;
}

/** Every number is NaN where it does not exist. */
export interface PathReading {
  readonly t: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** dx/dt and dy/dt. */
  readonly xRate: number;
  readonly yRate: number;
  /** ∂z/∂x and ∂z/∂y at the point. */
  readonly xPartial: number;
  readonly yPartial: number;
  /** The two contributions, and their sum by the rule. */
  readonly throughX: number;
  readonly throughY: number;
  readonly sum: number;
  /** dz/dt of z as a function of t alone; may exist where the rule does not apply. */
  readonly slope: number;
}

export function readingAt({ field, x, y, along }: FieldWithPath, t: number): PathReading {
  const atX = x.slope('t', { t });
  const atY = y.slope('t', { t });
  const point = { x: numberOr(atX.value), y: numberOr(atY.value) };
  const byX = field.slope('x', point);
  const byY = field.slope('y', point);
  const all = along.slope('t', { t });
  const [xRate, yRate, xPartial, yPartial] = [slopeOf(atX), slopeOf(atY), slopeOf(byX), slopeOf(byY)];
  const [throughX, throughY] = [xPartial * xRate, yPartial * yRate];
  return {
    t,
    ...point,
    z: numberOr(byX.value),
    xRate,
    yRate,
    xPartial,
    yPartial,
    throughX,
    throughY,
    sum: throughX + throughY,
    slope: slopeOf(all),
  };
}

function slopeOf({ kind, slope }: SlopeAt): number {
  return kind === 'smooth' ? slope : NaN;
}

function numberOr(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}
