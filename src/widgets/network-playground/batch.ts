/**
 * The loss over all points and its gradient, some points at a time: partials of a sum are sums of partials, so slices can
 * be added up in any number of frames. The columns of the parameters are views into one array, nothing is copied.
 */
import type { Data } from './data.ts';
import type { Network } from './network.ts';

export interface Batch {
  /** Sets the parameters and forgets the sums. */
  readonly start: (parameters: Float64Array) => void;
  /** Adds the next slice of points; answers whether there are more. */
  readonly work: () => boolean;
  /** Sums over the points so far. */
  readonly loss: () => number;
  readonly gradient: Float64Array;
  /** How many points are classified correctly. */
  readonly right: () => number;
}

/** Points in one slice: well under a millisecond of work for two layers of eight. */
const slice = 50;

export function batchOf({ loss: tape, parameters: names }: Network, data: Data): Batch {
  const rows = data.t.length;
  const parameters = new Float64Array(names.length);
  const partials = new Float64Array(names.length);
  const gradient = new Float64Array(names.length);
  const views = (array: Float64Array) => names.map((_, i) => array.subarray(i, i + 1));
  const slices = Array.from({ length: Math.ceil(rows / slice) }, (_, i) => {
    const given = [data.x1, data.x2, data.t].map((column) => column.subarray(i * slice, (i + 1) * slice));
    const count = given[0]?.length ?? 0;
    return {
      columns: [...given, ...views(parameters)],
      // Partials by the points themselves are not asked for, but have their place.
      out: {
        values: new Float64Array(count),
        partials: [...given.map(() => new Float64Array(count)), ...views(partials)],
      },
    };
  });
  let [next, loss, right] = [0, 0, 0];

  function start(from: Float64Array): void {
    parameters.set(from);
    gradient.fill(0);
    [next, loss, right] = [0, 0, 0];
  }

  function work(): boolean {
    const part = slices[next];
    if (part === undefined) return false;
    const { values } = tape.gradients(part.columns, part.out);
    for (const [i, value] of values.entries()) {
      loss += value;
      // The loss is −ln of the share that the right class was given. Where both have one half, class 1 is the answer.
      if (value < Math.LN2 || (value === Math.LN2 && part.columns[2]?.[i] === 1)) right += 1;
    }
    for (const [i, partial] of partials.entries()) gradient[i] = (gradient[i] ?? 0) + partial;
    next += 1;
    return next < slices.length;
  }

  return { start, work, loss: () => loss, gradient, right: () => right };
}
