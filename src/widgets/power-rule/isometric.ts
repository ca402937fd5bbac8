/**
 * A cube that grows, seen from a corner: eight boxes, of which seven are new, moved apart so that each is seen. Boxes are
 * given from back to front; of each, the three faces towards the eye.
 */
export type Place = readonly [a: number, b: number, c: number];

/** How many directions a box is new in: 0 the old cube, 1 a slab, 2 a bar, 3 the small cube. */
export type Rank = 0 | 1 | 2 | 3;

export interface Box {
  readonly key: string;
  readonly rank: Rank;
  /** In which of the three directions it lies in the added part. */
  readonly added: readonly [boolean, boolean, boolean];
}

/** From back to front: what is added lies nearer to the eye in its direction. */
export const boxes: readonly Box[] = [0, 1, 2, 3, 4, 5, 6, 7]
  .map((bits): Box => {
    const added = [(bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0] as const;
    const rank = added.filter(Boolean).length;
    return { key: String(bits), added, rank: rank === 0 ? 0 : rank === 1 ? 1 : rank === 2 ? 2 : 3 };
  })
  .toSorted((one, other) => one.rank - other.rank);

/** How far the new parts stand off the old cube, as a share of its edge: enough to see the old cube between them. */
export const gap = 0.4;

/** Where a box begins and ends, along each direction. */
export function extent({ added }: Box, x: number, h: number): { readonly from: Place; readonly to: Place } {
  const [a, b, c] = added.map((isNew) => (isNew ? ([x + gap * x, x + gap * x + h] as const) : ([0, x] as const)));
  if (a === undefined || b === undefined || c === undefined) throw new Error('A box has three directions.');
  return { from: [a[0], b[0], c[0]], to: [a[1], b[1], c[1]] };
}

const slant = Math.sqrt(3) / 2;

/** On paper: a runs to the right and down, b to the left and down, c up; y grows upwards. */
export function projected([a, b, c]: Place): readonly [x: number, y: number] {
  return [(a - b) * slant, c - (a + b) / 2];
}

export type Face = 'top' | 'right' | 'left';
export const faces: readonly Face[] = ['top', 'right', 'left'];

/** The corners of a face of a box, on paper. */
export function faceOf({ from, to }: ReturnType<typeof extent>, face: Face): readonly (readonly [number, number])[] {
  const [a0, b0, c0] = from;
  const [a1, b1, c1] = to;
  const corners: Readonly<Record<Face, readonly Place[]>> = {
    top: [
      [a0, b0, c1],
      [a1, b0, c1],
      [a1, b1, c1],
      [a0, b1, c1],
    ],
    right: [
      [a1, b0, c0],
      [a1, b1, c0],
      [a1, b1, c1],
      [a1, b0, c1],
    ],
    left: [
      [a0, b1, c0],
      [a1, b1, c0],
      [a1, b1, c1],
      [a0, b1, c1],
    ],
  };
  return corners[face].map(projected);
}
