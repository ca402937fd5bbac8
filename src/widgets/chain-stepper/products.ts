/**
 * The products of a step: along each path that arrives, the factors in their order, and what they make. A path goes on
 * through nodes with one way only; where several meet, their sum stands as one factor.
 */
import type { Computation, Frame, StepperLink, StepperNode } from './computation.ts';
import type { Known } from './model.ts';

export interface Factor {
  /** The derivative of this by that, as names. */
  readonly over: string;
  readonly under: string;
  readonly value: number;
  /** The link whose local derivative it is; absent for the sum of several paths. */
  readonly link?: StepperLink;
}

export interface Product {
  /** The link by which it arrives. */
  readonly link: StepperLink;
  /** From the output to the input. */
  readonly factors: readonly Factor[];
  /** The links it runs along. */
  readonly links: readonly StepperLink[];
  readonly result: number;
}

/** @param arrived how many contributions each node has got by now */
export function productsOf(
  frame: Frame,
  { output }: Computation,
  known: Known,
  by: string,
  arrived: ReadonlyMap<string, number>,
): readonly Product[] {
  const { node } = frame;
  if (frame.kind === 'dual') {
    return node.inputs.filter((link) => reaches(link.from, by)).map((link) => downward(link, known, by));
  }
  if (frame.kind !== 'edge' && frame.kind !== 'sum') return [];
  // Links are in order of evaluation, contributions come in the opposite one; two arguments of a node in their own.
  const order = backward(node.uses);
  return order.slice(0, arrived.get(node.id) ?? 0).map((link) => upward(link, output, known));
}

/** The links that leave a node in the order in which its contributions arrive: later users first. */
export function backward(uses: readonly StepperLink[]): StepperLink[] {
  return uses.toSorted((a, b) => number(b.to) - number(a.to) || a.position - b.position);
}

function number({ id }: StepperNode): number {
  return Number(id.slice(1));
}

function factorOf(link: StepperLink, { partials }: Known): Factor {
  return { over: link.to.name, under: link.from.name, value: partials.get(link.id) ?? NaN, link };
}

/** From the output down to where the link starts. */
function upward(link: StepperLink, output: StepperNode, known: Known): Product {
  const links = [link];
  const factors = [factorOf(link, known)];
  for (let { to } = link; to !== output;) {
    const [use] = to.uses;
    if (use === undefined || to.uses.length > 1) {
      factors.unshift({ over: output.name, under: to.name, value: known.adjoints.get(to.id) ?? NaN });
      break;
    }
    links.unshift(use);
    factors.unshift(factorOf(use, known));
    to = use.to;
  }
  return { link, factors, links, result: known.contributions.get(link.id) ?? NaN };
}

/** From where the link ends down to the variable. */
function downward(link: StepperLink, known: Known, by: string): Product {
  const links = [link];
  const factors = [factorOf(link, known)];
  const result = (known.partials.get(link.id) ?? NaN) * (known.tangents.get(link.from.id) ?? NaN);
  for (let { from } = link; !from.isInput;) {
    const ways = from.inputs.filter((input) => reaches(input.from, by));
    const [way] = ways;
    if (way === undefined || ways.length > 1) {
      factors.push({ over: from.name, under: variableName(from, by), value: known.tangents.get(from.id) ?? NaN });
      break;
    }
    links.push(way);
    factors.push(factorOf(way, known));
    from = way.from;
  }
  return { link, factors, links, result };
}

const reached = new WeakMap<StepperNode, Map<string, boolean>>();

/** Whether a node depends on a variable. */
export function reaches(node: StepperNode, by: string): boolean {
  if (node.expr.kind === 'variable') return node.expr.name === by;
  const known = reached.get(node) ?? new Map<string, boolean>();
  reached.set(node, known);
  const found = known.get(by) ?? node.inputs.some(({ from }) => reaches(from, by));
  known.set(by, found);
  return found;
}

/** The name on show of the variable below a node. */
function variableName(node: StepperNode, by: string): string {
  if (node.isInput) return node.name;
  const below = node.inputs.find(({ from }) => reaches(from, by));
  return below === undefined ? by : variableName(below.from, by);
}
