/**
 * One network learning: gradient descent over all points at once, every derivative by the tape. Work is done in slices, so
 * that a page can stop at any moment and go on in its next frame; where it stops changes no digit. Going back takes up the
 * nearest weights kept and computes the rest again, which gives the same numbers.
 */
import { commonSteps, rateAfter, type Run } from '../runs.ts';
import { batchOf } from './batch.ts';
import { dataOf, type Data, type DataSettings } from './data.ts';
import { firstParameters, networkOf, type Network, type Shape } from './network.ts';

export interface TrainingSettings extends DataSettings, Shape {}

/** The network after some steps, and how it does on all points. */
export interface Evaluation {
  readonly step: number;
  /** Mean cross-entropy; NaN or infinite once the numbers have grown too large. */
  readonly loss: number;
  /** The share of points whose class the output is nearer to. */
  readonly accuracy: number;
  /** For each layer, the output last: the root mean square of the partials of the loss by its weights and biases. */
  readonly sizes: readonly number[];
  readonly parameters: Float64Array;
  /** ∂loss/∂parameter, in the order of the parameters. */
  readonly gradient: Float64Array;
}

export interface Training {
  readonly network: Network;
  readonly data: Data;
  /** The last evaluation made. */
  readonly now: () => Evaluation;
  /** The losses after 0, 1, 2 … steps, as far as they are known. */
  readonly losses: () => readonly number[];
  /**
   * Works towards step `at` of these runs until that is done or `isLate` says so, and answers whether it is done. From a
   * diverged step no other leads on: it is done there.
   */
  readonly goTo: (runs: readonly Run[], at: number, isLate: () => boolean) => boolean;
}

/** Weights are kept after every so many steps. */
const every = 16;

export function trainingOf(settings: TrainingSettings): Training {
  const network = networkOf(settings);
  const data = dataOf(settings);
  const batch = batchOf(network, data);
  const rows = data.t.length;
  const losses: number[] = [];
  const kept = [firstParameters(network, settings.seed)];
  let followed: readonly Run[] = [];
  /** What is being evaluated. */
  let pending: { readonly step: number; readonly parameters: Float64Array } | undefined;
  let now = evaluated(0, firstParameters(network, settings.seed));

  function evaluated(step: number, parameters: Float64Array): Evaluation {
    begin(step, parameters);
    while (batch.work());
    return finished(step, parameters);
  }

  function begin(step: number, parameters: Float64Array): void {
    batch.start(parameters);
    pending = { step, parameters };
    if (step % every === 0) kept[step / every] = parameters;
  }

  function finished(step: number, parameters: Float64Array): Evaluation {
    pending = undefined;
    const gradient = batch.gradient.map((sum) => sum / rows);
    const loss = batch.loss() / rows;
    losses[step] = loss;
    const sizes = network.layers.map(({ from, count }) => rootMeanSquare(gradient.subarray(from, from + count)));
    return { step, loss, accuracy: batch.right() / rows, sizes, parameters, gradient };
  }

  /** Forgets what other runs led to, and stands where the way to step `at` goes on. */
  function follow(runs: readonly Run[], at: number): void {
    const common = commonSteps(followed, runs);
    followed = runs;
    kept.length = Math.min(kept.length, Math.floor(common / every) + 1);
    losses.length = Math.min(losses.length, common + 1);
    if (pending !== undefined && pending.step <= Math.min(common, at)) return;
    pending = undefined;
    const nearest = Math.min(Math.floor(at / every), kept.length - 1);
    const isOnTheWay = now.step <= Math.min(common, at) && now.step >= nearest * every;
    const parameters = kept[nearest];
    if (!isOnTheWay && parameters !== undefined) begin(nearest * every, parameters);
  }

  function goTo(runs: readonly Run[], at: number, isLate: () => boolean): boolean {
    follow(runs, at);
    for (;;) {
      if (pending !== undefined) {
        while (batch.work()) if (isLate()) return false;
        now = finished(pending.step, pending.parameters);
      }
      const rate = now.step < at && !hasDiverged(now) ? rateAfter(runs, now.step) : undefined;
      if (rate === undefined) return true;
      const { gradient } = now;
      begin(
        now.step + 1,
        now.parameters.map((parameter, i) => parameter - rate * (gradient[i] ?? NaN)),
      );
      if (isLate()) return false;
    }
  }

  return { network, data, now: () => now, losses: () => losses, goTo };
}

/** Guessing costs 0.7. What costs a million comes from steps that overshoot further each time. */
const tooMuch = 1e6;

export function hasDiverged({ loss }: Pick<Evaluation, 'loss'>): boolean {
  return !(loss < tooMuch);
}

function rootMeanSquare(numbers: Float64Array): number {
  return Math.sqrt(numbers.reduce((sum, number) => sum + number * number, 0) / numbers.length);
}
