import { expect, it } from 'vitest';

import { mathPieces, type MathPiece } from './mathText.ts';

/** A short form of the pieces: *x* slanted, ^{…} raised, _{…} lowered, √{…}, |…|; relations with spaces around. */
function short(pieces: readonly MathPiece[]): string {
  return pieces
    .map((piece) => {
      if ('text' in piece) {
        return { letter: `*${piece.text}*`, relation: ` ${piece.text} `, prime: '′', upright: piece.text }[piece.kind];
      }
      const inner = short(piece.pieces);
      return { raised: `^{${inner}}`, lowered: `_{${inner}}`, root: `√{${inner}}`, bars: `|${inner}|` }[piece.kind];
    })
    .join('');
}

const set = (text: string) => short(mathPieces(text));

it('single letters are slanted, names and digits upright', () => {
  expect(set('f(x)')).toBe('*f*(*x*)');
  expect(set('sin(2x)')).toBe('sin(2*x*)');
  expect(set('ln x')).toBe('ln\u2009*x*');
  expect(set("f'(x)")).toBe('*f*′(*x*)');
});

it('the sign of a change is upright before its letter', () => {
  expect(set('x + Δx')).toBe('*x* + Δ*x*');
});

it('a name of two words keeps their space', () => {
  expect(set("Leaky~ReLU'(x)")).toBe('Leaky\u00a0ReLU′(*x*)');
});

it('powers are raised without their brackets, indices lowered', () => {
  expect(set('x^2')).toBe('*x*^{2}');
  expect(set('x^(n-1)')).toBe('*x*^{*n* − 1}');
  expect(set('e^-x')).toBe('*e*^{−*x*}');
  expect(set('2^x^2')).toBe('2^{*x*}^{2}');
  expect(set('a_1')).toBe('*a*_{1}');
  expect(set('loss_of_x + v_1x^2 + w_ij')).toBe('loss_{of_x} + *v*_{1x}^{2} + *w*_{*i**j*}');
  expect(set('a₁₂(1 − a₁₂)')).toBe('*a*_{12}(1 − *a*_{12})');
});

it('a number stands beside its letter or bracket, and a power of ten is written out', () => {
  expect(set('2*x')).toBe('2*x*');
  expect(set('3*(x+1)')).toBe('3(*x* + 1)');
  expect(set('x^2*y')).toBe('*x*^{2}*y*');
  expect(set('w*x')).toBe('*w* · *x*');
  expect(set('2*3')).toBe('2 · 3');
  expect(set('w1*x')).toBe('*w*1 · *x*');
  expect(set('y*1.2e-7')).toBe('*y* · 1.2×10^{−7}');
  expect(set('2e+3')).toBe('2×10^{3}');
  expect(set('2e^x')).toBe('2*e*^{*x*}');
});

it('a minus between two things has space around, one before a thing has none', () => {
  expect(set('x - 1')).toBe('*x* − 1');
  expect(set('-x^2')).toBe('−*x*^{2}');
  expect(set('(-x)')).toBe('(−*x*)');
});

it('roots, bars and the exponential are set as they are written by hand', () => {
  expect(set('sqrt(x+1)')).toBe('√{*x* + 1}');
  expect(set('cbrt(x)')).toBe('^{3}√{*x*}');
  expect(set('abs(x)')).toBe('|*x*|');
  expect(set('exp(-x)')).toBe('*e*^{−*x*}');
  expect(set('exp((x+1)^2)')).toBe('*e*^{(*x* + 1)^{2}}');
});

it('half-typed text loses nothing and hangs nowhere', () => {
  expect(set('x^')).toBe('*x*^{}');
  expect(set('sqrt(x')).toBe('√{*x*}');
  expect(set('')).toBe('');
  expect(() => mathPieces('^('.repeat(5000))).not.toThrow();
  expect(() => mathPieces('sqrt('.repeat(2000))).not.toThrow();
});
