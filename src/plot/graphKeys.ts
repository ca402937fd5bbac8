/** The keys of a graph's frame: steps, from node to node, and the moves of the picture. */
import type { KeyboardEvent } from 'react';

import type { Stage } from './stage.ts';

/** How far an arrow key moves the picture, in pixels. */
const stride = 60;
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };
const walks: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
const zooms: Readonly<Record<string, number>> = { '+': 1.25, '=': 1.25, '-': 0.8 };
const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [stride, 0],
  ArrowRight: [-stride, 0],
  ArrowUp: [0, stride],
  ArrowDown: [0, -stride],
};

export function graphKey(
  event: KeyboardEvent,
  frame: HTMLElement | null,
  stage: Stage,
  onStep: ((by: number) => void) | undefined,
): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const { key } = event;
  const pan = event.shiftKey ? pans[key] : undefined;
  const [step, walk, zoom] = [steps[key], walks[key], zooms[key]];
  if (pan !== undefined) stage.pan(...pan);
  else if (step !== undefined && onStep !== undefined) onStep(step);
  else if (walk !== undefined) focusNext(frame, walk);
  else if (zoom !== undefined) stage.zoom(zoom);
  else if (key === '0') stage.fit();
  else return;
  event.preventDefault();
}

/** To the next node in order; from the frame itself to the one that is just now acted on, or to the first. */
function focusNext(frame: HTMLElement | null, by: number): void {
  const nodes = [...(frame?.querySelectorAll<HTMLElement>('[data-node]') ?? [])];
  const at = nodes.findIndex((node) => node === document.activeElement);
  const now = nodes.find((node) => node.dataset['standing'] === 'now') ?? nodes[0];
  const next = at < 0 ? now : nodes[Math.min(nodes.length - 1, Math.max(0, at + by))];
  next?.focus({ preventScroll: true });
}
