/** The name of a curve, at a place that `nameSpots` has found; where there is none it is not to be seen. */
import type { Live } from '../ui/index.ts';
import { absent, Drawn, movedTo } from './Drawn.tsx';
import { Letters } from './Letters.tsx';
import type { Point } from './sample.ts';
import css from './marks.module.css';

export interface CurveNameProps {
  readonly of: string;
  readonly at: Live<Point | undefined>;
}

export function CurveName({ of, at }: CurveNameProps) {
  return (
    <Drawn
      as="text"
      className={css['name']}
      of={at}
      draw={(spot) => (spot === undefined ? absent : { ...movedTo(...spot), dy: '0.3em', 'data-label': 'curve' })}
    >
      <Letters of={of} />
    </Drawn>
  );
}
