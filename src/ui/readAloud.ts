/**
 * How a formula is read aloud, in both languages: “the square root of x”, “根号x”. English reads a fraction from the top,
 * Chinese from the bottom (b 分之 a). What would be a bracket on paper is said in words, so that the ear can follow.
 */
import { nodeIds, type Expr, type Operation } from '../autodiff/index.ts';
import type { Localized } from '../locale/index.ts';

interface Said {
  readonly words: Localized;
  /** A sum: within another operation it must be said that it belongs together. */
  readonly joined?: Localized;
}

/** @example readAloud(parse('1/x')).zh // 'x分之1' */
export function readAloud(e: Expr): Localized {
  const made = new Map<Expr, Said>();
  for (const node of nodeIds(e).keys()) made.set(node, said(node, made));
  const { en, zh } = made.get(e)?.words ?? { en: '', zh: '' };
  // Between Han and Latin letters the styles make the space.
  return { en, zh: zh.replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '') };
}

function said(node: Expr, made: ReadonlyMap<Expr, Said>): Said {
  if (node.kind === 'constant') return numberName(node.value);
  if (node.kind === 'variable') return plain(node.name.replace('_', ' '));
  const parts = node.args.map((arg) => made.get(arg) ?? plain(''));
  const [a = plain(''), b = a] = parts;
  const [inA, inB] = [within(a), within(b)];
  switch (node.op.id) {
    case 'add':
      return sum(a, b, ['plus', '加'], ['sum', '和']);
    case 'sub':
      return sum(a, { words: inB }, ['minus', '减'], ['difference', '差']);
    case 'neg':
      // 负x is said of a letter; before anything longer 负的, or it would seem to belong to the x within.
      return { words: { en: `minus ${inA.en}`, zh: `${node.args[0]?.kind === 'op' ? '负的' : '负'} ${inA.zh}` } };
    case 'mul':
      return { words: product(node, inA, inB) };
    case 'div':
      return { words: { en: `${inA.en} over ${inB.en}`, zh: quotient(inA.zh, inB.zh) } };
    case 'pow':
      return { words: power(node, inA, inB) };
    case 'exp':
      return { words: { en: `e to the ${inA.en}`, zh: `e 的 ${inA.zh} 次方` } };
    case 'sqrt':
      return { words: { en: `the square root of ${inA.en}`, zh: a.joined ? `根号下 ${inA.zh}` : `根号 ${inA.zh}` } };
    case 'log':
      return {
        words: { en: `the logarithm of ${inA.en} to the base ${inB.en}`, zh: `以 ${inB.zh} 为底 ${inA.zh} 的对数` },
      };
    default:
      return { words: call(node, parts.map(within)) };
  }
}

function plain(text: string): Said {
  return { words: { en: text, zh: text } };
}

function numberName(value: number): Said {
  if (value === Math.PI) return { words: { en: 'pi', zh: 'π' } };
  return plain(value === Math.E ? 'e' : String(value));
}

function sum(
  a: Said,
  b: Said,
  [en, zh]: readonly [string, string],
  [whole, together]: readonly [string, string],
): Said {
  const words = { en: `${a.words.en} ${en} ${b.words.en}`, zh: `${a.words.zh} ${zh} ${b.words.zh}` };
  const [inA, inB] = [within(a), within(b)];
  return {
    words,
    joined: { en: `the ${whole} ${words.en}`, zh: `${inA.zh} 与 ${inB.zh} 的${together}` },
  };
}

/** As part of another operation. */
function within({ words, joined }: Said): Localized {
  return joined ?? words;
}

/** A number before a letter is simply put before it. */
function product({ args: [left, right] }: Operation, a: Localized, b: Localized): Localized {
  const isCoefficient = left?.kind === 'constant' && right?.kind === 'variable';
  return isCoefficient
    ? { en: `${a.en} ${b.en}`, zh: `${a.zh}${b.zh}` }
    : { en: `${a.en} times ${b.en}`, zh: `${a.zh} 乘以 ${b.zh}` };
}

/** From the bottom: b 分之 a. After 差 that would be heard as 差分, a difference of values. */
function quotient(a: string, b: string): string {
  return b.endsWith('差') ? `${a} 除以 ${b}` : `${b}分之 ${a}`;
}

function power({ args: [, exponent] }: Operation, a: Localized, b: Localized): Localized {
  if (exponent?.kind === 'constant' && exponent.value === 2) return { en: `${a.en} squared`, zh: `${a.zh} 的平方` };
  if (exponent?.kind === 'constant' && exponent.value === 3) return { en: `${a.en} cubed`, zh: `${a.zh} 的立方` };
  return { en: `${a.en} to the ${b.en}`, zh: `${a.zh} 的 ${b.zh} 次方` };
}

/**
 * 函数 is dropped only where what is left still names a value: x 的正弦, x 的 Sigmoid. Elsewhere it would be another thing:
 * 误差 is an error, 误差函数 is erf.
 */
const droppable = /(?: |(?<=[弦切割角号）]))函数$/;

/** A function by its name in the table: the sine of x, x 的正弦. */
function call({ op }: Operation, args: readonly Localized[]): Localized {
  const en = args.map((arg) => arg.en).join(' and ');
  const zh = args.map((arg) => arg.zh).join(' 与 ');
  const name = op.name.zh.replace(droppable, '');
  return { en: `the ${op.name.en} of ${en}`, zh: /^[A-Za-z]/.test(name) ? `${zh} 的 ${name}` : `${zh} 的${name}` };
}
