/** Opens the help sheet. Its script is fetched when it is first asked for. */
import { notice } from './notice.ts';
import type { Shortcut } from './shortcuts.ts';

let keys: readonly Shortcut[] = [];
let sheet: Promise<HTMLDialogElement> | undefined;

/** Which keys the sheet lists. */
export function helpWith(table: readonly Shortcut[]): void {
  keys = table;
}

export function openHelp(): void {
  sheet ??= import('./HelpSheet.tsx').then(({ placeHelpSheet }) => placeHelpSheet(keys));
  sheet.then(
    (dialog) => dialog.showModal(),
    () => {
      sheet = undefined;
      notice({
        en: 'The help could not be fetched. Is the connection down? Please try again.',
        zh: '无法载入帮助。请检查网络连接，然后重试。',
      });
    },
  );
}
