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
  /** A product: the same below a bar, under a root, in a power. */
  readonly bound?: Localized;
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
  const [tightA, tightB] = [tight(a), tight(b)];
  switch (node.op.id) {
    case 'add':
      return sum(a, b, ['plus', '加'], ['sum', '和']);
    case 'sub':
      return sum(a, { words: inB }, ['minus', '减'], ['difference', '差']);
    case 'neg':
      // 负x is said of a letter; before anything longer 负的, or it would seem to belong to the x within.
      return { words: { en: `minus ${inA.en}`, zh: `${node.args[0]?.kind === 'op' ? '负的' : '负'} ${inA.zh}` } };
    case 'mul':
      return product(node, inA, inB);
    case 'div':
      return { words: { en: `${inA.en} over ${tightB.en}`, zh: quotient(inA.zh, tightB.zh) } };
    case 'pow':
      return { words: power(node.args, tightA, tightB, b.words.zh) };
    case 'exp':
      return { words: raised(node.args[0], { en: 'e', zh: 'e' }, tightA, a.words.zh) };
    case 'sqrt':
      return {
        words: {
          en: `the square root of ${tightA.en}`,
          zh: `${a.joined || a.bound ? '根号下' : '根号'} ${tightA.zh}`,
        },
      };
    case 'log':
      return {
        words: { en: `the logarithm of ${inA.en} to the base ${inB.en}`, zh: `以 ${inB.zh} 为底 ${inA.zh} 的对数` },
      };
    default:
      return { words: call(node, parts.map(tight)) };
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

function tight(part: Said): Localized {
  return part.bound ?? within(part);
}

/** A number before a letter is simply put before it. */
function product({ args }: Operation, a: Localized, b: Localized): Said {
  if (isCoefficient(args)) return { words: { en: `${a.en} ${b.en}`, zh: `${a.zh}${b.zh}` } };
  const words = { en: `${a.en} times ${b.en}`, zh: `${a.zh} 乘以 ${b.zh}` };
  return { words, bound: { en: `the product ${words.en}`, zh: `${a.zh} 与 ${b.zh} 之积` } };
}

function isCoefficient([left, right]: readonly Expr[]): boolean {
  return (
    left?.kind === 'constant' && (right?.kind === 'variable' || (right?.kind === 'constant' && right.value === Math.PI))
  );
}

/** From the bottom: b 分之 a. After 差 that would be heard as 差分, a difference of values; after 积 as 积分, an integral. */
function quotient(a: string, b: string): string {
  return /[差积]$/.test(b) ? `${a} 除以 ${b}` : `${b}分之 ${a}`;
}

function power([base, exponent]: readonly Expr[], a: Localized, b: Localized, exponentAlone: string): Localized {
  const name =
    exponent?.kind === 'constant' ? { 2: ['square', '平方'], 3: ['cube', '立方'] }[exponent.value] : undefined;
  if (name === undefined) return raised(exponent, a, b, exponentAlone);
  const [en, zh] = name;
  // “The sine of x squared” is of x²: what is squared as a whole comes after the square.
  const short = en === 'square' ? 'squared' : 'cubed';
  return { en: base?.kind === 'op' ? `the ${en} of ${a.en}` : `${a.en} ${short}`, zh: `${a.zh} 的${zh}` };
}

/** A power by its exponent; a long one would be lost between base and 次方. */
function raised(exponent: Expr | undefined, a: Localized, b: Localized, exponentAlone: string): Localized {
  return {
    en: b.en.startsWith('the ') ? `${a.en} to the power of ${b.en}` : `${a.en} to the ${b.en}`,
    zh: isShort(exponent) ? `${a.zh} 的 ${exponentAlone} 次方` : `以 ${a.zh} 为底、以 ${b.zh} 为指数的幂`,
  };
}

function isShort(e: Expr | undefined): boolean {
  if (e?.kind !== 'op') return true;
  const { id } = e.op;
  return (['add', 'sub', 'neg'].includes(id) || (id === 'mul' && isCoefficient(e.args))) && e.args.every(isShort);
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
