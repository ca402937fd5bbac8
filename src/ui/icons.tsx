/** The few signs of the figure's tools, drawn as lines of one weight. Each stands beside a name for who does not see it. */
import type { ReactNode } from 'react';

function icon(drawing: ReactNode) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawing}
    </svg>
  );
}

export const resetIcon = icon(<path d="M4.2 7.5A6.5 6.5 0 1 1 3.5 10M4 3.5v4h4" />);

export const linkIcon = icon(
  <path d="M8.5 11.5a3.2 3.2 0 0 0 4.6 0l2.6-2.6a3.25 3.25 0 0 0-4.6-4.6l-1 1M11.5 8.5a3.2 3.2 0 0 0-4.6 0l-2.6 2.6a3.25 3.25 0 0 0 4.6 4.6l1-1" />,
);

export const doneIcon = icon(<path d="M4 10.5l4 4 8-9" />);

export const fullScreenIcon = icon(<path d="M3.5 7.5v-4h4M16.5 7.5v-4h-4M3.5 12.5v4h4M16.5 12.5v4h-4" />);

export const playIcon = icon(<path d="M6.5 4.5v11l9-5.5z" fill="currentColor" />);

export const stopIcon = icon(<path d="M6 6h8v8H6z" fill="currentColor" />);

/** The ways through steps: to the first, one back, one on, to the last. */
export const firstIcon = icon(<path d="M13 5l-6 5 6 5M5 5v10" />);

export const backIcon = icon(<path d="M12 5l-6 5 6 5" />);

export const onIcon = icon(<path d="M8 5l6 5-6 5" />);

export const lastIcon = icon(<path d="M7 5l6 5-6 5M15 5v10" />);
