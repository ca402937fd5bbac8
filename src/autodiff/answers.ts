/** What the core answers: values and slopes, tapes, derivations, traces, verdicts. Second half of `types.ts`. */
import type { Expr } from './types.ts';

// Values and slopes --------------------------------------------------------------------------------------------------

/** A number for each variable, by name. */
export type Env = Readonly<Record<string, number>>;

export interface Gradient {
  readonly value: number;
  /** One partial for each variable that occurs; NaN where the value is NaN. */
  readonly partials: Record<string, number>;
}

/**
 * What happens at a point: `pole` the value runs to infinity; `jump` the two sides differ; `hole` the sides agree but
 * there is no value; `kink` the two slopes differ; `vertical` the slope is infinite; `edge` the domain ends here;
 * `outside` no value here nor beside; `overflow` too large to compute; `unknown` the numbers do not tell.
 */
export type PointKind =
  | 'smooth'
  | 'kink'
  | 'jump'
  | 'pole'
  | 'vertical'
  | 'edge'
  | 'hole'
  | 'outside'
  | 'overflow'
  | 'unknown';

export interface SlopeAt {
  readonly value: number;
  /** What `gradient` answers: the convention of the libraries at a kink. At a smooth point never NaN. */
  readonly slope: number;
  /** One-sided derivatives; ±Infinity for a vertical side, NaN where there is none or the numbers do not tell. */
  readonly left: number;
  readonly right: number;
  readonly kind: PointKind;
}

/** A place where a curve must not be drawn through, or has no slope; `left` and `right` are the one-sided limits of the value. */
export interface Break {
  readonly at: number;
  readonly kind: PointKind;
  readonly left: number;
  readonly right: number;
}

export interface Breaks {
  /** Sorted by `at`, at most 500. */
  readonly list: readonly Break[];
  /** False where there are more than could be found or listed. */
  readonly complete: boolean;
}

export type DifferenceScheme = 'forward' | 'central';

export interface DifferenceOptions {
  readonly h: number;
  readonly scheme: DifferenceScheme;
}

/** A difference quotient and how far it may be from the derivative: truncation and rounding together, both estimated. */
export interface NumericalDerivative {
  readonly value: number;
  readonly error: number;
}

// The tape -----------------------------------------------------------------------------------------------------------

export interface GradientColumns {
  readonly values: Float64Array;
  readonly partials: Float64Array[];
}

/** An expression as a flat list of instructions, run over whole columns. Returned arrays belong to the tape until its next call. */
export interface Tape {
  /** One column per variable; a column of length 1 counts for every row. One value per row. */
  values(columns: readonly Float64Array[]): Float64Array;
  /** Values and a column of partials per variable, into `out` where given; a column of length 1 gets one partial, the sum over rows. */
  gradients(columns: readonly Float64Array[], out?: GradientColumns): GradientColumns;
  /** The value of one row. */
  valueAt(inputs: Float64Array): number;
  /** One row: returns the value and fills `out` with the partials of the variables, then the adjoints of the nodes in `read`. */
  gradientAt(inputs: Float64Array, out: Float64Array): number;
}

export interface CompileOptions {
  /** Nodes whose adjoints `gradientAt` also gives; 0 for one that does not occur. */
  readonly read?: readonly Expr[];
}

// Derivations --------------------------------------------------------------------------------------------------------

/** One application of a named rule. `before` and `after` may hold derivatives that are still to be taken. */
export interface Step {
  /** `s0`, `s1`, … in the order of the derivation. */
  readonly id: string;
  /** The part of the function that this step is about. */
  readonly node: Expr;
  /** The id of a rule: of an op's row or of `rules`. */
  readonly rule: string;
  readonly before: Expr;
  readonly after: Expr;
  /** For the chain rule: the outer function of a letter that occurs nowhere else (u, v, w), its rule, the inner function. */
  readonly outer?: Expr;
  readonly outerRule?: string;
  readonly inner?: Expr;
}

export interface Derivation {
  readonly expr: Expr;
  readonly variable: string;
  readonly steps: readonly Step[];
  /** The same as `differentiate` gives. */
  readonly result: Expr;
}

// Traces -------------------------------------------------------------------------------------------------------------

/** A node gets its value; in forward mode its tangent (derivative by the chosen variable) beside it. */
export interface ValueStep {
  readonly kind: 'value';
  readonly id: string;
  readonly node: Expr;
  /** The id of the node, as `nodeIds` gives it. */
  readonly nodeId: string;
  readonly inputs: readonly { readonly nodeId: string; readonly value: number; readonly tangent?: number }[];
  readonly value: number;
  readonly partials?: readonly number[];
  readonly tangent?: number;
}

/** An adjoint flows back along one edge: contribution = incoming adjoint × partial. */
export interface EdgeStep {
  readonly kind: 'edge';
  readonly id: string;
  /** The node that the adjoint comes from, and the argument of it that receives the contribution. */
  readonly from: string;
  readonly to: string;
  readonly position: number;
  readonly partial: number;
  readonly adjoint: number;
  readonly contribution: number;
  /** The adjoint of `to` after this step. */
  readonly sum: number;
}

export type TraceMode = { readonly mode: 'reverse' } | { readonly mode: 'forward'; readonly variable: string };

export interface Trace {
  readonly mode: 'reverse' | 'forward';
  readonly expr: Expr;
  readonly steps: readonly (ValueStep | EdgeStep)[];
  readonly value: number;
  /** In reverse mode every variable; in forward mode the chosen one. */
  readonly partials: Readonly<Record<string, number>>;
}

// Equivalence --------------------------------------------------------------------------------------------------------

/** Whether two expressions are the same function, and how that is known. */
export type Verdict =
  | {
      readonly kind: 'same';
      /** `form`: both have the same normal form, a proof. `points`: they agree wherever they were compared, no proof. */
      readonly by: 'form' | 'points';
      /** How the domains compare, as far as the points tell. */
      readonly domains: 'same' | 'a-larger' | 'b-larger' | 'overlap';
    }
  /** A witness: at `env` the values `a` and `b` differ. */
  | { readonly kind: 'different'; readonly env: Env; readonly a: number; readonly b: number }
  | { readonly kind: 'undecided'; readonly reason: 'no-common-point' | 'too-large' | 'too-close' };

// Printing -----------------------------------------------------------------------------------------------------------

export interface PrintOptions {
  /** Past this many characters the rest is elided. */
  readonly maxLength?: number;
}

export interface TexOptions extends PrintOptions {
  /** With ids every occurrence of a node is marked `\htmlData{node=<id>}{…}`. */
  readonly ids?: ReadonlyMap<Expr, string>;
}
