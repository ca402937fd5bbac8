/** The names of blocks that share a plane, placed together so that none stands on another; a block too small has none. */
import { useMemo } from 'react';

import { derive, hued, type Hue, type Live } from '../ui/index.ts';
import { blockSpots } from './blockSpots.ts';
import type { Corners } from './corners.ts';
import { absent, Drawn, movedTo } from './Drawn.tsx';
import { Letters } from './Letters.tsx';
import { usePlane } from './plane.ts';
import type { Point } from './sample.ts';
import css from './Block.module.css';

export interface BlockNamesProps {
  readonly of: Live<readonly Corners[]>;
  /** Their names, in the same order. The same array while nothing changed. */
  readonly names: readonly { readonly name: string; readonly hue: Hue }[];
}

export function BlockNames({ of, names }: BlockNamesProps) {
  const plane = usePlane();
  const placed = useMemo(() => {
    const texts = names.map(({ name }) => name);
    const spots = derive(of, (blocks) => blockSpots(blocks, texts, plane));
    return names.map((named, at) => ({ ...named, at: derive(spots, (now) => now[at]) }));
  }, [of, names, plane]);
  return <g aria-hidden="true">{placed.map(drawn)}</g>;
}

interface Placed {
  readonly name: string;
  readonly hue: Hue;
  readonly at: Live<Point | undefined>;
}

/** Two blocks may have the same name. */
function drawn({ name, hue, at }: Placed, index: number) {
  return (
    <g key={index} style={hued(hue)}>
      <Drawn
        as="text"
        className={css['name']}
        of={at}
        draw={(spot) => (spot ? { ...movedTo(...spot), dy: '0.35em', 'data-label': 'block' } : absent)}
      >
        <Letters of={name} />
      </Drawn>
    </g>
  );
}
