import { expect, it } from 'vitest';

import type { Localized } from '../../locale/index.ts';
import { ledgerOf, sourceInputs } from './ledger.ts';
import type { Inputs } from './model.ts';
import { noteOf } from './note.ts';

function notes(given: Inputs, decimals: number) {
  const ledger = ledgerOf(given, decimals);
  const found: Record<string, Localized> = {};
  for (const row of ledger.rows) {
    const note = noteOf(row, ledger);
    if (note) found[row.id] = note;
  }
  return found;
}

it('every cell that differs is explained by what the text carried, and no other', () => {
  const found = notes(sourceInputs, 3);
  expect(Object.keys(found)).toEqual(['z2', 'a2', 'L', 'dL/da2', '1-a2']);
  expect(found['z2']).toEqual({
    en: 'The text carried $a₁$ = 0.668. So 0.8 × 0.668 + 0.1 = 0.6344 ≈ 0.634; exactly 0.63455… ≈ 0.635.',
    zh: '原文沿用了 $a₁$ = 0.668，于是 0.8 × 0.668 + 0.1 = 0.6344 ≈ 0.634；精确值为 0.63455… ≈ 0.635。',
  });
  expect(found['a2']?.en).toContain('The text carried $z₂$ = 0.634.');
  expect(found['dL/da2']?.en).toContain('0.653 − 0.9 = −0.247; exactly −0.24647… ≈ −0.246.');
  expect(found['1-a2']?.en).toContain('1 − 0.653 = 0.347; exactly 0.34647… ≈ 0.346.');
});

it('the loss: what is printed does not follow from the numbers printed before it', () => {
  expect(notes(sourceInputs, 3)['L']).toEqual({
    en: 'From $a₂$ = 0.653 one gets ½(0.653 − 0.9)² = 0.0305045 ≈ 0.031. The printed 0.030 does not follow from it: it is the exact 0.030376… rounded.',
    zh: '由 $a₂$ = 0.653 得 ½(0.653 − 0.9)² = 0.0305045 ≈ 0.031。原文所印的 0.030 并非由此而来，而是精确值 0.030376… 的舍入。',
  });
});

it('with other inputs the note speaks of what was carried, not of the text', () => {
  const all = Object.values(notes({ ...sourceInputs, x: 1.7 }, 2));
  expect(all.length).toBeGreaterThan(0);
  for (const note of all) {
    expect(note.en).toMatch(/^Carried: /);
    expect(note.zh).toMatch(/^沿用了 /);
  }
});

it('with other decimals carried the printed cells keep their cause, and the carried ones get their own', () => {
  expect(Object.keys(notes(sourceInputs, 5))).toEqual(['z2', 'a2', 'dL/da2', '1-a2']);
  expect(notes(sourceInputs, 5)['z2']).toEqual(notes(sourceInputs, 3)['z2']);
  const { z2 } = notes(sourceInputs, 2);
  expect(z2?.en).toBe(
    `${notes(sourceInputs, 3)['z2']?.en} Carried: $a₁$ = 0.67. So 0.8 × 0.67 + 0.1 = 0.636 ≈ 0.64; exactly 0.6345… ≈ 0.63.`,
  );
});
