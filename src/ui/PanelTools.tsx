/** The tools at the corner of a figure: start again, copy a link to its state, full screen. */
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
  type RefObject,
} from 'react';

import type { Localized } from '../locale/index.ts';
import { entryOf, useLocale } from '../state/index.ts';
import { copyText } from './copyText.ts';
import { doneIcon, fullScreenIcon, linkIcon, resetIcon } from './icons.tsx';
import { magnify } from './magnify.ts';
import { widgetLink } from './widgetLink.ts';
import css from './Panel.module.css';

const words = {
  reset: { en: 'Reset', zh: '重置' },
  copy: { en: 'Copy link to this state', zh: '复制当前状态的链接' },
  copied: { en: 'Link copied', zh: '链接已复制' },
  byHand: {
    en: 'The browser does not let pages copy. Copy the link here:',
    zh: '浏览器不允许页面复制，请手动复制此链接：',
  },
  fullScreen: { en: 'Full screen', zh: '全屏' },
} satisfies Record<string, Localized>;

/** How long the tick stays, in milliseconds. */
const tickTime = 2000;

export interface PanelToolsProps {
  readonly instance: string;
  readonly figure: RefObject<HTMLElement | null>;
  readonly onReset: () => void;
  readonly say: (text: Localized) => void;
}

export function PanelTools({ instance, figure, onReset, say }: PanelToolsProps) {
  const locale = useLocale();
  const { copied, linkByHand, copy } = useCopy(instance, say);
  const canFill = useSyncExternalStore(
    never,
    () => document.fullscreenEnabled,
    () => true,
  );
  const full = useSyncExternalStore(
    onFullScreen,
    () => document.fullscreenElement !== null && document.fullscreenElement === figure.current,
    () => false,
  );
  useLayoutEffect(() => (full && figure.current ? magnify(figure.current) : undefined), [full, figure]);

  return (
    <>
      <div className={css['tools']}>
        <Tool name={words.reset[locale]} icon={resetIcon} onClick={onReset} />
        <Tool name={words.copy[locale]} icon={copied ? doneIcon : linkIcon} onClick={() => void copy()} />
        {canFill && (
          <Tool
            name={words.fullScreen[locale]}
            icon={fullScreenIcon}
            pressed={full}
            onClick={() => void (full ? document.exitFullscreen() : figure.current?.requestFullscreen())}
          />
        )}
      </div>
      {linkByHand !== undefined && (
        <label className={css['byHand']}>
          {words.byHand[locale]}
          <input readOnly value={linkByHand} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}

interface ToolProps {
  readonly name: string;
  readonly icon: ReactNode;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function Tool({ name, icon, pressed, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className={css['tool']}
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {icon}
    </button>
  );
}

/** Copies the link: says so once and shows a tick for a while, or gives the link to be copied by hand. */
function useCopy(instance: string, say: (text: Localized) => void) {
  const [copied, setCopied] = useState(false);
  const [linkByHand, setLinkByHand] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function copy() {
    const link = widgetLink(location, instance, entryOf(instance) ?? {});
    const done = await copyText(link);
    setLinkByHand(done ? undefined : link);
    say(done ? words.copied : words.byHand);
    setCopied(done);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCopied(false), tickTime);
  }

  return { copied, linkByHand, copy };
}

function never(): () => void {
  return () => {};
}

function onFullScreen(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}
