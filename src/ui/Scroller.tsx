/** A line of formulas that scrolls in its own box where it is wider than its place; then, and only then, it can be reached by keyboard. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';

import css from './Scroller.module.css';

export function Scroller({ className = '', children }: { className?: string | undefined; children: ReactNode }) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      if (current.scrollWidth > current.clientWidth + 1) current.tabIndex = 0;
      else current.removeAttribute('tabindex');
    });
    // The box may keep its size while what is in it grows.
    for (const element of [current, ...current.children]) observer.observe(element);
    return () => observer.disconnect();
  });
  return (
    <span ref={box} className={`${css['scroller']} ${className}`}>
      {children}
    </span>
  );
}
