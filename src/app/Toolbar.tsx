/**
 * The tools of every page: language, theme, help and settings. The language links are plain links without scripts; with
 * them they flip the page in place.
 */
import type { MouseEvent } from 'react';

import type { Locale, Localized } from '../locale/index.ts';
import { addressOf, useDevice, useLocale, type JsonObject, type Theme } from '../state/index.ts';
import { flipTo, setBoth } from './flip.ts';
import { openHelp } from './help.ts';
import { cycleTheme } from './theme.ts';

const say = {
  language: { en: 'Language', zh: '语言' },
  english: { en: 'EN, English', zh: 'EN，英文' },
  chinese: { en: '中文, Chinese', zh: '中文' },
  both: { en: 'EN·中, English with Chinese', zh: '中·EN，中英对照' },
  bothMark: { en: 'EN·中', zh: '中·EN' },
  help: { en: 'Keys and settings', zh: '快捷键与设置' },
} satisfies Record<string, Localized>;

const themeSay: Record<Theme, Localized> = {
  system: { en: 'Theme: like the system', zh: '外观：跟随系统' },
  light: { en: 'Theme: light', zh: '外观：浅色' },
  dark: { en: 'Theme: dark', zh: '外观：深色' },
};

/** The handler of a language link: flips in place, unless the reader wants the page in another tab. */
const show = (wanted: Locale, withPartner: boolean) => (event: MouseEvent) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  setBoth(withPartner);
  flipTo(wanted);
};

/** `props.page` is the page below the language, e.g. `lessons/summary/`. */
export function Toolbar({ props }: { readonly props: JsonObject }) {
  const page = typeof props['page'] === 'string' ? props['page'] : '';
  const locale = useLocale();
  const both = useDevice(({ settings }) => settings.both);
  const theme = useDevice(({ settings }) => settings.theme);

  return (
    <div className="tools">
      <div className="languages" role="group" aria-label={say.language[locale]}>
        <a
          href={addressOf('en', page)}
          hrefLang="en"
          aria-current={locale === 'en' && !both ? 'true' : undefined}
          aria-label={say.english[locale]}
          onClick={show('en', false)}
        >
          EN
        </a>
        <button type="button" aria-pressed={both} aria-label={say.both[locale]} onClick={show(locale, true)}>
          {say.bothMark[locale]}
        </button>
        <a
          href={addressOf('zh', page)}
          hrefLang="zh-CN"
          aria-current={locale === 'zh' && !both ? 'true' : undefined}
          aria-label={say.chinese[locale]}
          onClick={show('zh', false)}
        >
          中文
        </a>
      </div>
      <button
        type="button"
        className="tool theme"
        aria-label={themeSay[theme][locale]}
        title={themeSay[theme][locale]}
        onClick={cycleTheme}
      >
        <ThemeMark theme={theme} />
      </button>
      <button
        type="button"
        className="tool"
        aria-label={say.help[locale]}
        title={say.help[locale]}
        aria-haspopup="dialog"
        onClick={openHelp}
      >
        ?
      </button>
    </div>
  );
}

/** Half full: like the system; empty: light; full: dark. */
function ThemeMark({ theme }: { theme: Theme }) {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <circle
        cx="10"
        cy="10"
        r="7"
        fill={theme === 'dark' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.6"
      />
      {theme === 'system' && <path d="M10 3a7 7 0 0 1 0 14Z" fill="currentColor" />}
    </svg>
  );
}
