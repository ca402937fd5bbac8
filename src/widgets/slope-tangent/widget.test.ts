import * as v from 'valibot';
import { expect, it } from 'vitest';

import { widget } from './widget.ts';

it('a tag without props is a parabola with its secant', () => {
  const props = v.parse(widget.props, {});
  expect(widget.initial(props)).toEqual({ f: 'x^2', x: 1, h: 1, secant: true, derivative: false });
});

it('props that were read once are read again unchanged: the page holds them in between', () => {
  for (const { props } of widget.examples) {
    const read = v.parse(widget.props, props);
    expect(v.parse(widget.props, JSON.parse(JSON.stringify(read)))).toEqual(read);
  }
});

it('the state of every example passes the schema of states', () => {
  for (const { props } of widget.examples) {
    expect(v.is(widget.state, widget.initial(v.parse(widget.props, props)))).toBe(true);
  }
});

it.each([
  { f: 'x +' },
  { f: 'y' },
  { h: 0 },
  { at: NaN },
  { view: { x: [3, 1] } },
  { presets: ['x^'] },
  { colour: 'red' },
])('a lesson cannot say %o', (props) => {
  expect(v.is(widget.props, props)).toBe(false);
});

it.each([{ f: 'alert(1)' }, { x: null }, { h: 0 }, { h: 1e9 }, { secant: 'yes' }])('a link cannot say %o', (patch) => {
  expect(v.is(widget.state, { f: 'x^2', x: 1, h: 1, secant: true, derivative: false, ...patch })).toBe(false);
});
