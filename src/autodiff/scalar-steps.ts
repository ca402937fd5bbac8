/**
 * The instructions of a tape as the steps that `scalar-tape.ts` runs. An op that is written out there has a code, and so have
 * the pairs that neurons and losses are made of: a·b + c, exp(−a) and (a − b)² are one step, not two.
 */
import type { Instructions } from './instructions.ts';
import type { Op } from './types.ts';

export interface ScalarStep {
  /** Its place in `written`, from 1; 0 is every other op, which is called through its row. */
  readonly code: number;
  /** Of a pair the op that comes last. */
  readonly op: Op;
  /** The slots of the arguments. `b` repeats `a` where there is one; `c` is what a·b + c adds. */
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly out: number;
}

/** A pair is named by its ops, the last one first. */
const written = ['add', 'sub', 'mul', 'div', 'neg', 'exp', 'square', 'add mul', 'exp neg', 'square sub'];
const codes: ReadonlyMap<string, number> = new Map(written.map((id, i) => [id, i + 1]));

/** `isTwo` tells of a slot whether it holds 2 for good; the slots in `kept` are filled, whatever could do without them. */
export function scalarSteps(
  { list, start }: Instructions,
  kept: readonly number[],
  isTwo: (slot: number) => boolean,
): readonly ScalarStep[] {
  const uses = new Uint32Array(start.length);
  for (const slot of [...kept, ...list.flatMap(({ op, a, b }) => (op.arity === 2 ? [a, b] : [a]))]) {
    uses[slot] = (uses[slot] ?? 0) + 1;
  }
  const steps = new Map<number, ScalarStep & { readonly id: string }>();
  for (const { op, a, b, out } of list) {
    const id = op.sign === '^' && isTwo(b) ? 'square' : op.id;
    const joins = (slot: number) => uses[slot] === 1 && codes.has(`${id} ${steps.get(slot)?.id}`);
    const inner = steps.get([a, b].find(joins) ?? -1);
    const both = inner ? `${id} ${inner.id}` : id;
    const step = { id: both, code: codes.get(both) ?? 0, op, out };
    if (inner) steps.delete(inner.out);
    steps.set(out, inner ? { ...step, a: inner.a, b: inner.b, c: inner.out === a ? b : a } : { ...step, a, b, c: b });
  }
  return [...steps.values()];
}
