/** The pairs of functions that a lesson offers; the one it starts with is one of them, named or not. */
import type { Interval } from '../../plot/index.ts';
import type { CompositionProps } from './widget.ts';

export interface Preset {
  readonly g: string;
  readonly f: string;
  readonly at?: number;
  readonly range?: Interval;
}

export function presetOf(props: CompositionProps, { g, f }: Pick<Preset, 'g' | 'f'>): Preset | undefined {
  const named: readonly Preset[] = props.presets;
  return [...named, startOf(props)].find((preset) => preset.g === g && preset.f === f);
}

function startOf({ g, f, at, range }: CompositionProps): Preset {
  return { g, f, at, ...(range && { range }) };
}
