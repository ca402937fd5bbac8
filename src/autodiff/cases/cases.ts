/** Reads the correctness cases and judges answers as their README says: relative 1e-10 unless a case is looser. For tests only. */
import { readFileSync } from 'node:fs';

export type Expected = string | { readonly any: readonly string[] };

export interface SingleCheck {
  readonly at: Readonly<Record<string, number | string>>;
  readonly value: Expected;
  readonly d: Expected;
  readonly tolValue?: readonly [number, number];
  readonly tolD?: readonly [number, number];
}

export interface SingleCase {
  readonly id: string;
  readonly tags: readonly string[];
  readonly expr: string;
  readonly var: string;
  readonly checks: readonly SingleCheck[];
}

export interface GradientCase {
  readonly id: string;
  readonly name: string;
  readonly expr: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly value: string;
  readonly grad: Readonly<Record<string, string>>;
  readonly program?: readonly (readonly [string, string])[];
  readonly nodes?: Readonly<Record<string, string>>;
  readonly adjoints?: Readonly<Record<string, string>>;
  readonly tolValue?: readonly [number, number];
  readonly tolGrad?: readonly [number, number];
}

export interface ParserCase {
  readonly id: string;
  readonly outcome: 'error' | 'accept' | 'either';
  readonly input?: string;
  readonly gen?: readonly (readonly [string, number])[];
  readonly at: Readonly<Record<string, number>>;
  readonly value?: string;
  readonly values?: readonly string[];
  readonly d?: Readonly<Record<string, string>>;
  readonly pos?: readonly [number, number];
  readonly maxMs?: number;
}

export interface FactCase {
  readonly id: string;
  readonly kind: string;
  readonly claim: string;
  readonly expr?: string;
  readonly dexpr?: string;
  readonly rhs?: string;
  readonly var?: string;
  readonly at?: Readonly<Record<string, number>>;
  readonly exact?: string;
  readonly tolerance?: number;
  readonly verdict: string;
  readonly checks?: readonly SingleCheck[];
}

export const singleCases: SingleCase[] = read('single');
export const gradientCases: GradientCase[] = read('gradient');
export const parserCases: ParserCase[] = read('parser');
export const factCases: FactCase[] = read('seed-facts');

/** One case a line. The files are ours, so their shape is taken as declared. */
function read<Case>(name: string): Case[] {
  const lines = readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line): Case => JSON.parse(line));
}

/** The point of a case as numbers: infinities and NaN are written as words. */
export function point(at: Readonly<Record<string, number | string>>): Record<string, number> {
  return Object.fromEntries(Object.entries(at).map(([name, value]) => [name, toNumber(value)]));
}

export function toNumber(text: number | string): number {
  if (text === 'inf' || text === '-inf') return text === 'inf' ? Infinity : -Infinity;
  return text === 'nan' ? NaN : Number(text);
}

/** Whether `got` is one of the answers that the case calls honest. */
export function isRight(
  got: number,
  expected: Expected,
  [rtol, atol]: readonly [number, number] = [1e-10, 1e-15],
): boolean {
  const answers = typeof expected === 'string' ? [expected] : expected.any;
  return answers.map(toNumber).some((want) => {
    if (!Number.isFinite(want)) return Object.is(got, want);
    return Math.abs(got - want) <= atol + rtol * Math.abs(want);
  });
}
