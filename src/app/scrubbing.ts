/** How far a drag takes a number of the prose, and what a typed one says. Pure: `scrubs.ts` has the page. */
import { onGrid, type Stepping } from '../ui/index.ts';

/** A whole range is about a hand's width; a step is never finer than a hand nor slower than an eye (pixels). */
const sweep = 300;
const finest = 2;
const coarsest = 16;

/** Where a drag by so many pixels to the right takes a number that it found at `from`. */
export function draggedTo(from: number, pixels: number, stepping: Stepping): number {
  const { min, max, step } = stepping;
  const each = Math.min(coarsest, Math.max(finest, (sweep * step) / (max - min)));
  const steps = Math.trunc(pixels / each);
  return steps === 0 ? from : within(onGrid(from + steps * step, step), stepping);
}

/** What a reader has typed, to a tenth of a step and inside of the range; undefined where it is no number. */
export function typedNumber(text: string, stepping: Stepping): number | undefined {
  const plain = text.replace('−', '-');
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return undefined;
  return within(onGrid(Number(plain), stepping.step / 10), stepping);
}

function within(value: number, { min, max }: Stepping): number {
  return Math.min(max, Math.max(min, value));
}
