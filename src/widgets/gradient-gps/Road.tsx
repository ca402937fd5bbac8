/** The road: the graph of f with the car on it, its tangent, the places it has passed, and where the next step leads. */
import { memo, useMemo } from 'react';

import { breaks } from '../../autodiff/index.ts';
import { useLocale } from '../../state/index.ts';
import { Arrow, Axes, Curve, Dot, MovablePoint, Plane, Tangent, Trail, type Interval } from '../../plot/index.ts';
import { derive, type Live } from '../../ui/index.ts';
import { fittingY } from '../fitting.ts';
import { plain, standing } from '../spoken.ts';
import { typedFunction } from '../typed-function.ts';
import { usePart } from '../useWidget.ts';
import { terrainOf, type GpsReading } from './model.ts';
import { drop } from './moves.ts';
import { window } from './presets.ts';
import type { PartProps } from './View.tsx';
import { words } from './words.ts';
import css from './View.module.css';

export const Road = memo(function Road({ state, reading }: PartProps) {
  const locale = useLocale();
  const f = usePart(state, (now) => now.road);
  const sensing = usePart(state, (now) => now.sensing);
  const centre = usePart(state, ({ x }) => (x < window[0] || x > window[1] ? x : 0));
  const [from, to] = useMemo((): Interval => [window[0] + centre, window[1] + centre], [centre]);
  const road = useMemo(() => {
    const terrain = terrainOf('road', f);
    const value = (x: number) => terrain.at(x, 0).value;
    const found = breaks(typedFunction(f, ['x']).expr, 'x', from, to);
    return { value, breaks: found, y: fittingY(value, [from, to], 0.2) };
  }, [f, from, to]);
  const marks = useMemo(() => marksOf(reading), [reading]);
  const stepping = { min: from, max: to, step: 0.1 };
  return (
    <div className={css['ground']}>
      <Plane
        x={[from, to]}
        y={road.y}
        label={`${words.roadPicture[locale]} ${f}`}
        axes={['x', 'y']}
        onPick={(x) => drop(state, { x: Number(x.toFixed(2)), y: 0 })}
        handles={
          <MovablePoint
            at={marks.car}
            onMove={(x) => drop(state, { x, y: 0 })}
            stepping={stepping}
            name={words.x[locale]}
            say={({ x, y }) => standing(`x = ${plain(x)}`, ['f(x)', y])[locale]}
          />
        }
      >
        <Axes />
        <Curve of={road.value} breaks={road.breaks} name="f" />
        <Tangent at={marks.tangent} />
        <Trail of={marks.trail} />
        <Arrow at={marks.step} hue="derivative" weight="strong" />
        {sensing && <Dot at={marks.nudged} hue="value" />}
        {sensing && <Dot at={marks.predicted} hue="derivative" open />}
      </Plane>
    </div>
  );
});

function marksOf(reading: Live<GpsReading>) {
  return {
    car: derive(reading, ({ here }) => ({ x: here.x, y: here.value })),
    tangent: derive(reading, ({ here, kind }) => ({
      x: here.x,
      y: here.value,
      slope: kind === 'smooth' ? here.slopes[0] : NaN,
    })),
    trail: derive(reading, ({ places, at }) =>
      places.slice(0, at + 1).map(({ x, value }): [number, number] => [x, value]),
    ),
    /** Level: a step moves x, and the height follows. */
    step: derive(reading, ({ here, next }) => ({
      from: [here.x, here.value] as const,
      to: [next.x, here.value] as const,
    })),
    nudged: derive(reading, ({ here, dx, dy }) => ({ x: here.x + dx, y: here.value + dy })),
    predicted: derive(reading, ({ here, dx, predicted }) => ({ x: here.x + dx, y: here.value + predicted })),
  };
}
