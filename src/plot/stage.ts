/**
 * A picture in a frame that may be smaller: where it stands and how large, as one style on one element. Moves are bounded so
 * that it never gets lost, and what cannot be seen as a whole starts large enough to be read.
 */
import type { Place } from './graphLayout.ts';
import type { Size } from './plane.ts';

interface View {
  /** From the middle of the frame to the middle of the picture, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const margin = 14;
/** The scale at which the smallest labels, of 13 pixels, are 10 pixels high. */
export const readable = 0.77;
const scales = { least: 0.15, most: 3, fit: 1.12 } as const;
/** How much of the picture stays in the frame, in pixels. */
const kept = 60;
/** What is shown comes so near to the middle, as a share of the frame, that its neighbours are seen too. */
const middle = 0.13;

export class Stage {
  #frame: HTMLElement | null = null;
  #world: HTMLElement | null = null;
  #picture: Size = { width: 1, height: 1 };
  #size: Size = { width: 1, height: 1 };
  #view: View = { x: 0, y: 0, scale: 1 };

  /** Begins afresh with a picture and a frame of these sizes. */
  set(frame: HTMLElement | null, world: HTMLElement | null, picture: Size, size: Size): void {
    this.#frame = frame;
    this.#world = world;
    this.#picture = picture;
    this.#size = size;
    this.#write(startOf(picture, size));
  }

  pan(x: number, y: number): void {
    this.#write({ ...this.#view, x: this.#view.x + x, y: this.#view.y + y });
  }

  /** Zooms so that a point, counted from the middle of the frame, stays where it is. */
  zoom(by: number, x = 0, y = 0): void {
    const scale = this.#bounded(this.#view.scale * by);
    const ratio = scale / this.#view.scale;
    this.#write({ x: x - (x - this.#view.x) * ratio, y: y - (y - this.#view.y) * ratio, scale });
  }

  /** The whole picture, as large as it goes. */
  fit(): void {
    this.#write({ x: 0, y: 0, scale: fitting(this.#picture, this.#size) });
  }

  /** Brings a place of the picture towards the middle of the frame, as far as the picture goes on behind it. */
  show({ x, y }: Place): void {
    const { scale } = this.#view;
    if (scale <= fitting(this.#picture, this.#size) * 1.01) return;
    const stands = {
      x: (x - this.#picture.width / 2) * scale + this.#view.x,
      y: (y - this.#picture.height / 2) * scale + this.#view.y,
    };
    const moved = (stand: number, at: number, picture: number, frame: number) =>
      within(at + within(stand, middle * frame) - stand, Math.max(0, (picture * scale + 2 * margin - frame) / 2));
    this.#write({
      x: moved(stands.x, this.#view.x, this.#picture.width, this.#size.width),
      y: moved(stands.y, this.#view.y, this.#picture.height, this.#size.height),
      scale,
    });
  }

  #bounded(scale: number): number {
    return Math.min(scales.most, Math.max(Math.min(fitting(this.#picture, this.#size), scales.least), scale));
  }

  #write({ x, y, scale }: View): void {
    const reach = (picture: number, frame: number) => Math.max(0, (picture * scale + frame) / 2 - kept);
    this.#view = {
      x: within(x, reach(this.#picture.width, this.#size.width)),
      y: within(y, reach(this.#picture.height, this.#size.height)),
      scale,
    };
    if (this.#world !== null) this.#world.style.transform = styled(this.#view);
    this.#frame?.toggleAttribute('data-larger', scale > fitting(this.#picture, this.#size) * 1.01);
  }
}

/** The style of the first render. */
export function firstTransform(picture: Size, size: Size): string {
  return styled(startOf(picture, size));
}

/** In the middle; where the frame is too small, with the beginning of the picture's longer way in sight. */
function startOf(picture: Size, size: Size): View {
  const scale = Math.max(fitting(picture, size), readable);
  const across = Math.max(0, picture.width * scale + 2 * margin - size.width);
  const down = Math.max(0, picture.height * scale + 2 * margin - size.height);
  return { x: across < down ? 0 : across / 2, y: across < down ? down / 2 : 0, scale };
}

function fitting(picture: Size, size: Size): number {
  const across = (size.width - 2 * margin) / Math.max(1, picture.width);
  const down = (size.height - 2 * margin) / Math.max(1, picture.height);
  return Math.max(0.05, Math.min(scales.fit, across, down));
}

function styled({ x, y, scale }: View): string {
  return `translate(-50%, -50%) translate(${hundredth(x)}px, ${hundredth(y)}px) scale(${hundredth(scale * 100) / 100})`;
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

function within(value: number, size: number): number {
  return Math.min(size, Math.max(-size, value));
}
