/** What the page and its Python worker say to each other. */

/** To the worker: a program to run. */
export interface RunProgram {
  readonly program: string;
  /** The names in the program whose numbers are sent back when it has ended. */
  readonly names: readonly string[];
}

/** More output than so many characters is dropped: it would drown the page. */
export const longestOutput = 20_000;

/** From the worker, in this order; any number of `loading` and `wrote`, one `ended` or `broken` for each program. */
export type FromPython =
  | { readonly kind: 'loading'; readonly bytes: number; readonly total: number }
  | { readonly kind: 'unavailable'; readonly reason: string }
  | { readonly kind: 'running' }
  | { readonly kind: 'wrote'; readonly text: string }
  /** The program took Python itself down: the next one needs another worker. */
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'ended'; readonly traceback?: string; readonly numbers: Readonly<Record<string, number>> };
