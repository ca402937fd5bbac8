/** What is wrong at a node: no value, or a value without a derivative. Judged on its own op at the values it receives. */
import { slopeAt } from '../../autodiff/index.ts';
import type { StepperNode } from './computation.ts';

/**
 * `outside` of the domain of its op; `pole`; `overflow` too large to compute; `after` an argument has no value; `kink` and
 * `jump` have a value, and a convention in place of a derivative; `edge` has a slope on one side at most, `vertical` none.
 */
export type Trouble = 'outside' | 'pole' | 'overflow' | 'after' | Slopeless;

export type Slopeless = 'kink' | 'jump' | 'edge' | 'vertical';

/** @param values of the nodes, NaN where there is none */
export function troubleAt(node: StepperNode, values: ReadonlyMap<string, number>): Trouble | undefined {
  const { expr, formula, inputs } = node;
  if (expr.kind !== 'op') return Number.isNaN(values.get(node.id)) ? 'outside' : undefined;
  const env: Record<string, number> = {};
  for (const { from } of inputs) {
    const value = values.get(from.id) ?? NaN;
    if (Number.isNaN(value)) return 'after';
    env[from.name] = value;
  }
  const hasValue = !Number.isNaN(values.get(node.id));
  // The guards of an op are zero where something may happen to its slope: nowhere else need it be looked at closely.
  const numbers = expr.args.map((arg, i) => {
    const link = inputs.find(({ position }) => position === i);
    return link === undefined ? (arg.kind === 'constant' ? arg.value : NaN) : (env[link.from.name] ?? NaN);
  });
  const [a = NaN, b = a] = numbers;
  const isNear = !hasValue || (expr.op.guards ?? []).some((guard) => guard(a, b) === 0);
  if (!isNear) return undefined;
  const kinds = new Set(
    inputs.map(({ from }) => {
      const { kind, slope } = slopeAt(formula, from.name, env);
      // At the end of its domain √x is as steep as at a vertical tangent, x^1.5 is not.
      return kind === 'edge' && !Number.isFinite(slope) ? 'vertical' : kind;
    }),
  );
  if (hasValue) {
    return (['jump', 'kink', 'vertical', 'edge'] as const).find((kind) => kinds.has(kind));
  }
  if (kinds.has('overflow')) return 'overflow';
  return kinds.has('pole') ? 'pole' : 'outside';
}
