/** The functions with paths that a lesson offers; the one it starts with is one of them, named or not. */
import type { Interval } from '../../plot/index.ts';
import type { PathFormulas } from './model.ts';
import type { MultivariableProps } from './widget.ts';

export interface Preset extends PathFormulas {
  readonly at?: number;
  readonly range?: Interval;
  readonly view?: { readonly x: Interval; readonly y: Interval };
}

export function presetOf(props: MultivariableProps, { f, x, y }: PathFormulas): Preset | undefined {
  const named: readonly Preset[] = props.presets;
  const { view, ...start } = props;
  return [...named, { ...start, ...(view && { view }) }].find(
    (preset) => preset.f === f && preset.x === x && preset.y === y,
  );
}

/** How far t runs: as the lesson says of these functions, else as at the start. */
export function rangeOf(props: MultivariableProps, formulas: PathFormulas): Interval {
  return presetOf(props, formulas)?.range ?? props.range;
}

export function keyOf({ f, x, y }: PathFormulas): string {
  return [f, x, y].join(' ; ');
}
