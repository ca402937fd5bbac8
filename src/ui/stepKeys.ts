/**
 * The keys that move one quantity, the same for a handle in a plot, a slider and a number field: arrows one step, with
 * Shift ten, with Ctrl a tenth; Home and End to the ends of its range.
 */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
}

export interface Stepping {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const directions: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** Where a key press takes `value`, on a multiple of the step it takes; undefined for a key that does not move it. */
export function keyedValue(press: KeyPress, value: number, { min, max, step }: Stepping): number | undefined {
  if (press.altKey === true || press.metaKey === true) return undefined;
  if (press.key === 'Home') return min;
  if (press.key === 'End') return max;
  const direction = directions[press.key];
  if (direction === undefined) return undefined;
  const size = step * (press.shiftKey ? 10 : 1) * (press.ctrlKey ? 0.1 : 1);
  return Math.min(max, Math.max(min, onGrid(value + direction * size, Math.min(step, size))));
}

/**
 * The multiple of `grid` next to a value, free of binary noise: 0.30000000000000004 on a grid of 0.1 is 0.3. A grid is
 * 1, 2 or 5 times a power of ten.
 */
export function onGrid(value: number, grid: number): number {
  const count = Math.round(value / grid);
  const decimals = Math.min(20, Math.max(0, Math.ceil(-Math.log10(grid) - 1e-9)));
  return Number((count * grid).toFixed(decimals));
}
