/**
 * Keeps the network of a figure where its state says it is, frame by frame: a step asked for, a place far back, a run from
 * a link are worked off in slices that leave each frame time to answer. While it plays it moves the state on itself.
 */
import type { Grid } from '../../plot/index.ts';
import { told, type Live } from '../../ui/index.ts';
import { countOf, extendedRuns } from '../runs.ts';
import type { WidgetState } from '../widget-state.ts';
import { maxRuns, maxSteps } from './limits.ts';
import { surfaceOf, type SurfaceSweep } from './surface.ts';
import { hasDiverged, trainingOf, type Evaluation, type Training } from './training.ts';
import type { PlaygroundState } from './widget.ts';

/** What the figure shows: the numbers of one step, all of the same one. */
export interface Reading extends Evaluation, Pick<Training, 'data'> {
  readonly settings: PlaygroundState;
  /** The losses after 0, 1, 2 … steps, as far as they are known. */
  readonly losses: readonly number[];
  readonly diverged: boolean;
  /** Whether steps are still to be computed to where the state stands. */
  readonly behind: boolean;
}

export interface Trainer {
  readonly reading: Live<Reading>;
  readonly surface: Live<Grid>;
  readonly playing: Live<boolean>;
  readonly play: () => void;
  readonly pause: () => void;
  /** One step, with the learning rate of the state. */
  readonly step: () => void;
  /** Begins to follow the state; returns what ends it. */
  readonly start: () => () => void;
}

/** Milliseconds of a frame for steps, and for the picture of them: half of a frame is left to drawing, also on a slow machine. */
const forSteps = 3.5;
const forPicture = 1.5;
/** Steps of a frame while it plays: with more it would be over before one has looked. */
const perFrame = 2;
/** While it plays, every third frame is for drawing what the others have computed. */
const drawEvery = 3;

export function trainerOf(state: WidgetState<PlaygroundState>): Trainer {
  let of = made(state.first);
  const reading = told(readingOf(of.training, state.first));
  const surface = told(wholeSurface(of));
  const playing = told(false);
  let frame = 0;
  let count = 0;

  /** The training of these settings; a new one where they changed. */
  function trainingOfNow(now: PlaygroundState): Training {
    if (keyOf(now) !== of.key) of = made(now);
    return of.training;
  }

  function schedule(): void {
    frame ||= requestAnimationFrame(work);
  }

  function work(): void {
    frame = 0;
    count += 1;
    const isLate = lateAfter(forSteps);
    const draws = count % drawEvery === 0;
    if (playing.get()) {
      if (draws) draw();
      else goOn(isLate);
      schedule();
    } else {
      const isThere = catchUp(isLate);
      if (isThere || draws) draw();
      if (!isThere || !sweepOn()) schedule();
    }
  }

  /** Shows the numbers, and the picture where a new one is complete. */
  function draw(): void {
    const now = state.get();
    const { step, parameters } = of.training.now();
    const last = reading.get();
    if (last.settings !== now || last.step !== step || last.parameters !== parameters)
      reading.tell(readingOf(of.training, now));
    if (of.grid !== undefined) surface.tell(of.grid);
  }

  function catchUp(isLate: () => boolean): boolean {
    const now = state.get();
    return trainingOfNow(now).goTo(now.runs, now.at, isLate);
  }

  /** As many steps further as this frame has time for, and a part of the picture. */
  function goOn(isLate: () => boolean): void {
    const before = state.get();
    const training = trainingOfNow(before);
    const runs = extendedRuns(before.runs, before.at, [before.rate, perFrame], { maxSteps, maxRuns });
    const isThere = training.goTo(runs, countOf(runs), isLate);
    const { step } = training.now();
    if (step > before.at) moveTo(before, step - before.at);
    if (isThere && step < before.at + perFrame) pause();
    sweepOn();
  }

  function moveTo({ runs, at, rate }: PlaygroundState, steps: number): void {
    const next = extendedRuns(runs, at, [rate, steps], { maxSteps, maxRuns });
    state.set({ runs: next.map(([eta, count]): [number, number] => [eta, count]), at: countOf(next) });
  }

  /** A part of the picture; whether the picture is that of the last numbers. */
  function sweepOn(): boolean {
    const { parameters } = of.training.now();
    if (of.sweeping === undefined) {
      if (of.swept === parameters) return true;
      of.sweep.start(parameters);
      of.sweeping = parameters;
    }
    const isLate = lateAfter(forPicture);
    let grid = of.sweep.work();
    while (grid === undefined && !isLate()) grid = of.sweep.work();
    if (grid === undefined) return false;
    of.swept = of.sweeping;
    of.sweeping = undefined;
    of.grid = grid;
    // The last one is drawn in a frame of its own.
    return false;
  }

  function pause(): void {
    playing.tell(false);
  }

  function play(): void {
    playing.tell(true);
    schedule();
  }

  function step(): void {
    pause();
    moveTo(state.get(), 1);
  }

  function start(): () => void {
    schedule();
    const end = state.subscribe(schedule);
    return () => {
      end();
      pause();
      cancelAnimationFrame(frame);
      frame = 0;
    };
  }

  return { reading, surface, playing, play, pause, step, start };
}

/** Says whether so many milliseconds are over, counted from now. */
function lateAfter(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
}

/** A training with its picture: whose parameters the picture is being made of, and of which it was made last. */
interface Made {
  readonly key: string;
  readonly training: Training;
  readonly sweep: SurfaceSweep;
  sweeping?: Float64Array | undefined;
  swept?: Float64Array;
  grid?: Grid;
}

function made(settings: PlaygroundState): Made {
  const training = trainingOf(settings);
  return { key: keyOf(settings), training, sweep: surfaceOf(training.network) };
}

/** What decides a training, besides its steps. */
function keyOf({ pattern, points, noise, seed, activation, layers, units }: PlaygroundState): string {
  return [pattern, points, noise, seed, activation, layers, units].join();
}

function readingOf(training: Training, settings: PlaygroundState): Reading {
  const now = training.now();
  const diverged = hasDiverged(now);
  const behind = now.step !== settings.at && !diverged;
  return { ...now, data: training.data, losses: training.losses(), settings, diverged, behind };
}

/** The first picture, which the prerendered page shows. */
function wholeSurface(of: Made): Grid {
  const { parameters } = of.training.now();
  of.sweep.start(parameters);
  of.swept = parameters;
  for (;;) {
    const grid = of.sweep.work();
    if (grid === undefined) continue;
    of.grid = grid;
    return grid;
  }
}
