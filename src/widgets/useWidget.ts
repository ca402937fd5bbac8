/** A widget's props and state inside its View. */
import { useMemo, useSyncExternalStore } from 'react';
import * as v from 'valibot';

import type { JsonObject } from '../state/index.ts';
import type { ViewProps, WidgetSpec } from './contract.ts';
import { widgetState, type WidgetState } from './widget-state.ts';

type Schema = v.GenericSchema<unknown, JsonObject>;

export interface Widget<P, S> {
  readonly props: P;
  /** Live: leaves follow it with `useFollow`, parts that change rarely read it with `usePart`. */
  readonly state: WidgetState<S>;
}

/**
 * Reads the props of the page and joins the state to the session store. The state object stays the same for the life of
 * the view, so a component that gets it does not render when the state changes.
 *
 * @example
 * const { props, state } = useWidget(spec, view);
 * const f = usePart(state, (state) => state.f);
 */
export function useWidget<P extends Schema, S extends Schema>(
  spec: WidgetSpec<P, S>,
  { instance, props }: ViewProps,
): Widget<v.InferOutput<P>, v.InferOutput<S>> {
  return useMemo(() => {
    const read = v.parse(spec.props, props);
    return { props: read, state: widgetState<v.InferOutput<S>>(spec.state, instance, spec.initial(read)) };
  }, [spec, instance, props]);
}

/** One part of a state: the component renders again only when this part changes. `select` gives a plain value. */
export function usePart<S, T extends string | number | boolean | undefined>(
  state: WidgetState<S>,
  select: (state: S) => T,
): T {
  return useSyncExternalStore(
    state.subscribe,
    () => select(state.get()),
    () => select(state.first),
  );
}
