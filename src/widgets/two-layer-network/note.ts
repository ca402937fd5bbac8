/** Why a row of the ledger differs from the exact number, in one sentence: what had been rounded before it was put in. */
import type { Localized } from '../../locale/index.ts';
import { ledgerOf, roundTo, sourceInputs, type Ledger, type LedgerRow } from './ledger.ts';
import { cut, shown } from './shown.ts';
import { numbersIn, plainName } from './written.ts';

/** What the source text carried, at its own inputs. */
const ofSource = ledgerOf(sourceInputs, 3);

/** The note of a row, or undefined where no cell of it differs. */
export function noteOf(row: LedgerRow, ledger: Ledger): Localized | undefined {
  const { printed, carried } = row;
  const source = printed && ofSource.rows.find(({ id }) => id === row.id);
  const notes: Localized[] = [];
  if (printed?.isRight === false && source) notes.push(difference(source, ofSource, byText));
  if (!carried.isRight && ledger.decimals === ofSource.decimals && printed?.isRight === true) {
    notes.push(notFollowing(row, ledger, printed.digits));
  } else if (!carried.isRight && printed?.value !== carried.value) {
    notes.push(difference(row, ledger, byLedger));
  }
  if (notes.length === 0) return undefined;
  return { en: notes.map(({ en }) => en).join(' '), zh: notes.map(({ zh }) => zh).join('') };
}

const byText: Localized = { en: 'The text carried', zh: '原文沿用了' };
const byLedger: Localized = { en: 'Carried:', zh: '沿用了' };

/** The rounded numbers that were put in, and what came of them. */
function cause({ text, uses, unrounded, carried }: LedgerRow, { decimals, carried: env, rows }: Ledger) {
  const rounded = uses.filter((name) => rows.some(({ id, exact }) => id === idOf(name) && exact !== env[name]));
  const names = rounded.map((name) => `$${plainName(name)}$ = ${fixed(env[name] ?? NaN, decimals)}`);
  const line = numbersIn(text, env, (value) => shown(value, decimals));
  const before = shown(unrounded, decimals + 4);
  const after = before.text === shown(carried.value, decimals).text ? '' : ` ≈ ${fixed(carried.value, decimals)}`;
  return { names, line: `${line.text.replace('σ', '$σ$')} ${before.relation} ${before.text}${after}` };
}

function difference(row: LedgerRow, ledger: Ledger, who: Localized): Localized {
  const { names, line } = cause(row, ledger);
  const { decimals } = ledger;
  const exact = `${cut(row.exact, decimals + 2)} ≈ ${fixed(roundTo(row.exact, decimals), decimals)}`;
  return {
    en: `${who.en} ${names.join(', ')}. So ${line}; exactly ${exact}.`,
    zh: `${who.zh} ${names.join('，')}，于是 ${line}；精确值为 ${exact}。`,
  };
}

/** The loss: what the text prints does not follow from its own numbers. */
function notFollowing(row: LedgerRow, ledger: Ledger, digits: string): Localized {
  const { names, line } = cause(row, ledger);
  const printed = digits.replace('-', '\u2212');
  const exact = cut(row.exact, ledger.decimals + 3);
  return {
    en: `From ${names.join(', ')} one gets ${line}. The printed ${printed} does not follow from it: it is the exact ${exact} rounded.`,
    zh: `由 ${names.join('，')} 得 ${line}。原文所印的 ${printed} 并非由此而来，而是精确值 ${exact} 的舍入。`,
  };
}

function idOf(name: string): string {
  return name.replace('g_', 'dL/d');
}

/** With all of its decimals. */
function fixed(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('-', '\u2212');
}
