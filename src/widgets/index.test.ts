import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { widgets } from './index.ts';
import { views } from './views.ts';

describe.each(Object.values(widgets))('$id', (widget) => {
  it('has a view', () => {
    expect(views[widget.id]).toBeTypeOf('function');
  });

  it('has examples that its own schema accepts', () => {
    expect(widget.examples.length).toBeGreaterThan(0);
    for (const { props } of widget.examples) expect(v.is(widget.props, props)).toBe(true);
  });
});

it('a widget is filed under its id, in kebab-case', () => {
  for (const [id, widget] of Object.entries(widgets)) {
    expect(widget.id).toBe(id);
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  }
});
