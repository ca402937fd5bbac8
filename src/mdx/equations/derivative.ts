/** Reads the signs of differentiation: d/dx in front of something, dy/dx, ∂L/∂w₁. */
import type { ExpressionReader } from './expression.ts';
import type { Tree } from './tree.ts';

/**
 * After `\frac`: a derivative if numerator and denominator begin with d or ∂; undefined (and nothing read) for an ordinary
 * quotient. `operand` reads what stands behind a d/dx.
 */
export function readDerivative(reader: ExpressionReader, operand: () => Tree): Tree | undefined {
  const { cursor } = reader;
  const back = cursor.mark();
  const above = differential(reader);
  const below = above && differential(reader);
  const isSecond = above?.order !== 1 && below?.of?.kind === 'power' && below.of.left.kind === 'name';
  if (above && isSecond) cursor.fail('a second derivative is not read');
  if (!above || below?.of?.kind !== 'name') {
    back();
    return undefined;
  }
  return { kind: 'derivative', of: above.of ?? operand(), by: below.of.name };
}

/** `{dy}`, `{\partial L}`, `{d}`: what follows the d, if anything does. */
function differential(reader: ExpressionReader): { of: Tree | undefined; order: number } | undefined {
  const { cursor } = reader;
  if (!cursor.take('open', '{')) return undefined;
  const group = cursor.is('open', '{') && cursor.peek(1).text === 'd' ? cursor.next() : undefined;
  if (!cursor.take('letter', 'd') && !cursor.take('command', 'partial')) return undefined;
  if (group) cursor.expect('close', '}');
  const order = orderOf(reader);
  const of = cursor.is('close', '}') ? undefined : reader.sum();
  if (!cursor.take('close', '}')) return undefined;
  return { of, order };
}

function orderOf({ cursor }: ExpressionReader): number {
  if (!cursor.take('sign', '^')) return 1;
  return Number(cursor.argument(() => cursor.next().text));
}
