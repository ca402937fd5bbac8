/** The activations of the op table, for widgets that let the reader choose among them: an op with a range is one. */
import { ops, type Op } from '../autodiff/index.ts';
import type { Localized } from '../locale/index.ts';

/** The four of lesson 5 stand first, in its order. */
const first = ['sigmoid', 'tanh', 'relu', 'leakyrelu'];

/** A new row of the table is here by itself. */
export function activationOps(): readonly Op[] {
  return ops.filter(({ range }) => range !== undefined).sort((a, b) => rank(a) - rank(b));
}

function rank({ id }: Op): number {
  return first.includes(id) ? first.indexOf(id) : first.length;
}

export function isActivation(id: string): boolean {
  return ops.some((op) => op.id === id && op.range !== undefined);
}

/** Whether it takes a second argument, such as the slope of leaky ReLU for negative inputs. */
export function takesSlope(id: string): boolean {
  return ops.some((op) => op.id === id && op.arity === 2);
}

/**
 * The op's name without the word “function”; its letters where TeX has a name of its own for it, such as `\tanh`.
 *
 * @example nameOfActivation(relu).en // 'ReLU'
 */
export function nameOfActivation({ tex, name }: Op): Localized {
  const own = /^\\([a-z]{3,4})(?=\\mathopen)/.exec(tex)?.[1];
  if (own !== undefined) return { en: own, zh: own };
  return { en: name.en.replace(/ function$/, ''), zh: name.zh.replace(/ ?函数$/, '') };
}
