/** The marks of an axis: where they stand and what is written at them. D3 chooses round numbers; the room decides how many. */
import { trimmed } from '../ui/index.ts';
import type { PlaneGeometry } from './plane.ts';

export interface Tick {
  readonly at: number;
  readonly pixel: number;
  readonly text: string;
}

/** Room for one mark, in pixels. */
const roomX = 96;
const roomY = 56;

export function ticksOf(plane: PlaneGeometry, axis: 'x' | 'y'): readonly Tick[] {
  const scale = plane[axis];
  const length = axis === 'x' ? plane.width : plane.height;
  const count = Math.max(2, Math.round(length / (axis === 'x' ? roomX : roomY)));
  if ((axis === 'x' ? plane.xKind : plane.yKind) === 'log') return powerTicks(plane, axis, count);
  const write = scale.tickFormat(count);
  return scale.ticks(count).map((at) => ({ at, pixel: scale(at), text: trimmed(write(at)) }));
}

/** Powers of ten, thinned out evenly to what has room. */
function powerTicks(plane: PlaneGeometry, axis: 'x' | 'y', count: number): readonly Tick[] {
  const [from, to] = axis === 'x' ? plane.xRange : plane.yRange;
  const lowest = Math.ceil(Math.log10(from) - 1e-9);
  const highest = Math.floor(Math.log10(to) + 1e-9);
  const every = Math.max(1, Math.ceil((highest - lowest + 1) / count));
  const ticks: Tick[] = [];
  for (let power = lowest; power <= highest; power += every) {
    const at = Number(`1e${power}`);
    ticks.push({ at, pixel: plane[axis](at), text: powerOfTen(power) });
  }
  return ticks;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** @example powerOfTen(-6) // '10⁻⁶' */
export function powerOfTen(power: number): string {
  const digits = String(power)
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit);
  return `10${digits}`;
}
