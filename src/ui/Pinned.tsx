/**
 * A block of running layout with texts that follow a pointer. In mid-move it keeps its size and is laid out by itself: a
 * text that gets longer would else lay out the whole page, many times a second. It takes its new size when the hand rests.
 *
 * @example <Pinned by={reading}><Card reading={reading} /></Pinned>
 */
import { useEffect, useRef, type ReactNode } from 'react';

import type { Live } from './live.ts';
import { afterRest, forget } from './rest.ts';
import { catchUp } from './settle.ts';
import css from './Pinned.module.css';

export interface PinnedProps {
  /** What the texts inside come from: they change with it, or a little later. */
  readonly by: Live<unknown>;
  /** Of the place that the block has in its container. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Pinned({ by, className, children }: PinnedProps) {
  const block = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = block.current;
    if (element === null) return undefined;
    let lastChange = -Infinity;
    let isPinned = false;
    const pin = () => {
      const { inlineSize, blockSize } = getComputedStyle(element);
      element.style.setProperty('contain-intrinsic-size', `${inlineSize} ${blockSize}`);
      element.toggleAttribute('data-pinned', true);
      isPinned = true;
    };
    const release = () => {
      forget(release);
      element.style.removeProperty('contain-intrinsic-size');
      element.toggleAttribute('data-pinned', false);
      isPinned = false;
    };
    // One change by itself, such as a step, may take its room at once.
    const end = by.subscribe(() => {
      const now = Date.now();
      if (!isPinned && now - lastChange < catchUp) pin();
      lastChange = now;
      if (isPinned) afterRest(release, catchUp);
    });
    return () => {
      end();
      release();
    };
  }, [by]);

  return (
    <div className={className === undefined ? css['place'] : `${css['place']} ${className}`}>
      <div ref={block} className={css['block']}>
        {children}
      </div>
    </div>
  );
}
