import { describe, expect, it } from 'vitest';
import { parseProgram, ParseError, toText } from './index.ts';

describe('a program of lines', () => {
  it('puts earlier lines in for their names and shares their nodes', () => {
    const { root, named } = parseProgram([
      ['z', 'w*x + b'],
      ['L', 'z^2 + z'],
    ]);
    expect(toText(root)).toBe('(w*x + b)^2 + (w*x + b)');
    expect([...named.keys()]).toEqual(['z', 'L']);
    expect(root.kind === 'op' && root.args[1] === named.get('z')).toBe(true);
  });

  it('with known variables knows the names of earlier lines too', () => {
    const lines = [
      ['z', '2x'],
      ['y', 'zx'],
    ] as const;
    expect(toText(parseProgram(lines, { variables: ['x'] }).root)).toBe('2*x*x');
  });

  it.each([
    [
      [
        ['z', 'x'],
        ['z', 'x'],
      ],
      { code: 'duplicate-name', data: expect.objectContaining({ line: 1 }) },
    ],
    [
      [
        ['z', 'x'],
        ['y', 'z+'],
      ],
      { code: 'unexpected-end', start: 2, data: expect.objectContaining({ line: 1 }) },
    ],
    [[], { code: 'empty' }],
  ] as const)('%j is refused with the number of the line', (lines, want) => {
    expect(() => parseProgram(lines)).toThrow(ParseError);
    expect(() => parseProgram(lines)).toThrow(expect.objectContaining(want));
  });
});
