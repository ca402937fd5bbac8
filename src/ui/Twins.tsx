/**
 * Linked views: elements that show the same node of an expression carry the same `data-node`, and pointing at one of them,
 * or coming to it by keys, marks them all with `data-marked`. The views are formulas, lines of a derivation, a graph; who
 * draws them is no matter here. A formula's drawing is hidden from readers of MathML, so its parts get no focus of their
 * own: the view has it, arrow keys go from part to part, and the part is said in words.
 */
import {
  createContext,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';

import { told, useLive, type Live } from './live.ts';
import css from './Twins.module.css';

export interface Twins {
  /** The id of the node pointed at. */
  readonly marked: Live<string | undefined>;
  readonly mark: (id: string | undefined) => void;
}

const TwinsContext = createContext<Twins | undefined>(undefined);

/** The link between the views around; undefined outside of `TwinViews`. */
export function useTwins(): Twins | undefined {
  return useContext(TwinsContext);
}

/** One mark for all that stands inside. `nameOf` says a part in words, for those who hear it. */
export function TwinViews({ nameOf, children }: { nameOf: (id: string) => string; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const twins = useMemo(() => twinsOf(), []);

  useLayoutEffect(() => {
    const show = () => {
      const id = twins.marked.get();
      for (const element of root.current?.querySelectorAll(parts) ?? []) {
        element.toggleAttribute('data-marked', id !== undefined && element.getAttribute('data-node') === id);
      }
    };
    // After each render too: formulas may have come.
    show();
    return twins.marked.subscribe(show);
  });

  return (
    <TwinsContext value={twins}>
      <div ref={root} className={css['twins']}>
        {children}
        <Said twins={twins} nameOf={nameOf} />
      </div>
    </TwinsContext>
  );
}

/** The parts of formulas; a graph marks its own nodes. */
const parts = '.katex-html [data-node]';

function Said({ twins, nameOf }: { twins: Twins; nameOf: (id: string) => string }) {
  const id = useLive(twins.marked);
  return <output className="unseen">{id === undefined ? '' : nameOf(id)}</output>;
}

/** A view made of formulas: one stop of the Tab key, arrow keys go through its parts, Escape lets go. */
export function TwinFormulas({ label, children }: { label: string; children: ReactNode }) {
  const twins = useTwins();
  const view = useRef<HTMLDivElement>(null);
  if (twins === undefined) return children;
  const { marked, mark } = twins;

  function point({ target }: PointerEvent) {
    mark(idAt(target));
  }

  /** A finger that is lifted leaves its mark. */
  function leave({ pointerType }: PointerEvent) {
    if (pointerType !== 'touch') mark(undefined);
  }

  function move(event: KeyboardEvent) {
    const by = steps[event.key];
    if (event.key !== 'Escape' && by === undefined) return;
    const ids = by === undefined ? [] : idsIn(view.current);
    const now = ids.indexOf(marked.get() ?? '');
    if (by === undefined) mark(undefined);
    else mark(ids.at(now < 0 ? Math.min(by, 0) : Math.max(0, Math.min(ids.length - 1, now + by))));
    event.preventDefault();
  }

  const reachable = {
    role: 'group',
    tabIndex: 0,
    'aria-label': label,
    onPointerOver: point,
    onPointerDown: point,
    onPointerLeave: leave,
    onKeyDown: move,
    onBlur: () => mark(undefined),
  };
  return (
    <div ref={view} className={css['view']} {...reachable}>
      {children}
    </div>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function twinsOf(): Twins {
  const marked = told<string | undefined>(undefined);
  return { marked, mark: marked.tell };
}

function idAt(target: EventTarget): string | undefined {
  const part = target instanceof Element ? target.closest('[data-node]') : null;
  return part?.getAttribute('data-node') ?? undefined;
}

/** The nodes that a view shows, each once, in the order in which they are read. */
function idsIn(view: Element | null): readonly string[] {
  const shown = [...(view?.querySelectorAll(parts) ?? [])].filter((part) => part.getClientRects().length > 0);
  return [...new Set(shown.map((part) => part.getAttribute('data-node') ?? ''))];
}
