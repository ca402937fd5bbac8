import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { loadView, widgets } from './index.ts';
import { views } from './views.ts';

describe.each(Object.values(widgets))('$id', (widget) => {
  it('has a view, for the prerender and for pages', async () => {
    expect(views[widget.id]).toBeTypeOf('function');
    expect((await loadView(widget.id)).View).toBe(views[widget.id]);
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

it('an unknown id is refused', async () => {
  await expect(loadView('no-such-widget')).rejects.toThrow('no-such-widget');
  await expect(loadView('__proto__')).rejects.toThrow('__proto__');
});
