/**
 * The worker that is Python: CPython compiled to WebAssembly (Pyodide), from our own files. It loads when it starts, runs
 * one program after the other, each in a fresh namespace, and is ended from outside when a program runs on. Only the
 * response that brings this file may compile WebAssembly (`scripts/headers.mjs`).
 */
import { version } from 'pyodide/package.json';

import { longestOutput, type FromPython, type RunProgram } from './protocol.ts';
import runner from './runner.py?raw';

const folder = new URL(`${import.meta.env.BASE_URL}assets/python/${version}/`, self.location.origin).href;
/** Output is told at most so often, in milliseconds. */
const pause = 40;

const tell = (message: FromPython) => self.postMessage(message, { transfer: [] });

/** Brings the files into the browser's cache, where Pyodide then finds them, and tells how far they have come. */
async function fetchAll(): Promise<void> {
  const sizes = (await (await fetch(`${folder}files.json`)).json()) as Readonly<Record<string, number>>;
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  let bytes = 0;
  tell({ kind: 'loading', bytes, total });
  await Promise.all(
    Object.keys(sizes).map(async (name) => {
      const response = await fetch(folder + name);
      if (!response.ok || response.body === null) throw new Error(`${name}: ${response.status}`);
      const reader = response.body.getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        bytes += part.value.length;
        tell({ kind: 'loading', bytes, total });
      }
    }),
  );
}

let written = 0;
let waiting = '';
let told = 0;
const decoder = new TextDecoder();

function flush(): void {
  if (waiting !== '') tell({ kind: 'wrote', text: waiting });
  waiting = '';
  told = Date.now();
}

function write(bytes: Uint8Array): number {
  // A copy: the bytes lie in Python's memory.
  const text = decoder.decode(bytes.slice(), { stream: true });
  if (written < longestOutput) waiting += text.slice(0, longestOutput - written);
  if (written <= longestOutput && written + text.length > longestOutput) waiting += '\n…\n';
  written += text.length;
  if (Date.now() - told > pause) flush();
  return bytes.length;
}

/** What is used of Pyodide. Its own types bring the globals of Emscripten with them. */
interface Pyodide {
  readonly setStdout: (to: { readonly write: (bytes: Uint8Array) => number }) => void;
  readonly setStderr: Pyodide['setStdout'];
  readonly setStdin: (from: { readonly error: true }) => void;
  readonly runPython: (code: string) => unknown;
}

interface PyodideModule {
  readonly loadPyodide: (options: { readonly indexURL: string }) => Promise<Pyodide>;
}

type Run = (program: string, names: string) => string;

async function load(): Promise<Run> {
  await fetchAll();
  const pyodide = (await import(/* @vite-ignore */ `${folder}pyodide.mjs`)) as PyodideModule;
  const python = await pyodide.loadPyodide({ indexURL: folder });
  python.setStdout({ write });
  python.setStderr({ write });
  python.setStdin({ error: true });
  const run: unknown = python.runPython(runner);
  // A program may come from somebody's link: it computes, and reaches neither the network nor what the book has stored.
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'indexedDB', 'caches', 'BroadcastChannel', 'Worker']) {
    Object.defineProperty(self, name, { value: undefined });
  }
  return run as Run;
}

interface Ended {
  readonly traceback: string | null;
  readonly numbers: Readonly<Record<string, string>>;
}

const loaded = load();
loaded.catch((error: unknown) => tell({ kind: 'unavailable', reason: String(error) }));

self.addEventListener('message', ({ data }: MessageEvent<RunProgram>) => {
  void loaded.then(
    (run) => {
      written = 0;
      tell({ kind: 'running' });
      const end = endOf(() => run(data.program, JSON.stringify(data.names)));
      flush();
      tell(end);
    },
    () => {},
  );
});

function endOf(run: () => string): FromPython {
  try {
    const { traceback, numbers } = JSON.parse(run()) as Ended;
    return {
      kind: 'ended',
      ...(traceback !== null && { traceback }),
      numbers: Object.fromEntries(Object.entries(numbers).map(([name, text]) => [name, numberOf(text)])),
    };
  } catch (error) {
    return { kind: 'broken', reason: String(error) };
  }
}

/** A number as Python's `repr` writes it. */
function numberOf(text: string): number {
  if (text === 'inf') return Infinity;
  return text === '-inf' ? -Infinity : Number(text);
}
