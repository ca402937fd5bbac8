/** Starts a move that runs by itself, and stops it. */
import type { ReactNode } from 'react';

import { playIcon, stopIcon } from './icons.tsx';
import css from './PlayButton.module.css';

export interface PlayButtonProps {
  readonly playing: boolean;
  readonly onClick: () => void;
  /** What it starts, and what it does while that runs. */
  readonly name: string;
  readonly stop: string;
  /** A short sign beside the triangle: `<Sym of="h → 0" />`. */
  readonly children?: ReactNode;
}

export function PlayButton({ playing, onClick, name, stop, children }: PlayButtonProps) {
  const label = playing ? stop : name;
  return (
    <button type="button" className={css['play']} aria-label={label} title={label} onClick={onClick}>
      {playing ? stopIcon : playIcon}
      {children}
    </button>
  );
}
