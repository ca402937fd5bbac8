/** The landscape from above: level lines, the car, the places it has passed, and where the next step leads. */
import { memo, useMemo } from 'react';

import { useLocale } from '../../state/index.ts';
import { Arrow, Axes, Contours, Plane, PlanePoint, Trail } from '../../plot/index.ts';
import { derive, type Live } from '../../ui/index.ts';
import { plain } from '../spoken.ts';
import { usePart } from '../useWidget.ts';
import { terrainOf, type GpsReading } from './model.ts';
import { drop } from './moves.ts';
import { window } from './presets.ts';
import type { PartProps } from './View.tsx';
import { words } from './words.ts';
import css from './View.module.css';

const stepping = { min: window[0], max: window[1], step: 0.1 };

export const Landscape = memo(function Landscape({ state, reading }: PartProps) {
  const locale = useLocale();
  const f = usePart(state, (now) => now.landscape);
  const height = useMemo(() => {
    const terrain = terrainOf('landscape', f);
    return (x: number, y: number) => terrain.at(x, y).value;
  }, [f]);
  const marks = useMemo(() => marksOf(reading), [reading]);
  return (
    <div className={css['ground']}>
      <Plane
        shape="square"
        x={window}
        y={window}
        label={`${words.landscapePicture[locale]} ${f}`}
        axes={['x', 'y']}
        onPick={(x, y) => drop(state, { x: Number(x.toFixed(2)), y: Number(y.toFixed(2)) })}
        handles={
          <PlanePoint
            at={marks.car}
            onMove={(place) => drop(state, place)}
            stepping={stepping}
            name={words.car[locale]}
            names={{ x: words.x[locale], y: words.y[locale] }}
            say={(value) => plain(Number(value.toFixed(3)))}
          />
        }
      >
        <Contours of={height}>
          <Axes />
          <Trail of={marks.trail} />
          <Arrow at={marks.step} hue="derivative" weight="strong" />
        </Contours>
      </Plane>
    </div>
  );
});

function marksOf(reading: Live<GpsReading>) {
  return {
    car: derive(reading, ({ here: { x, y } }) => ({ x, y })),
    trail: derive(reading, ({ places, at }) => places.slice(0, at + 1).map(({ x, y }): [number, number] => [x, y])),
    step: derive(reading, ({ here, next }) => ({
      from: [here.x, here.y] as const,
      to: [next.x, next.y] as const,
    })),
  };
}
