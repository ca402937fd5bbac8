/** The size of an element in CSS pixels: the nominal one in the prerendered page, then the real one from the first paint on. */
import { useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

import type { Size } from './plane.ts';

export function useSize(element: RefObject<HTMLElement | null>, nominal: Size): Size {
  const [size, setSize] = useState(nominal);

  useLayoutEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const width = Math.round(entry.contentRect.width);
      const height = Math.round(entry.contentRect.height);
      // A figure that is folded away has no size; it keeps the last one.
      if (width === 0 || height === 0) return;
      // At once, so that nothing is painted at the wrong size.
      flushSync(() => setSize((last) => (last.width === width && last.height === height ? last : { width, height })));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);

  return size;
}
