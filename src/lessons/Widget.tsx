/** A place in a lesson where a widget stands: an island of its own. */
import * as v from 'valibot';

import type { JsonObject } from '../state/index.ts';
import { widgets } from '../widgets/index.ts';
import { views } from '../widgets/views.ts';
import { Island } from './Island.tsx';

interface WidgetPlace {
  /** The widget's id, `slope-tangent`. */
  readonly name: string;
  /** `<slug>/<id>`. */
  readonly instance: string;
  /** As the lesson wrote them; the widget's schema fills in the rest. */
  readonly props: JsonObject;
}

export function Widget({ name, instance, props }: WidgetPlace) {
  const spec = widgets[name];
  const view = views[name];
  if (spec === undefined || view === undefined) throw new Error(`There is no widget ${name}.`);
  return <Island name={name} instance={instance} props={v.parse(spec.props, props)} view={view} />;
}
