// Every puzzle about a layer has exactly one wrong line, and shapes or measured numbers tell it from the right one.
import { expect, it } from 'vitest';

import { ops, rules } from '../autodiff/index.ts';
import { layerPuzzleFrom } from './layer-puzzle.ts';
import { at } from './layer/matrix.ts';
import { measured } from './layer/measure.ts';
import { verdictOf } from './layer/products.ts';
import { wrongProducts } from './wrong-products.ts';

const seeds = Array.from({ length: 300 }, (_, seed) => seed);
const puzzles = seeds.map(layerPuzzleFrom);

it('each right line gives the measured gradient, entry by entry', () => {
  for (const { layer, lines } of puzzles.slice(0, 100)) {
    for (const { target, right } of lines) {
      const verdict = verdictOf(layer, target, right);
      const wanted = measured(layer, target);
      if (!('result' in verdict)) throw new Error(`There is no ${target}.`);
      for (const [i, row] of wanted.entries())
        for (const [j, entry] of row.entries()) expect(at(verdict.result, i, j)).toBeCloseTo(entry, 7);
    }
  }
});

it('exactly one line says something else than the right one', () => {
  for (const { lines, wrong } of puzzles)
    expect(lines.filter(({ claim, right }) => claim !== right).map(({ id }) => id)).toEqual([wrong]);
});

it('shapes refuse the wrong line, or its numbers are seen to differ from the measured ones', () => {
  for (const { layer, lines, wrong } of puzzles) {
    const line = lines.find(({ id }) => id === wrong);
    if (line === undefined) throw new Error('There is no wrong line.');
    const verdict = verdictOf(layer, line.target, line.claim);
    expect(['no-product', 'wrong-shape', 'wrong-numbers']).toContain(verdict.kind);
    if (verdict.kind !== 'wrong-numbers') continue;
    const wanted = measured(layer, line.target);
    const gaps = verdict.result.flatMap((row, i) => row.map((entry, j) => Math.abs(entry - at(wanted, i, j))));
    expect(Math.max(...gaps)).toBeGreaterThan(0.009);
  }
});

it('all three ways to fail come up often, and so do batches and square layers', () => {
  const kinds = puzzles.map(({ layer, lines, wrong }) => {
    const line = lines.find(({ id }) => id === wrong) ?? lines[0];
    return line && verdictOf(layer, line.target, line.claim).kind;
  });
  for (const kind of ['no-product', 'wrong-shape', 'wrong-numbers'])
    expect(kinds.filter((one) => one === kind).length, kind).toBeGreaterThan(40);
  expect(puzzles.filter(({ layer }) => layer.samples > 1).length).toBeGreaterThan(80);
  expect(puzzles.filter(({ layer }) => layer.n === layer.m).length).toBeGreaterThan(40);
});

it('a seed gives the same puzzle again, and seeds give many', () => {
  expect(layerPuzzleFrom(7)).toEqual(layerPuzzleFrom(7));
  const text = ({ layer, mistake }: (typeof puzzles)[number]) => JSON.stringify([layer.W, layer.x, mistake.id]);
  expect(new Set(puzzles.map(text)).size).toBeGreaterThan(290);
});

it('every wrong product comes up, spoils a rule of the core, and stands beside three others, none of them as good', () => {
  expect(new Set(puzzles.map(({ mistake }) => mistake.id))).toEqual(new Set(wrongProducts.map(({ id }) => id)));
  for (const { reasons, mistake } of puzzles) {
    expect(reasons).toContain(mistake);
    expect(new Set(reasons).size).toBe(4);
    expect(reasons.filter(({ id }) => mistake.near?.includes(id))).toEqual([]);
  }
  const known = new Set([...rules.map(({ id }) => id), ...Object.values(ops).map(({ rule }) => rule.id)]);
  for (const { spoils } of wrongProducts) expect(known).toContain(spoils);
});

it('lines name rules of the core', () => {
  const known = new Set([...rules.map(({ id }) => id), ...Object.values(ops).map(({ rule }) => rule.id)]);
  for (const { lines } of puzzles) for (const { rule } of lines) expect(known).toContain(rule);
});
