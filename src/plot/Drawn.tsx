/**
 * One SVG element that follows a live value: React draws it once, and each change writes the attributes that differ,
 * without a render. The elements of a plot that move are built on it.
 *
 * @example <Drawn as="circle" of={point} draw={({ x, y }) => ({ cx: plane.x(x), cy: plane.y(y), r: 4 })} />
 */
import { useRef, type ElementType, type ReactNode } from 'react';

import { useFollow, writeText, type Live } from '../ui/index.ts';

export type Attributes = Readonly<Record<string, string | number>>;

/** What is drawn of a value that has no picture. */
export const absent: Attributes = { visibility: 'hidden' };

export interface DrawnProps<T> {
  readonly as: 'line' | 'path' | 'polygon' | 'circle' | 'g' | 'text';
  readonly of: Live<T>;
  /** The attributes for a value; the same names each time, or `absent`. */
  readonly draw: (value: T) => Attributes;
  /** The text inside, for `text`. */
  readonly text?: (value: T) => string;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

export function Drawn<T>({ as, of, draw, text, className, children }: DrawnProps<T>) {
  const ref = useRef<SVGElement>(null);
  /** What this render's writes have left in the element. */
  const written = new Map<string, string | number>();
  useFollow(of, (value) => {
    const element = ref.current;
    if (element === null) return;
    const attributes = draw(value);
    write(element, written, 'visibility', attributes['visibility'] ?? 'inherit');
    for (const name in attributes) {
      if (name !== 'visibility') write(element, written, name, attributes[name] ?? '');
    }
    if (text !== undefined) writeText(element, text(value));
  });
  // The tags take different attributes in React's types; `draw` gives each its own.
  const Element = as as ElementType;
  return (
    <Element ref={ref} className={className} visibility="inherit" {...asText(draw(of.first))}>
      {text === undefined ? children : text(of.first)}
    </Element>
  );
}

/** As `write` would write them. */
function asText(attributes: Attributes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === 'number' ? pixels(value) : value]),
  );
}

function write(
  element: SVGElement,
  written: Map<string, string | number>,
  name: string,
  wanted: string | number,
): void {
  const value = typeof wanted === 'number' ? hundredth(wanted) : wanted;
  if (written.get(name) === value) return;
  written.set(name, value);
  const length = typeof value === 'number' ? lengthOf(element, name) : undefined;
  if (length === undefined || typeof value === 'string') element.setAttribute(name, String(value));
  else length.value = value;
}

/** A length as the browser keeps it: it takes the number itself, where an attribute takes a text that must be made and read. */
function lengthOf(element: SVGElement, name: string): SVGLength | undefined {
  const held: unknown = Reflect.get(element, name);
  return held instanceof SVGAnimatedLength ? held.baseVal : undefined;
}

/** A place for a text: moving it this way does not lay its letters out again. */
export function movedTo(x: number, y: number): Attributes {
  return { transform: `translate(${pixels(x)} ${pixels(y)})` };
}

/** Further out, in pixels, nothing is seen, and a browser reads no number. */
export const farOut = 1e6;

/** A coordinate as text: hundredths of a pixel are enough. */
export function pixels(value: number): string {
  return String(hundredth(value));
}

function hundredth(value: number): number {
  return Math.round(Math.min(farOut, Math.max(-farOut, value)) * 100) / 100;
}
