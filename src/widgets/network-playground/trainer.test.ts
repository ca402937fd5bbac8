import * as v from 'valibot';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { clearEntry, setEntry } from '../../state/index.ts';
import { widgetState } from '../widget-state.ts';
import { trainerOf } from './trainer.ts';
import { trainingOf } from './training.ts';
import { widget } from './widget.ts';

const instance = 'a/b';
const first = widget.initial(v.parse(widget.props, { points: 100, units: 2 }));
let frames: (() => void)[] = [];

beforeEach(() => {
  clearEntry(instance);
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
});
afterEach(() => vi.unstubAllGlobals());

/** Runs frames until none is asked for, or so many have run. */
function run(most = 10_000): number {
  let count = 0;
  for (; count < most && frames.length > 0; count += 1) frames.shift()?.();
  return count;
}

function started() {
  const state = widgetState(widget.state, instance, first);
  const trainer = trainerOf(state);
  const end = trainer.start();
  return { state, trainer, end };
}

it('plays a step or two in each frame, and where it pauses state and numbers agree', () => {
  const { state, trainer, end } = started();
  run();
  expect(trainer.reading.get().step).toBe(0);
  trainer.play();
  run(30);
  trainer.pause();
  run();
  const { at, runs } = state.get();
  expect(at).toBeGreaterThan(0);
  expect(at).toBeLessThanOrEqual(60);
  expect(runs).toEqual([[first.rate, at]]);
  const again = trainingOf(first);
  again.goTo(runs, at, () => false);
  expect(trainer.reading.get()).toMatchObject({ step: at, loss: again.now().loss, behind: false });
  end();
});

it('an entry from a link is computed again, whatever the frames', () => {
  const { trainer, end } = started();
  setEntry(instance, { ...first, runs: [[0.5, 300]], at: 300 }, 'link');
  expect(run()).toBeGreaterThan(0);
  const again = trainingOf(first);
  again.goTo([[0.5, 300]], 300, () => false);
  expect(trainer.reading.get().loss).toBe(again.now().loss);
  expect(trainer.surface.get()).not.toBe(trainer.surface.first);
  end();
});

it('a diverging run pauses where it diverged', () => {
  const { state, trainer, end } = started();
  state.set({ activation: 'leakyrelu', layers: 3, units: 8, rate: 100 });
  trainer.play();
  run();
  const { step, diverged } = trainer.reading.get();
  expect(diverged).toBe(true);
  expect(trainer.playing.get()).toBe(false);
  expect(state.get().at).toBe(step);
  state.set({ at: 0 });
  run();
  expect(trainer.reading.get()).toMatchObject({ step: 0, diverged: false });
  end();
});

it('at the last step it pauses, and asks for no more frames', () => {
  const { state, trainer, end } = started();
  state.set({ runs: [[0.5, 2999]], at: 2999 });
  run();
  trainer.play();
  run();
  expect(state.get().at).toBe(3000);
  expect(trainer.playing.get()).toBe(false);
  expect(frames).toEqual([]);
  end();
});

it('other settings are another training, from its start', () => {
  const { state, trainer, end } = started();
  trainer.step();
  run();
  const before = trainer.reading.get();
  expect(before.step).toBe(1);
  state.set({ seed: 8, runs: [], at: 0 });
  run();
  expect(trainer.reading.get().step).toBe(0);
  expect(trainer.reading.get().data).not.toBe(before.data);
  end();
});
