/**
 * The backward pass of a layer with exactly one wrong line, made from a seed: sizes, numbers and the mistake. A wrong line
 * that nobody could tell from the right one, because with these sizes and numbers both agree, is passed over.
 */
import { backwardPass, type BackwardLine, type Formula } from './backward-passes.ts';
import { layerOf, shapeOfGiven, type GivenName, type Layer, type Sizes } from './layer/layer.ts';
import { at, matrix } from './layer/matrix.ts';
import { verdictOf, type Target } from './layer/products.ts';
import { randomFrom, type Random } from './random.ts';
import { wrongProduct, wrongProducts, type WrongProduct, type WrongProductId } from './wrong-products.ts';

export interface LayerLine {
  /** `s1`, `s2` … in the order of the backward pass. */
  readonly id: string;
  /** The gradient on the left side. */
  readonly target: Target;
  readonly claim: Formula;
  /** What it should have said: the claim itself, but for the wrong line. */
  readonly right: Formula;
  /** The rule that it uses, by id in the core. */
  readonly rule: string;
}

export interface LayerPuzzle {
  readonly seed: number;
  readonly layer: Layer;
  readonly lines: readonly LayerLine[];
  /** The id of the wrong line. */
  readonly wrong: string;
  readonly mistake: WrongProduct;
  /** Answers to "what is wrong?", the right one among them. */
  readonly reasons: readonly WrongProduct[];
}

/** How many answers there are to choose from. */
const answers = 4;
/** A wrong entry this far from the right one shows in three decimals. */
const visible = 0.01;

/** @param seed a whole number */
export function layerPuzzleFrom(seed: number): LayerPuzzle {
  const random = randomFrom(seed);
  for (;;) {
    const layer = layerFrom(random);
    const pass = backwardPass(layer.samples);
    const spots = pass.flatMap((line, at) =>
      Object.entries(line.wrong).map(([id, claim]) => ({ at, claim, mistake: wrongProduct(id as WrongProductId) })),
    );
    const [first, ...others] = spots;
    if (first === undefined) continue;
    const spot = random.pick([first, ...others]);
    const lines = pass.map(({ target, rule, right }, i) => ({
      id: `s${i + 1}`,
      target,
      claim: i === spot.at ? spot.claim : right,
      right,
      rule,
    }));
    const spoiled = lines[spot.at];
    if (spoiled === undefined || !isSeen(layer, spoiled)) continue;
    return {
      seed,
      layer,
      lines,
      wrong: spoiled.id,
      mistake: spot.mistake,
      reasons: reasonsFor(spot.mistake, pass, random),
    };
  }
}

/** A layer with sizes and numbers of its own; neither zeros nor saturation hide what is wrong. */
function layerFrom({ pick }: Random): Layer {
  const sizes: Sizes = { n: pick([2, 3, 4]), m: pick([2, 3]), samples: pick([1, 1, 2, 3]) };
  const numbers = {
    W: () => pick([-1, -0.5, 0.5, 1, 1.5]),
    x: () => pick([-1, -0.5, 0.5, 1, 2]),
    b: () => pick([-1, -0.5, 0.5, 1]),
    t: () => pick([-0.5, 0.1, 0.4, 0.9]),
  };
  const of = (name: GivenName) => matrix(shapeOfGiven(name, sizes), numbers[name]);
  const given = { W: of('W'), x: of('x'), b: of('b'), t: of('t') };
  return layerOf(sizes, pick(['sigmoid', 'tanh']), given);
}

/** Whether shapes or numbers show that the line is wrong. */
function isSeen(layer: Layer, { target, claim }: LayerLine): boolean {
  const verdict = verdictOf(layer, target, claim);
  if (verdict.kind !== 'wrong-numbers') return verdict.kind === 'no-product' || verdict.kind === 'wrong-shape';
  return verdict.result.some((row, i) => row.some((entry, j) => Math.abs(entry - at(layer[target], i, j)) > visible));
}

/** The mistake itself and others that could have been made in this pass, in the order of the table. */
function reasonsFor(mistake: WrongProduct, pass: readonly BackwardLine[], { pick }: Random): WrongProduct[] {
  const here = new Set(pass.flatMap(({ wrong }) => Object.keys(wrong)));
  const pool = wrongProducts.filter(
    (one) => one !== mistake && here.has(one.id) && mistake.near?.includes(one.id) !== true,
  );
  const chosen = [mistake];
  while (chosen.length < answers) {
    const [first, ...others] = pool;
    if (first === undefined) break;
    const one = pick([first, ...others]);
    pool.splice(pool.indexOf(one), 1);
    chosen.push(one);
  }
  return wrongProducts.filter((one) => chosen.includes(one));
}
