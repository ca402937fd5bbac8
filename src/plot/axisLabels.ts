/** What is written at the axes, and where: numbers beside them, inside the picture, and room for the letters at their ends. */
import { axisPlaces, type PlaneGeometry } from './plane.ts';
import { ticksOf, type Tick } from './ticks.ts';

export interface AxisLabel {
  readonly text: string;
  /** Where it is anchored, and the middle of its height, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface AxisLabels {
  readonly numbers: readonly AxisLabel[];
  /** The letters at the ends; their text is the figure's. */
  readonly xEnd: Omit<AxisLabel, 'text'>;
  readonly yEnd: Omit<AxisLabel, 'text'>;
}

/** From an axis to its numbers, and what they keep free at the edges, in pixels. */
const below = 14;
const above = 13;
const beside = 8;
const atEdge = 16;
/** Room of the letter at the end of the x axis, in the row of its numbers: above the axis the curve is more likely to be. */
const xEndRoom = 14;
/** Room of the letter at the end of the y axis, where the numbers stand on its side. */
const yEndRoom = 32;

/** Half of what a digit takes along the line, and what the letter at the end of an axis takes, in pixels. */
const halfDigit = 3.9;
const halfLetter = 9;

const known = new WeakMap<PlaneGeometry, AxisLabels>();

export function axisLabels(plane: PlaneGeometry): AxisLabels {
  let labels = known.get(plane);
  if (labels === undefined) known.set(plane, (labels = labelsOf(plane)));
  return labels;
}

function labelsOf(plane: PlaneGeometry): AxisLabels {
  const { width, height } = plane;
  const { column, row, numbersAbove } = axisPlaces(plane);
  const hasOrigin = column > 0 && column < width && row > 0 && row < height;
  const yTicks = ticksOf(plane, 'y');
  const widest = 2 * halfDigit * Math.max(0, ...yTicks.map(({ text }) => text.length));
  const numbersRight = column < Math.max(34, beside + widest);
  const endLeft = column > width - 30;
  const numberRow = numbersAbove ? row - above : row + below;
  const isFree = ({ at, pixel }: Tick, from: number, to: number) =>
    !(hasOrigin && at === 0) && pixel > from && pixel < to;
  return {
    numbers: [
      ...ticksOf(plane, 'x')
        .filter((tick) => isFree(tick, atEdge, width - atEdge - xEndRoom))
        .map(({ pixel, text }): AxisLabel => ({ text, x: pixel, y: numberRow, anchor: 'middle' })),
      ...yTicks
        .filter((tick) => isFree(tick, numbersRight || endLeft ? yEndRoom : atEdge, height - atEdge))
        .map(({ pixel, text }): AxisLabel => ({
          text,
          x: numbersRight ? column + beside : column - beside,
          y: pixel,
          anchor: numbersRight ? 'start' : 'end',
        })),
    ],
    xEnd: { x: width - 6, y: numberRow - 1, anchor: 'end' },
    yEnd: { x: endLeft ? column - beside : column + beside, y: 9, anchor: endLeft ? 'end' : 'start' },
  };
}

/** A text by the middle of its line, and half of what it takes along it, in pixels. */
export interface Written {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

const gap = 6;
const lineHeight = 18;

/** Whether of two texts one stands on the other, or so near that they are read as one. */
export function meets(one: Written, other: Written): boolean {
  return Math.abs(one.x - other.x) < one.half + other.half + gap && Math.abs(one.y - other.y) < lineHeight;
}

/** Whether a text would stand on something written at the axes. */
export function meetsLabel(plane: PlaneGeometry, text: Written): boolean {
  const { numbers, xEnd, yEnd } = axisLabels(plane);
  return (
    meets(text, placed(xEnd, halfLetter)) ||
    meets(text, placed(yEnd, halfLetter)) ||
    numbers.some((label) => meets(text, placed(label, halfDigit * label.text.length)))
  );
}

function placed({ x, y, anchor }: Omit<AxisLabel, 'text'>, half: number): Written {
  return { x: anchor === 'middle' ? x : anchor === 'start' ? x + half : x - half, y, half };
}
