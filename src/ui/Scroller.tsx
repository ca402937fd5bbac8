/**
 * A line of formulas, or a table, that scrolls in its own box where it is wider than its place; then, and only then, it can be
 * reached by keyboard.
 */
import { useLayoutEffect, useRef, type ReactNode } from 'react';

import css from './Scroller.module.css';

interface ScrollerProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
  /** `div` around a table. */
  readonly as?: 'span' | 'div';
}

export function Scroller({ className = '', children, as: Box = 'span' }: ScrollerProps) {
  const box = useRef<HTMLElement>(null);
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
    <Box ref={(element) => void (box.current = element)} className={`${css['scroller']} ${className}`}>
      {children}
    </Box>
  );
}
