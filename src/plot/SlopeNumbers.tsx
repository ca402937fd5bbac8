/**
 * The numbers at the sides of a slope triangle. They are HTML inside the handle of its point (`MovablePoint`) and so move
 * with it: a text that moves inside SVG costs more than all that is drawn there.
 */
import { useMemo, useRef } from 'react';

import { derive, forNumbers, hued, pace, rounded, useFollow, writeText, type Live } from '../ui/index.ts';
import type { Through } from './lines.ts';
import { heightOf, translateTo } from './over.ts';
import { usePlane, type PlaneGeometry } from './plane.ts';
import { legsOf, type Legs } from './SlopeTriangle.tsx';
import css from './SlopeNumbers.module.css';

export function SlopeNumbers({ at }: { readonly at: Live<Through> }) {
  const plane = usePlane();
  const run = useRef<HTMLSpanElement>(null);
  const rise = useRef<HTMLSpanElement>(null);
  const live = useMemo(() => {
    const legs = derive(at, (line) => legsOf(plane, line));
    const width = derive(legs, (legs) => legs?.run ?? 1);
    const paced = pace(legs, forNumbers);
    return {
      runPlace: derive(legs, (legs) => fromHandle(plane, legs, runPlace)),
      run: derive(width, (run) => rounded(run, { trim: true }).text),
      risePlace: derive(paced, (legs) => fromHandle(plane, legs, risePlace)),
      rise: derive(paced, (legs) => riseText(legs?.rise ?? 0)),
      side: derive(paced, (legs) => legs?.side ?? 'right'),
    };
  }, [at, plane]);

  useFollow(live.runPlace, (place) => stand(run.current, place));
  useFollow(live.run, (text) => writeText(run.current, text));
  useFollow(live.risePlace, (place) => stand(rise.current, place));
  useFollow(live.rise, (text) => writeText(rise.current, text));
  useFollow(live.side, (side) => rise.current?.setAttribute('data-side', side));

  return (
    <span className={css['numbers']} aria-hidden="true">
      <span style={hued('input')}>
        <span ref={run} className={css['run']} {...standing(live.runPlace.first)}>
          {live.run.first}
        </span>
      </span>
      <span style={hued('derivative')}>
        <span ref={rise} className={css['rise']} data-side={live.side.first} {...standing(live.risePlace.first)}>
          {live.rise.first}
        </span>
      </span>
    </span>
  );
}

function riseText(rise: number): string {
  return rounded(rise, { decimals: 2, trim: true }).text;
}

function standing(place: string | undefined) {
  return { style: { translate: place ?? '0cqw 0cqh' }, 'data-absent': place === undefined ? '' : undefined };
}

function stand(number: HTMLElement | null, place: string | undefined): void {
  if (number === null) return;
  number.toggleAttribute('data-absent', place === undefined);
  if (place !== undefined) number.style.translate = place;
}

type Spot = readonly [left: number, top: number];

/** Clear of the sides, and of the edges of the picture, in pixels. */
const beside = 8;
const below = 13;
const edge = 8;
/** About how wide a digit is. */
const digit = 8;

/** Beside the middle of the side that goes along: outside of the triangle where there is room, else inside. */
export function runPlace({ height: bottom }: PlaneGeometry, { x, y, width, height }: Legs): Spot | undefined {
  if (y < 0 || y > bottom) return undefined;
  const [over, under] = [y - below, y + below];
  const isOver = height < 0 ? over >= edge : under > bottom - edge;
  return [x + width / 2, isOver ? over : under];
}

/**
 * Beside the middle of what is seen of the side that goes up or down. Nowhere in a triangle at the edge of the picture that is
 * narrower than the number: there it would stand on the curve, and the read-outs have it.
 */
export function risePlace(plane: PlaneGeometry, { rise, x, y, width, height, side }: Legs): Spot | undefined {
  if (side === 'left' && width > 0 && width < 2 * beside + digit * riseText(rise).length) return undefined;
  const [from, to] = [Math.max(0, Math.min(y, y - height)), Math.min(plane.height, Math.max(y, y - height))];
  if (from > to) return undefined;
  const middle = Math.min(plane.height - edge, Math.max(edge, (from + to) / 2));
  return [x + width + (side === 'right' ? beside : -beside), middle];
}

/** A place as the handle has it: it stands at the corner of the triangle, or at the edge past which the corner lies. */
function fromHandle(plane: PlaneGeometry, legs: Legs | undefined, placeOf: typeof runPlace): string | undefined {
  if (legs === undefined || legs.x < 0 || legs.x > plane.width) return undefined;
  const spot = placeOf(plane, legs);
  return spot && translateTo(plane, spot[0] - legs.x, spot[1] - heightOf(legs.y, plane));
}
