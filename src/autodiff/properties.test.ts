/** What must hold for every expression, every text and every number, on random ones. */
import {
  assert,
  boolean,
  constantFrom,
  double,
  integer,
  oneof,
  pre,
  property,
  record,
  type Arbitrary,
  type IProperty,
} from 'fast-check';
import { renderToString } from 'katex';
import { describe, expect, it } from 'vitest';
import { expressions, formulas, tameOps, texts } from './cases/arbitrary.ts';
import { compile, equal, evaluate, gradient, nodeIds, parse, ParseError, slopeAt, toTex, toText } from './index.ts';
import type { Expr } from './index.ts';

const names = ['x', 'y', 'w1'];
const points = record({ x: number(), y: number(), w1: number() });

/** Ordinary numbers and the special ones; what is so small that its reciprocal cancels all digits is taken as 0. */
function number(): Arbitrary<number> {
  const ordinary = double({ min: -4, max: 4, noNaN: true }).map((x) => (Math.abs(x) < 1e-3 ? 0 : x));
  return oneof({ weight: 9, arbitrary: ordinary }, constantFrom(0, -0, 1, -1, 0.5, NaN, Infinity));
}

/** Equal as numbers that were computed in another order may be; what is not finite must be so in both. */
function close(a: number, b: number, tolerance = 1e-9): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Number.isFinite(a) === Number.isFinite(b);
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}

/**
 * Beside 1e21 a step is lost altogether, and all digits of a slope may cancel; `agreement.test.ts` compares those within
 * their error bounds.
 */
function isTame(text: string): boolean {
  return !text.includes('1e');
}

/** Value and partials through the tape, row by row and as columns. */
function byTape(e: Expr, env: Record<string, number>) {
  const tape = compile(e, names);
  const out = new Float64Array(3);
  const one = tape.gradientAt(
    Float64Array.from(names, (name) => env[name] ?? NaN),
    out,
  );
  const columns = names.map((name) => Float64Array.of(env[name] ?? NaN, env[name] ?? NaN));
  const value = tape.values(columns)[1];
  const many = tape.gradients(columns);
  return { one, out, value, many };
}

/** Checks a property on so many random cases; throws with the smallest counterexample. */
function always<Case>(holds: IProperty<Case>, numRuns: number): () => void {
  return () => assert(holds, { numRuns });
}

describe('one function, computed in every way', () => {
  it('the tape gives the value of evaluate, to the last bit', () => {
    expect(
      always(
        property(formulas(names), points, (text, env) => {
          const e = parse(text);
          const want = evaluate(e, env);
          const { one, value, many } = byTape(e, env);
          return [one, value, many.values[0], many.values[1]].every(
            (got) => got !== undefined && (got === want || Object.is(got, want)),
          );
        }),
        10_000,
      ),
    ).not.toThrow();
  });

  it('the tape in reverse mode gives the partials of gradient', () => {
    expect(
      always(
        property(formulas(names), points, (text, env) => {
          pre(isTame(text));
          const e = parse(text);
          const { partials } = gradient(e, env);
          const { out, many } = byTape(e, env);
          return names.every((name, i) => {
            const want = partials[name] ?? (Number.isNaN(evaluate(e, env)) ? NaN : 0);
            return close(out[i] ?? NaN, want) && close(many.partials[i]?.[1] ?? NaN, want);
          });
        }),
        10_000,
      ),
    ).not.toThrow();
  });

  it('forward rows for one variable agree with reverse mode', () => {
    expect(
      always(
        property(formulas(['x'], tameOps), number(), (text, x) => {
          pre(isTame(text));
          const e = parse(text);
          const { value, partials } = gradient(e, { x });
          const { values, partials: rows } = compile(e, ['x']).gradients([Float64Array.of(0.3, x, 0.7)]);
          return (
            close(values[1] ?? NaN, value) &&
            close(rows[0]?.[1] ?? NaN, partials['x'] ?? (Number.isNaN(value) ? NaN : 0))
          );
        }),
        10_000,
      ),
    ).not.toThrow();
  });

  it('central differences agree where a smaller step changes little', () => {
    expect(
      always(
        property(formulas(['x'], tameOps), number(), (text, x) => {
          const e = parse(text);
          pre(isTame(text));
          const f = (at: number) => evaluate(e, { x: at });
          const quotient = (h: number) => (f(x + h) - f(x - h)) / (2 * h);
          const [wide, narrow] = [quotient(2e-5), quotient(1e-5)];
          const rounding = (Math.abs(f(x)) * 1e-15) / 1e-5;
          const { partials } = gradient(e, { x });
          const isSteady = Math.abs(wide - narrow) + rounding < 1e-7 * Math.max(1, Math.abs(narrow));
          const isStraight = close((f(x + 1e-5) - f(x)) / 1e-5, narrow, 1e-3);
          // At a kink the convention is another number than either side has.
          if (!isSteady || !isStraight || slopeAt(e, 'x', { x }).kind !== 'smooth') return true;
          return Math.abs((partials['x'] ?? 0) - narrow) < 1e-5 * Math.max(1, Math.abs(narrow));
        }),
        10_000,
      ),
    ).not.toThrow();
  });

  it('where there is no value there is no derivative', () => {
    expect(
      always(
        property(formulas(names), points, (text, env) => {
          const e = parse(text);
          const { value, partials } = gradient(e, env);
          return !Number.isNaN(value) || Object.values(partials).every(Number.isNaN);
        }),
        5000,
      ),
    ).not.toThrow();
  });
});

describe('printing', () => {
  it('what toText writes is read back to the same nodes', () => {
    expect(
      always(
        property(expressions(), (e) => equal(parse(toText(e)), e)),
        10_000,
      ),
    ).not.toThrow();
  });

  it('KaTeX sets everything that toTex writes, with marks and without', () => {
    const options = {
      throwOnError: true,
      trust: true,
      strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
    } as const;
    expect(
      always(
        property(expressions(), (e) => {
          renderToString(toTex(e), { throwOnError: true, strict: 'error' });
          renderToString(toTex(e, { ids: nodeIds(e) }), options);
        }),
        500,
      ),
    ).not.toThrow();
  });

  it('a length limit shortens the text and leaves TeX that can be set', () => {
    expect(
      always(
        property(expressions(), integer({ min: 0, max: 40 }), (e, maxLength) => {
          renderToString(toTex(e, { maxLength }), { throwOnError: true, strict: 'error' });
          return toText(e, { maxLength }).length <= toText(e).length + 8;
        }),
        500,
      ),
    ).not.toThrow();
  });
});

/** Whether a text is refused as it should be, or prints and reads back. */
function outcome(text: string, isAnswer: boolean): boolean {
  try {
    const e = parse(text, isAnswer ? { variables: ['x', 'y'] } : {});
    return typeof evaluate(e, { x: 1, y: 2 }) === 'number' && equal(parse(toText(e)), e);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return error.start >= 0 && error.start <= error.end && error.end <= text.length;
  }
}

function milliseconds(text: string): number {
  const start = performance.now();
  outcome(text, false);
  return performance.now() - start;
}

const isLong = process.env['LONG'] !== undefined;
/** 20,000 texts each: a hundred thousand on every run, the same ones, and a million new ones on a long run. */
const batches = Array.from({ length: isLong ? 50 : 5 }, (_, k) => k + 1);

describe('random text', () => {
  it.each(batches)(
    'batch %i is either refused with a typed error inside the text, or prints and reads back',
    (batch) => {
      // A machine that does something else meanwhile gets a second and a third try.
      const holds = property(texts, boolean(), (text, isAnswer) => {
        const isQuick = milliseconds(text) < 100 || milliseconds(text) < 100 || milliseconds(text) < 100;
        return isQuick && outcome(text, isAnswer);
      });
      expect(() => assert(holds, { numRuns: 20_000, ...(isLong ? {} : { seed: batch }) })).not.toThrow();
    },
  );
});
