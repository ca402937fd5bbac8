/**
 * An expression as a function of one variable, the others held fixed: its value and slope at a point, and the guards of
 * its ops, whose zeros are the places where something may happen. What happens there is judged in `point.ts`.
 */
import { dependent, instructions } from './instructions.ts';
import type { Env, Expr } from './types.ts';

/** What is read at one point. */
export interface Reading {
  value: number;
  /** By forward mode, with the conventions of the partials; NaN where the value is NaN. */
  slope: number;
  /** Whether a finite number grew past the largest double on the way, where no guard is zero. */
  overflow: boolean;
  /** Whether a guard is zero on the way and left an infinity, as 1/0 does; the result may be finite again. */
  pole: boolean;
}

export interface Line {
  /**
   * Reads the point x; `guards` hold their values there until the next reading.
   * @param sloped whether the slope is asked for; where it is not, that of the reading means nothing
   */
  read(x: number, sloped?: boolean): Reading;
  readonly guards: Float64Array;
}

export function line(e: Expr, variable: string, env: Env = {}): Line {
  const program = instructions(e, [variable], env);
  const active = dependent(program, 1);
  const { list, root } = program;
  const values = program.start;
  const slopes = new Float64Array(values.length);
  const checks = list
    .filter(({ out }) => active[out])
    .flatMap(({ op, a, b, out }) => (op.guards ?? []).map((guard) => ({ guard, a, b, out })));
  const guards = new Float64Array(checks.length);
  const reading: Reading = { value: NaN, slope: NaN, overflow: false, pole: false };
  const finite = (slot: number) => Number.isFinite(values[slot]);

  return {
    guards,
    read(x, sloped = true) {
      values[0] = x;
      slopes[0] = 1;
      reading.overflow = false;
      reading.pole = false;
      let check = 0;
      for (const { op, a, b, out } of list) {
        const p = values[a] ?? 0;
        const q = values[b] ?? 0;
        const value = op.value(p, q);
        values[out] = value;
        if (sloped) {
          let slope = 0;
          for (const [k, partial] of op.partials.entries()) {
            const from = k === 0 ? a : b;
            if (active[from]) slope += partial(value, p, q) * (slopes[from] ?? 0);
          }
          slopes[out] = slope;
        }
        for (; checks[check]?.out === out; check++) guards[check] = checks[check]?.guard(p, q) ?? NaN;
        if (Math.abs(value) === Infinity && finite(a) && finite(b)) {
          // Also of an op that x does not reach: 1/a is no large number where a is 0.
          const isGuarded = op.guards?.some((guard) => guard(p, q) === 0) === true;
          reading[isGuarded ? 'pole' : 'overflow'] = true;
        }
      }
      reading.value = values[root] ?? NaN;
      reading.slope = Number.isNaN(reading.value) ? NaN : (slopes[root] ?? NaN);
      return reading;
    },
  };
}
