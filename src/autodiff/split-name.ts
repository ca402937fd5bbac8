/** Students write `2xe^x` and `sinx`: a run of letters that is no name is read as known names side by side. */

export type Piece = readonly [start: number, end: number];

/** The pieces of `run` if there is exactly one way to cut it into known names. Time grows with the length, not its square. */
export function splitName(run: string, isKnown: (name: string) => boolean): readonly Piece[] | 'none' | 'several' {
  const longest = 16;
  // How many ways there are to cut the text from here on (two means several), and where the first piece ends.
  const ways = new Uint8Array(run.length + 1);
  const ends = new Int32Array(run.length + 1);
  ways[run.length] = 1;
  for (let start = run.length - 1; start >= 0; start--) {
    for (let end = start + 1; end <= Math.min(run.length, start + longest); end++) {
      const rest = ways[end] ?? 0;
      if (rest === 0 || !isKnown(run.slice(start, end))) continue;
      ways[start] = Math.min(2, (ways[start] ?? 0) + rest);
      ends[start] = end;
    }
  }
  if (ways[0] !== 1) return ways[0] === 0 ? 'none' : 'several';
  const pieces: Piece[] = [];
  for (let start = 0; start < run.length; start = ends[start] ?? run.length)
    pieces.push([start, ends[start] ?? run.length]);
  return pieces;
}
