/** Students write `2xe^x` and `sinx`: a run of letters that is no name is read as known names side by side. */

/** The pieces of `run` if there is exactly one way to cut it into known names. Time grows with the length, not its square. */
export function splitName(run: string, isKnown: (name: string) => boolean): readonly string[] | 'none' | 'several' {
  const longest = 16;
  // Where the first piece of the text from here on ends; 0 where there is no way to cut it, −1 where there are several.
  const ends = new Int32Array(run.length + 1).fill(1, run.length);
  for (let start = run.length - 1; start >= 0; start--) {
    for (let end = start + 1; end <= Math.min(run.length, start + longest); end++) {
      const rest = ends[end] ?? 0;
      if (rest !== 0 && isKnown(run.slice(start, end))) ends[start] = ends[start] === 0 && rest > 0 ? end : -1;
    }
  }
  const pieces: string[] = [];
  for (let start = 0, end = 0; start < run.length; start = end) {
    end = ends[start] ?? 0;
    if (end <= 0) return end === 0 ? 'none' : 'several';
    pieces.push(run.slice(start, end));
  }
  return pieces;
}
