/**
 * A directed graph without cycles, laid out in layers: what a node is made of stands one layer before it at least. In the
 * manner of Sugiyama: ranks, an order in each rank by barycentres, then places that pull neighbours together. Long edges
 * run through a free lane in every rank they cross. Pure: numbers in, numbers out; the same graph gives the same picture.
 */
import { spread } from './spread.ts';

export interface LayoutNode {
  readonly id: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface LayoutEdge {
  readonly id: string;
  /** What goes in, and what is made of it. */
  readonly from: string;
  readonly to: string;
}

/** In pixels, from the upper left corner of the picture. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface LaidEdge {
  /** As the `d` of a path, from the border of one node to the border of the other. */
  readonly path: string;
  /** On its last stretch, in the middle or where it is clear of other labels. */
  readonly label: Place;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  /** The middle of each node. */
  readonly nodes: ReadonlyMap<string, Place>;
  readonly edges: ReadonlyMap<string, LaidEdge>;
  readonly ranks: ReadonlyMap<string, number>;
}

export interface LayoutOptions {
  /** Where the ranks follow each other to. */
  readonly direction: 'right' | 'down';
  /** Free pixels between two ranks, and between two nodes of a rank. */
  readonly rankGap: number;
  readonly laneGap: number;
}

/** A node, or the place where a long edge crosses a rank. */
interface Slot {
  readonly rank: number;
  /** Its size across the ranks, in pixels. */
  readonly breadth: number;
  readonly before: Slot[];
  readonly after: Slot[];
  at: number;
}

/** How broad the lane of a passing edge is. */
const lane = 40;
const sweeps = 12;
/** What a label takes, in pixels, and where on its curve it may stand, the best first. */
const labelSize: Place = { x: 72, y: 34 };
const alongCurve = [0.5, 0.6, 0.4, 0.7, 0.3];
/** How far two edges between the same nodes bend apart. */
const bend = 26;

/**
 * @throws RangeError for an edge to a node that is not there, and for a cycle
 * @example graphLayout([a, b], [{ id: 'a-b', from: 'a', to: 'b' }], { direction: 'right', rankGap: 90, laneGap: 24 })
 */
export function graphLayout(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  { direction, rankGap, laneGap }: LayoutOptions,
): GraphLayout {
  const isRight = direction === 'right';
  const ranks = ranksOf(nodes, edges);
  const layers: Slot[][] = Array.from({ length: Math.max(-1, ...ranks.values()) + 1 }, () => []);
  const slots = new Map<string, Slot>();
  const add = (rank: number, breadth: number): Slot => {
    const slot: Slot = { rank, breadth, before: [], after: [], at: 0 };
    layers[rank]?.push(slot);
    return slot;
  };
  for (const { id, width, height } of nodes) slots.set(id, add(ranks.get(id) ?? 0, isRight ? height : width));
  const routes = edges.map(({ from, to }) => {
    const route = [
      slots.get(from),
      ...between(ranks.get(from), ranks.get(to)).map((rank) => add(rank, lane)),
      slots.get(to),
    ];
    const found = route.filter((slot) => slot !== undefined);
    for (const [i, slot] of found.slice(1).entries()) {
      found[i]?.after.push(slot);
      slot.before.push(found[i] ?? slot);
    }
    return found;
  });
  arrange(layers);
  place(layers, laneGap);

  // From places across and ranks along to pixels.
  const all = layers.flat();
  const first = Math.min(0, ...all.map(({ at, breadth }) => at - breadth / 2));
  const across = Math.max(0, ...all.map(({ at, breadth }) => at + breadth / 2)) - first;
  const depths = layers.map((_, rank) =>
    Math.max(
      0,
      ...nodes.filter(({ id }) => ranks.get(id) === rank).map((node) => (isRight ? node.width : node.height)),
    ),
  );
  const starts = depths.map((_, rank) => depths.slice(0, rank).reduce((sum, depth) => sum + depth + rankGap, 0));
  const along = (starts.at(-1) ?? 0) + (depths.at(-1) ?? 0);
  const point = (main: number, cross: number): Place => (isRight ? { x: main, y: cross } : { x: cross, y: main });
  const middle = (rank: number) => (starts[rank] ?? 0) + (depths[rank] ?? 0) / 2;
  const sizes = new Map(nodes.map((node) => [node.id, (isRight ? node.width : node.height) / 2]));

  const laid = edges.map(({ id, from, to }, i) => {
    const alike = edges.filter((other) => other.from === from && other.to === to);
    const offset = (alike.findIndex((other) => other.id === id) - (alike.length - 1) / 2) * 2 * bend;
    const stops = (routes[i] ?? []).map((slot, k, route) => ({
      main: middle(slot.rank) + (k === 0 ? (sizes.get(from) ?? 0) : k === route.length - 1 ? -(sizes.get(to) ?? 0) : 0),
      cross: slot.at - first,
    }));
    return drawn(stops, offset, point);
  });
  const labels = clearOfEachOther(laid.map(({ labels: places }) => places));
  return {
    width: isRight ? along : across,
    height: isRight ? across : along,
    ranks,
    nodes: new Map(
      nodes.map(({ id }) => {
        const slot = slots.get(id);
        return [id, point(middle(slot?.rank ?? 0), (slot?.at ?? 0) - first)];
      }),
    ),
    edges: new Map(edges.map(({ id }, i) => [id, { path: laid[i]?.path ?? '', label: labels[i] ?? { x: 0, y: 0 } }])),
  };
}

/** Of the places of each label the first where it lies over no other, or over the least. Twice: the first ones move, too. */
function clearOfEachOther(places: readonly (readonly Place[])[]): readonly (Place | undefined)[] {
  const labels = places.map(([middle]) => middle);
  for (let round = 0; round < 2; round += 1) {
    for (const [i, mine] of places.entries()) {
      const covered = mine.map((here) =>
        labels.reduce((sum, there, k) => sum + (k === i || there === undefined ? 0 : overlap(here, there)), 0),
      );
      labels[i] = mine[covered.indexOf(Math.min(...covered))];
    }
  }
  return labels;
}

function overlap(a: Place, b: Place): number {
  return Math.max(0, labelSize.x - Math.abs(a.x - b.x)) * Math.max(0, labelSize.y - Math.abs(a.y - b.y));
}

/** The rank of a node: the longest way to it. What nothing goes into stands right before the first that needs it. */
function ranksOf(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Map<string, number> {
  const open = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { from, to } of edges) {
    if (!open.has(from) || !open.has(to)) throw new RangeError(`No such edge: ${from} to ${to}.`);
    open.set(to, (open.get(to) ?? 0) + 1);
  }
  const inner = new Set(edges.map(({ to }) => to));
  const ranks = new Map<string, number>(nodes.filter(({ id }) => open.get(id) === 0).map(({ id }) => [id, 0]));
  // A map is walked with what is added on the way: these are the nodes in an order of evaluation.
  for (const [id, rank] of ranks) {
    for (const { to } of edges.filter(({ from }) => from === id)) {
      const left = (open.get(to) ?? 1) - 1;
      open.set(to, left);
      if (left === 0) ranks.set(to, longest(to));
    }
    ranks.set(id, Math.max(rank, ranks.get(id) ?? 0));
  }
  if (ranks.size < nodes.length) throw new RangeError('A graph with a cycle has no layers.');
  for (const { id } of nodes) {
    const uses = edges.filter(({ from }) => from === id).map(({ to }) => ranks.get(to) ?? 0);
    if (!inner.has(id) && uses.length > 0) ranks.set(id, Math.min(...uses) - 1);
  }
  return ranks;

  function longest(id: string): number {
    return Math.max(...edges.filter(({ to }) => to === id).map(({ from }) => (ranks.get(from) ?? 0) + 1));
  }
}

function between(from = 0, to = 0): number[] {
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => from + 1 + i);
}

/** Orders every rank by the mean place of the neighbours, to and fro, and keeps the order with the fewest crossings. */
function arrange(layers: Slot[][]): void {
  const number = () => {
    for (const layer of layers) for (const [i, slot] of layer.entries()) slot.at = i;
  };
  number();
  let best = layers.map((layer) => [...layer]);
  let fewest = crossings(layers);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    const isBack = sweep % 2 === 0;
    for (const layer of isBack ? layers.toReversed() : layers) {
      const means = new Map(layer.map((slot) => [slot, mean(isBack ? slot.after : slot.before, slot.at)]));
      layer.sort((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0) || a.at - b.at);
      for (const [i, slot] of layer.entries()) slot.at = i;
    }
    const count = crossings(layers);
    if (count >= fewest) continue;
    fewest = count;
    best = layers.map((layer) => [...layer]);
  }
  for (const [i, layer] of best.entries()) layers[i]?.splice(0, Infinity, ...layer);
  number();
}

/** How many pairs of stretches between neighbouring ranks cross, where `at` is the place in the order. */
function crossings(layers: readonly (readonly Slot[])[]): number {
  let count = 0;
  for (const layer of layers) {
    const stretches = layer.flatMap((slot) => slot.after.map((next) => [slot.at, next.at] as const));
    for (const [i, [a, b]] of stretches.entries()) {
      for (const [c, d] of stretches.slice(i + 1)) if ((a - c) * (b - d) < 0) count += 1;
    }
  }
  return count;
}

/** Places across: each rank as near to its neighbours as its order and the gaps let it. */
function place(layers: readonly (readonly Slot[])[], gap: number): void {
  const settle = (layer: readonly Slot[], wished: (slot: Slot) => number) => {
    const places = spread(
      layer.map(wished),
      layer.map(({ breadth }) => breadth),
      gap,
    );
    for (const [i, slot] of layer.entries()) slot.at = places[i] ?? 0;
  };
  for (const layer of layers) settle(layer, () => 0);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const isBack = sweep % 2 === 1;
    for (const layer of isBack ? layers.toReversed() : layers) {
      settle(layer, (slot) => mean(isBack ? slot.after : slot.before, slot.at));
    }
  }
  for (const layer of layers) settle(layer, (slot) => mean([...slot.before, ...slot.after], slot.at));
}

function mean(slots: readonly Slot[], otherwise: number): number {
  return slots.length === 0 ? otherwise : slots.reduce((sum, { at }) => sum + at, 0) / slots.length;
}

interface Stop {
  readonly main: number;
  readonly cross: number;
}

/** Curves from stop to stop that leave and arrive along the ranks' direction; `offset` bends a single stretch aside. */
function drawn(stops: readonly Stop[], offset: number, point: (main: number, cross: number) => Place) {
  const write = (main: number, cross: number) => {
    const { x, y } = point(main, cross);
    return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  };
  const [start = { main: 0, cross: 0 }] = stops;
  const path = [`M${write(start.main, start.cross)}`];
  let labels = [point(start.main, start.cross)];
  for (const [i, to] of stops.slice(1).entries()) {
    const from = stops[i] ?? start;
    const half = (from.main + to.main) / 2;
    // A cubic goes three quarters of the way to where its handles pull it.
    const pull = (offset * 4) / 3;
    path.push(`C${write(half, from.cross + pull)} ${write(half, to.cross + pull)} ${write(to.main, to.cross)}`);
    labels = alongCurve.map((t) => {
      const [near, far] = [(1 - t) ** 3, t ** 3];
      const between = 1 - near - far;
      const bent = 3 * t * (1 - t) * pull;
      const share = far + 3 * (1 - t) * t ** 2;
      return point(
        near * from.main + between * half + far * to.main,
        from.cross + share * (to.cross - from.cross) + bent,
      );
    });
  }
  return { path: path.join(''), labels };
}
