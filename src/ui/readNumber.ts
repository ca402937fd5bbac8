/**
 * A number as readers type it: with −, full-width digits, a Chinese full stop for the point, or a constant expression such
 * as `pi/2`, `-1/3`, `√2`.
 */
import { evaluate, parse, ParseError } from '../autodiff/index.ts';

const literal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const maxLength = 60;

/** The number that a text says, infinite where it is larger than any number here, or undefined where it says none (yet). */
export function readNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll('−', '-').replaceAll('。', '.').trim();
  if (plain === '' || plain.length > maxLength) return undefined;
  if (literal.test(plain)) return Number(plain);
  const value = constantOf(plain);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

function constantOf(text: string): number | undefined {
  try {
    return evaluate(parse(text, { variables: [] }), {});
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}
