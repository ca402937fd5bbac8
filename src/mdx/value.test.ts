import { describe, expect, it } from 'vitest';

import { computeValue } from './value.ts';

describe('a computed value', () => {
  it('is a value or a derivative', () => {
    expect(computeValue({ of: 'x^2', at: 3 })).toMatchObject({ value: 9, text: '9' });
    expect(computeValue({ of: 'x^2', at: 3, derivative: true })).toMatchObject({ value: 6, text: '6' });
    expect(computeValue({ of: 'x^2*y', at: { x: 3, y: 2 }, derivative: true, variable: 'x' })).toMatchObject({
      value: 12,
    });
  });

  it('is rounded to significant digits or to decimals, trailing zeros kept', () => {
    expect(computeValue({ of: 'sigmoid(0.7)', digits: 3 })).toMatchObject({ text: '0.668', rounded: true });
    expect(computeValue({ of: '0.0303762', digits: 3 })).toMatchObject({ text: '0.0304' });
    expect(computeValue({ of: '-0.00990001', digits: 3 })).toMatchObject({ text: '−0.00990' });
    expect(computeValue({ of: '1234.5678', digits: 2 })).toMatchObject({ text: '1200' });
    expect(computeValue({ of: 'pi', decimals: 2 })).toMatchObject({ text: '3.14' });
  });

  it('has no zeros and is not called rounded where the digits are exact', () => {
    expect(computeValue({ of: '((1+h)^2 - 1)/h', at: 0.1, digits: 3 })).toMatchObject({ text: '2.1', rounded: false });
  });

  it('is written with a power of ten where it is tiny', () => {
    expect(computeValue({ of: '1/1234567', digits: 2 })).toMatchObject({ text: '8.1×10⁻⁷' });
  });

  it.each([
    [{ of: '1/3' }, 'digits or decimals'],
    [{ of: 'x^2' }, 'no value for x'],
    [{ of: 'x*y', at: 3 }, 'must name the variables'],
    [{ of: 'x*y', at: { x: 1, y: 1 }, derivative: true }, 'by which variable'],
    [{ of: 'ln(x)', at: -1 }, 'no value there'],
    [{ of: 'x +', at: 1 }, 'cannot be read'],
  ])('of %o is refused: %s', (request, reason) => {
    expect(computeValue(request)).toContain(reason);
  });
});
