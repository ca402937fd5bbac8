/**
 * The help sheet: every key of the book, and the settings that are not on the toolbar. A native dialog, fetched and placed
 * when it is first asked for (`help.ts`).
 */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import type { Localized } from '../locale/index.ts';
import { notations, setSetting, themes, useDevice, useLocale, type Notation, type Theme } from '../state/index.ts';
import type { Shortcut } from './shortcuts.ts';
import './HelpSheet.css';

const words = {
  title: { en: 'Keys and settings', zh: '快捷键与设置' },
  keys: { en: 'Keys', zh: '快捷键' },
  widgets: { en: 'In a widget', zh: '在互动组件中' },
  arrows: { en: 'Move the point or slider that has the focus', zh: '移动获得焦点的点或滑块' },
  coarse: { en: 'Ten times as far', zh: '步长放大到十倍' },
  fine: { en: 'A tenth as far', zh: '步长缩小到十分之一' },
  ends: { en: 'To the ends', zh: '移到两端' },
  settings: { en: 'Settings', zh: '设置' },
  letters: { en: 'Use single-letter keys', zh: '启用单字母快捷键' },
  theme: { en: 'Theme', zh: '外观' },
  notation: { en: 'Derivatives in derivations and formulas', zh: '推导与公式表中的导数记号' },
  close: { en: 'Close', zh: '关闭' },
} satisfies Record<string, Localized>;

const themeNames: Record<Theme, Localized> = {
  system: { en: 'System', zh: '跟随系统' },
  light: { en: 'Light', zh: '浅色' },
  dark: { en: 'Dark', zh: '深色' },
};

const notationNames: Record<Notation, string> = { leibniz: 'd/dx (…)', prime: '(…)′' };

/** Puts the sheet at the end of the page, still closed. */
export function placeHelpSheet(keys: readonly Shortcut[]): HTMLDialogElement {
  const place = document.createElement('div');
  document.body.append(place);
  flushSync(() => createRoot(place).render(<HelpSheet keys={keys} />));
  const sheet = place.querySelector('dialog');
  if (sheet === null) throw new Error('The help sheet was not drawn.');
  return sheet;
}

function HelpSheet({ keys }: { keys: readonly Shortcut[] }) {
  const locale = useLocale();
  const { shortcuts, theme, notation } = useDevice(({ settings }) => settings);
  return (
    <dialog className="help" aria-label={words.title[locale]}>
      <h2>{words.keys[locale]}</h2>
      <dl>
        {keys.map(({ key, cap, what }) => (
          <div key={key}>
            <dt>
              <kbd>{cap}</kbd>
            </dt>
            <dd>{what[locale]}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.widgets[locale]}</h2>
      <dl>
        <div>
          <dt>
            <kbd>←</kbd> <kbd>→</kbd>
          </dt>
          <dd>{words.arrows[locale]}</dd>
        </div>
        <div>
          <dt>
            <kbd>Shift</kbd>
          </dt>
          <dd>{words.coarse[locale]}</dd>
        </div>
        <div>
          <dt>
            <kbd>Ctrl</kbd>
          </dt>
          <dd>{words.fine[locale]}</dd>
        </div>
        <div>
          <dt>
            <kbd>Home</kbd> <kbd>End</kbd>
          </dt>
          <dd>{words.ends[locale]}</dd>
        </div>
      </dl>
      <h2>{words.settings[locale]}</h2>
      <fieldset>
        <legend>{words.theme[locale]}</legend>
        {themes.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              autoComplete="off"
              name="theme"
              checked={choice === theme}
              onChange={() => setSetting('theme', choice)}
            />
            {themeNames[choice][locale]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.notation[locale]}</legend>
        {notations.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              autoComplete="off"
              name="notation"
              checked={choice === notation}
              onChange={() => setSetting('notation', choice)}
            />
            {notationNames[choice]}
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          autoComplete="off"
          checked={shortcuts}
          onChange={(event) => setSetting('shortcuts', event.currentTarget.checked)}
        />
        {words.letters[locale]}
      </label>
      <form method="dialog">
        <button type="submit">{words.close[locale]}</button>
      </form>
    </dialog>
  );
}
