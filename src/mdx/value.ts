/**
 * `<Value of="x^2" derivative at={3} digits={3} />`: a number in prose that the core computes in the build. It is printed
 * with its full precision beside the rounded digits, and a rounded number must be announced as one (≈, about, 约).
 */
import type { Nodes } from 'mdast';
import * as v from 'valibot';

import { evaluate, gradient, parse, ParseError, variables, type Expr } from '../autodiff/index.ts';
import type { Line, Prose } from './blocks.ts';
import { element } from './html.ts';
import type { Report } from './problem.ts';
import { propsOf, valueProps } from './tags.ts';

export interface Computed {
  readonly value: number;
  /** What the reader sees, with a true minus sign. */
  readonly text: string;
  /** Whether digits were lost. */
  readonly rounded: boolean;
}

type Request = v.InferOutput<typeof valueProps>;

/** The number asked for, or a sentence that says why there is none. */
export function computeValue(request: Request): Computed | string {
  try {
    const e = parse(request.of);
    const value = numberOf(e, request);
    return typeof value === 'string' ? value : written(value, request);
  } catch (error) {
    if (error instanceof ParseError)
      return `"${request.of}" cannot be read: ${error.code} at character ${error.start + 1}`;
    throw error;
  }
}

function numberOf(e: Expr, { at, derivative = false, variable }: Request): number | string {
  const names = variables(e);
  const [only] = names;
  if (typeof at === 'number' && names.length > 1) return `"at" must name the variables ${names.join(', ')}`;
  const env = typeof at === 'number' ? { [only ?? 'x']: at } : (at ?? {});
  const missing = names.filter((name) => !Object.hasOwn(env, name));
  if (missing.length > 0) return `no value for ${missing.join(', ')}: give it in "at"`;
  const by = variable ?? (names.length === 1 ? only : undefined);
  if (derivative && (by === undefined || !names.includes(by))) return 'say by which variable: variable="…"';
  const value = derivative && by !== undefined ? (gradient(e, env).partials[by] ?? NaN) : evaluate(e, env);
  return Number.isFinite(value) ? value : 'it has no value there';
}

function written(value: number, { digits, decimals }: Request): Computed | string {
  const clean = Number(value.toPrecision(12));
  if (digits === undefined && decimals === undefined) {
    if (String(Math.abs(clean)).replaceAll(/^0\.0*|\.|e.*$/g, '').length > 6)
      return 'it is no short number: give digits or decimals';
    return { value, text: signed(String(clean)), rounded: false };
  }
  const kept = decimals ?? Math.max(0, (digits ?? 1) - 1 - exponentOf(clean));
  const rounded = digits === undefined ? Number(clean.toFixed(kept)) : Number(clean.toPrecision(digits));
  const isExact = rounded === clean;
  if (rounded !== 0 && Math.abs(rounded) < 1e-5) return { value, text: scientific(rounded), rounded: !isExact };
  return { value, text: signed(isExact ? String(rounded) : rounded.toFixed(kept)), rounded: !isExact };
}

function exponentOf(value: number): number {
  return value === 0 ? 0 : Number(value.toExponential().split('e')[1]);
}

function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  return `${signed(mantissa)}×10${exponent.replaceAll(/./g, (c) => (c === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)] ?? '')))}`;
}

function lowered(raised: string): string {
  return raised.replaceAll(/./g, (sign) => (sign === '⁻' ? '−' : String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))));
}

function signed(text: string): string {
  return text.replace('-', '−');
}

/** `<data value="0.6535…">0.654</data>`; nothing for a tag that is wrong, which is reported elsewhere. */
export function valueHtml(node: Nodes): string {
  const computed = computedOf(node);
  if (!computed || typeof computed === 'string') return '';
  // Typeset by the face itself: only some of the raised digits are in it.
  const text = computed.text.replace(/(?<=×10)[⁻⁰¹²³⁴-⁹]+$/, (raised) => element('sup', {}, lowered(raised)));
  return element('data', { class: 'value', value: String(computed.value) }, text);
}

function computedOf(node: Nodes): Computed | string | undefined {
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'Value') return undefined;
  const props = v.safeParse(valueProps, propsOf(node));
  return props.success ? computeValue(props.output) : undefined;
}

/** Words that announce a rounded number: in its sentence before it, or in the head of its column. */
const announced = /≈|\b(?:about|approximately|roughly|nearly|around|rounded)\b|约|近似|接近|差不多|舍入/iu;

/** Reports values that cannot be computed and rounded ones that are given as exact. */
export function checkValues({ en, zh, notes, head }: Prose, report: Report): void {
  const lines: readonly (readonly [Line, Line | undefined])[] = [
    [en, head?.en],
    ...(zh ? [[zh, head?.zh ?? head?.en] as const] : []),
  ];
  for (const [line, column] of lines) {
    const above = column ? textOf(column.children) : '';
    for (const { node, before } of valuesOf(line)) {
      const computed = computedOf(node);
      if (typeof computed === 'string') report.add('value', node, computed, { about: [node], notes });
      else if (computed?.rounded && !announced.test(above + sentenceEnd(before))) {
        const message = `${computed.text} is rounded from ${computed.value}: write ≈ (or about, 约) before it, or more digits`;
        report.add('value', node, message, { about: [node], notes });
      }
    }
  }
}

/** The values in a line, each with the text before it. */
function valuesOf({ children }: Line): { node: Nodes; before: string }[] {
  const tags = (node: Nodes): Nodes[] => {
    if (node.type === 'mdxJsxTextElement' && node.name === 'Value') return [node];
    return 'children' in node ? node.children.flatMap((child) => tags(child)) : [];
  };
  const all = children.flatMap((child) => tags(child));
  return all.map((node) => ({ node, before: textOf(children, node) }));
}

/** The words of a line, up to a node in it; a formula counts only for its ≈. */
function textOf(nodes: readonly Nodes[], end?: Nodes): string {
  let text = '';
  const walk = (node: Nodes): boolean => {
    if (node === end) return false;
    if (node.type === 'text') text += node.value;
    else if (node.type === 'inlineMath') text += /\\approx|≈/.test(node.value) ? '≈' : 'x';
    else if ('children' in node) return node.children.every((child) => walk(child));
    return true;
  };
  nodes.every((node) => walk(node));
  return text;
}

/** What stands after the last full stop. */
function sentenceEnd(text: string): string {
  return text.replace(/^.*(?:[.!?;:](?=\s)|[。！？；])/su, '');
}
