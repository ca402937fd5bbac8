import { describe, expect, test } from 'vitest';

import { countOf, type Run } from '../runs.ts';
import { dataOf, patterns } from './data.ts';
import { firstParameters, networkOf } from './network.ts';
import { randomOf } from './random.ts';
import { hasDiverged, trainingOf, type Training, type TrainingSettings } from './training.ts';

const settings: TrainingSettings = {
  pattern: 'moons',
  points: 100,
  noise: 0.1,
  seed: 5,
  activation: 'tanh',
  layers: 2,
  units: 3,
};
const never = () => false;
const always = () => true;

function trained(changes: Partial<TrainingSettings>, runs: readonly Run[]): Training {
  const training = trainingOf({ ...settings, ...changes });
  training.goTo(runs, countOf(runs), never);
  return training;
}

const activations: Readonly<Record<string, readonly [f: (z: number) => number, slope: (z: number) => number]>> = {
  tanh: [Math.tanh, (z) => 1 - Math.tanh(z) ** 2],
  sigmoid: [logistic, (z) => logistic(z) * (1 - logistic(z))],
  relu: [(z) => Math.max(0, z), (z) => (z > 0 ? 1 : 0)],
  leakyrelu: [(z) => (z > 0 ? z : 0.01 * z), (z) => (z > 0 ? 1 : 0.01)],
};

function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** Backpropagation as the lesson writes it: layer by layer, δ ⊙ f′(z), then Wᵀδ. Nothing of the core. */
function byHand({ activation, points }: TrainingSettings, training: Training, parameters: Float64Array) {
  const [f, slope] = activations[activation] ?? [logistic, logistic];
  const { data, network } = training;
  const gradient = new Float64Array(parameters.length);
  let [loss, right] = [0, 0];
  for (let row = 0; row < points; row += 1) {
    const inputs: number[][] = [[data.x1[row] ?? NaN, data.x2[row] ?? NaN]];
    const sums: number[][] = [];
    for (const [l, layer] of network.layers.entries()) {
      const x = inputs[l] ?? [];
      const z = rowsOf(layer, parameters).map((w) =>
        x.reduce((sum, one, j) => sum + one * (w[j] ?? NaN), w.at(-1) ?? NaN),
      );
      sums.push(z);
      inputs.push(l === network.layers.length - 1 ? z : z.map(f));
    }
    const z = sums.at(-1)?.[0] ?? NaN;
    const t = data.t[row] ?? NaN;
    loss -= t === 1 ? Math.log(logistic(z)) : Math.log(1 - logistic(z));
    right += logistic(z) >= 0.5 === (t === 1) ? 1 : 0;
    let delta = [logistic(z) - t];
    for (const [l, layer] of [...network.layers.entries()].reverse()) {
      const x = inputs[l] ?? [];
      const rows = rowsOf(layer, parameters);
      for (const [i, d] of delta.entries()) {
        const at = layer.from + i * (layer.inputs + 1);
        for (const [j, one] of x.entries()) gradient[at + j] = (gradient[at + j] ?? NaN) + d * one;
        gradient[at + layer.inputs] = (gradient[at + layer.inputs] ?? NaN) + d;
      }
      delta = x.map((_, j) => {
        const sum = rows.reduce((all, w, i) => all + (w[j] ?? NaN) * (delta[i] ?? NaN), 0);
        return l === 0 ? sum : sum * slope(sums[l - 1]?.[j] ?? NaN);
      });
    }
  }
  return { loss: loss / points, accuracy: right / points, gradient: gradient.map((sum) => sum / points) };
}

function rowsOf({ from, count, inputs }: { from: number; count: number; inputs: number }, parameters: Float64Array) {
  return Array.from({ length: count / (inputs + 1) }, (_, i) => [
    ...parameters.subarray(from + i * (inputs + 1), from + (i + 1) * (inputs + 1)),
  ]);
}

/** The largest difference; NaN where the lengths differ. */
function apart(found: ArrayLike<number>, expected: ArrayLike<number>): number {
  const differences = Array.from(found, (one, i) => Math.abs(one - (expected[i] ?? NaN)));
  return found.length === expected.length ? Math.max(...differences) : NaN;
}

describe('the gradient of the tape', () => {
  test.each(Object.keys(activations).flatMap((activation) => [1, 2, 3].map((layers) => [activation, layers] as const)))(
    'is that of backpropagation by hand: %s, %i layers, at the start and after 20 steps',
    (activation, layers) => {
      const given = { ...settings, activation, layers };
      for (const runs of [[], [[0.3, 20]]] as const) {
        const training = trained(given, runs);
        const { parameters, gradient, loss, accuracy } = training.now();
        const expected = byHand(given, training, parameters);
        expect(loss).toBeCloseTo(expected.loss, 12);
        expect(accuracy).toBe(expected.accuracy);
        expect(apart(gradient, expected.gradient)).toBeLessThan(1e-12);
      }
    },
  );

  test.each(['tanh', 'sigmoid', 'gelu', 'mish', 'softplus', 'silu'])(
    'is what nudging each parameter shows: %s',
    (activation) => {
      const training = trained({ activation, layers: 1, units: 2 }, [[0.5, 7]]);
      const { parameters, gradient } = training.now();
      const { network, data } = training;
      const lossAt = (i: number, nudge: number) => {
        const columns = Array.from(parameters, (one, k) => Float64Array.of(k === i ? one + nudge : one));
        const values = network.loss.values([data.x1, data.x2, data.t, ...columns]);
        return values.reduce((sum, value) => sum + value, 0) / values.length;
      };
      const h = 1e-5;
      for (const [i, partial] of gradient.entries()) {
        expect(partial).toBeCloseTo((lossAt(i, h) - lossAt(i, -h)) / (2 * h), 8);
      }
    },
  );

  test('its size in a layer is the root mean square of the partials there', () => {
    const { sizes, gradient } = trained({}, [[0.3, 3]]).now();
    // 3 neurons with 2 inputs, 3 with 3, the output with 3; each has a bias.
    const parts = [gradient.slice(0, 9), gradient.slice(9, 21), gradient.slice(21)];
    expect(
      apart(
        sizes,
        parts.map((part) => Math.hypot(...part) / Math.sqrt(part.length)),
      ),
    ).toBeLessThan(1e-14);
  });

  test('through three layers of sigmoids it shrinks three times as much as through ReLU, and more', () => {
    for (const seed of [1, 2, 3, 5]) {
      const ratio = (activation: string) => {
        const { sizes } = trained({ activation, layers: 3, units: 8, pattern: 'circles', seed }, []).now();
        return (sizes[0] ?? NaN) / (sizes.at(-1) ?? NaN);
      };
      expect(ratio('relu')).toBeGreaterThan(3 * ratio('sigmoid'));
      expect(ratio('sigmoid')).toBeLessThan(0.1);
    }
  });
});

describe('a run', () => {
  const runs: readonly Run[] = [
    [0.3, 30],
    [1, 20],
  ];

  test('learns: all four patterns are told apart', () => {
    for (const pattern of patterns) {
      const training = trained({ pattern, units: 8, noise: 0.05 }, [[pattern === 'spiral' ? 1 : 0.5, 700]]);
      expect(training.now().accuracy).toBeGreaterThan(0.93);
      expect(training.now().loss).toBeLessThan((training.losses()[0] ?? NaN) / 3);
    }
  }, 20_000);

  test('is the same for the same seed, to the last digit, and another one for another seed', () => {
    const [one, same, other] = [trained({}, runs), trained({}, runs), trained({ seed: 6 }, runs)];
    expect(one.now()).toEqual(same.now());
    expect(one.losses()).toEqual(same.losses());
    expect(one.now().loss).not.toBe(other.now().loss);
  });

  test('worked off in slices it gives the same numbers', () => {
    const whole = trained({ points: 400 }, runs);
    const sliced = trainingOf({ ...settings, points: 400 });
    let frames = 1;
    while (!sliced.goTo(runs, 50, always)) frames += 1;
    // Eight slices of fifty points for each step.
    expect(frames).toBeGreaterThan(350);
    expect(sliced.now()).toEqual(whole.now());
  });

  test('rewound it gives the numbers it gave before, at every step, and forwards again', () => {
    const training = trainingOf(settings);
    const before = Array.from({ length: 51 }, (_, at) => {
      training.goTo(runs, at, never);
      return training.now();
    });
    for (const at of [50, 49, 31, 30, 17, 16, 15, 1, 0, 8, 50, 33]) {
      expect(training.goTo(runs, at, never)).toBe(true);
      expect(training.now()).toEqual(before[at]);
    }
    expect(training.losses()).toEqual(before.map(({ loss }) => loss));
  });

  test('rewound in the middle of a slice it is not led astray', () => {
    const training = trainingOf({ ...settings, points: 400 });
    training.goTo(runs, 20, never);
    training.goTo(runs, 40, always);
    training.goTo(runs, 20, never);
    expect(training.now()).toEqual(trained({ points: 400 }, [[0.3, 20]]).now());
    training.goTo(runs, 40, always);
    training.goTo([[0.7, 40]], 40, never);
    expect(training.now()).toEqual(trained({ points: 400 }, [[0.7, 40]]).now());
  });

  test('another rate from a step on is another run from there, and the first steps stay', () => {
    const training = trained({}, runs);
    const branch: readonly Run[] = [
      [0.3, 10],
      [2, 5],
    ];
    training.goTo(branch, 15, never);
    expect(training.now()).toEqual(trained({}, branch).now());
    expect(training.losses()).toHaveLength(16);
  });

  test('one step is w − η·∂L/∂w for all parameters at once', () => {
    const start = trained({}, []).now();
    const next = trained({}, [[0.3, 1]]).now();
    expect(
      apart(
        next.parameters,
        start.parameters.map((w, i) => w - 0.3 * (start.gradient[i] ?? NaN)),
      ),
    ).toBeLessThan(1e-15);
  });

  test('where the numbers grow too large it ends', () => {
    const wild = { activation: 'leakyrelu', layers: 3, units: 8, seed: 1 };
    const training = trained(wild, [[100, 200]]);
    const { step, loss } = training.now();
    expect(hasDiverged({ loss })).toBe(true);
    expect(step).toBeLessThan(20);
    expect(training.losses()).toHaveLength(step + 1);
    expect(
      training
        .losses()
        .slice(0, step)
        .every((one) => one < 1e6),
    ).toBe(true);
    training.goTo([[100, 200]], 0, never);
    expect(training.now().loss).toBe(training.losses()[0]);
  });
});

function mean(all: readonly number[]): number {
  return all.reduce((a, b) => a + b, 0) / all.length;
}

describe('what a seed makes', () => {
  test.each(patterns)('%s: as many points of each class, in the picture, the same again', (pattern) => {
    const given = { pattern, points: 400, noise: 0, seed: 3 };
    const { x1, x2, t } = dataOf(given);
    expect(t.reduce((sum, one) => sum + one, 0)).toBe(200);
    expect(Math.max(...x1.map(Math.abs), ...x2.map(Math.abs))).toBeLessThan(2);
    expect(dataOf(given)).toEqual({ x1, x2, t });
    expect(dataOf({ ...given, seed: 4 }).x1).not.toEqual(x1);
  });

  test('noise spreads the points by its standard deviation', () => {
    const given = { pattern: 'xor', points: 400, seed: 3 } as const;
    // Without noise each class of xor keeps away from the axes.
    expect(Math.min(...dataOf({ ...given, noise: 0 }).x1.map(Math.abs))).toBeGreaterThan(0.2);
    expect(Math.min(...dataOf({ ...given, noise: 0.5 }).x1.map(Math.abs))).toBeLessThan(0.05);
  });

  test('numbers are even and normal as they say', () => {
    const random = randomOf(1);
    const even = Array.from({ length: 20_000 }, () => random.even());
    const normal = Array.from({ length: 20_000 }, () => random.normal());
    expect(mean(even)).toBeCloseTo(0.5, 2);
    expect(mean(even.map((one) => one * one))).toBeCloseTo(1 / 3, 2);
    expect(Math.abs(mean(normal))).toBeLessThan(0.03);
    expect(mean(normal.map((one) => one * one))).toBeCloseTo(1, 1);
    expect(Math.min(...even)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...even)).toBeLessThan(1);
  });

  test('the first weights have variance 2/n, the biases are 0, whatever the activation', () => {
    const shape = { layers: 3, units: 8 };
    const network = networkOf({ ...shape, activation: 'relu' });
    const first = firstParameters(network, 9);
    expect(firstParameters(networkOf({ ...shape, activation: 'sigmoid' }), 9)).toEqual(first);
    expect(first).toHaveLength(24 + 72 + 72 + 9);
    const biases = first.filter((_, i) => network.parameters[i]?.startsWith('b'));
    expect([...biases]).toEqual(Array.from({ length: 25 }, () => 0));
    const inner = first.subarray(24, 168).filter((one) => one !== 0);
    expect(inner.reduce((sum, one) => sum + one * one, 0) / inner.length).toBeCloseTo(2 / 8, 1);
  });
});
