/** Things in a row that must not overlap, each as near as can be to where it wishes to stand. */

interface Block {
  /** Of the wishes, each less the room that the ones before it take. */
  sum: number;
  count: number;
}

/**
 * The places with the least sum of squared distances to the wishes, in the given order, with `gap` between neighbours:
 * whoever would overlap forms a block, which stands at the mean of its wishes (isotonic regression, by pooling neighbours).
 *
 * @example spread([0, 0], [10, 10], 2) // [-6, 6]
 */
export function spread(wishes: readonly number[], sizes: readonly number[], gap: number): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const [i, size] of sizes.entries()) {
    if (i > 0) offset += (sizes[i - 1] ?? 0) / 2 + gap + size / 2;
    offsets.push(offset);
  }
  const blocks: Block[] = [];
  for (const [i, wish] of wishes.entries()) {
    let block: Block = { sum: wish - (offsets[i] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.sum * block.count > block.sum * last.count;) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
      last = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((start, i) => start + (offsets[i] ?? 0));
}
