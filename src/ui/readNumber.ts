/**
 * A number as readers type it: with −, full-width digits, a Chinese full stop for the point, or a constant expression such
 * as `pi/2`, `-1/3`, `√2`.
 */
import { evaluate, parse, ParseError } from '../autodiff/index.ts';

const literal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const maxLength = 60;

/** The finite number that a text says, or undefined where it says none (yet). */
export function readNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll('−', '-').replaceAll('。', '.').trim();
  if (plain === '' || plain.length > maxLength) return undefined;
  const value = literal.test(plain) ? Number(plain) : constantOf(plain);
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
